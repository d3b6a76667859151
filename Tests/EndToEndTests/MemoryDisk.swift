import Foundation
import Glibc

/// A small file system in memory, for a disk that fills up or cannot be written.
final class MemoryDisk {
  let folder: URL

  /// Nothing where mounting is not allowed.
  init?(megabytes: Int) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "paicha-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    guard mount("tmpfs", folder.path, "tmpfs", 0, "size=\(megabytes)m") == 0 else {
      try FileManager.default.removeItem(at: folder)
      return nil
    }
  }

  deinit {
    umount2(folder.path, Int32(MNT_DETACH))
    try? FileManager.default.removeItem(at: folder)
  }

  func remount(writable: Bool) throws {
    let flags = MS_REMOUNT | (writable ? 0 : MS_RDONLY)
    guard mount("tmpfs", folder.path, "tmpfs", UInt(flags), nil) == 0 else {
      throw Child.Failure("remount \(folder.path)", errno)
    }
  }
}
