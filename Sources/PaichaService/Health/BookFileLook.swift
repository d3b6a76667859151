import Glibc
import PaichaModel

/// A book's file as bytes, before SQLite sees it.
enum BookFileLook {
  static func see(_ path: String) -> BookFileSight {
    // A pipe by that name must not hold the program up.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      return errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(systemReason)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .unreadable(systemReason) }
    guard status.st_mode & S_IFMT == S_IFREG else { return .notAFile }
    var bytes = [UInt8](repeating: 0, count: BookHeader.byteCount)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    guard count >= 0 else { return .unreadable(systemReason) }
    guard let header = BookHeader(Array(bytes[..<count])) else {
      return .short(bytes: Int(status.st_size))
    }
    return .seen(header, bytes: Int(status.st_size))
  }

  private static var systemReason: Words { Words(same: String(cString: strerror(errno))) }
}
