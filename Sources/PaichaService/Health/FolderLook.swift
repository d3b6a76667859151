import Glibc
import PaichaIntake
import PaichaModel

/// The folder of a book: where it lies, and what of the book's is in it.
struct FolderLook {
  private let book: String
  private let folder: String

  init(ofBook book: String) {
    self.book = book
    let slash = book.lastIndex(of: "/")
    folder = slash.map { $0 == book.startIndex ? "/" : String(book[..<$0]) } ?? "."
  }

  var sight: FolderSight {
    var system = statvfs()
    guard statvfs(folder, &system) == 0 else { return .missing }
    let (free, isOver) = Int(clamping: system.f_bavail)
      .multipliedReportingOverflow(by: Int(system.f_frsize))
    return .seen(
      kind,
      freeBytes: isOver ? Int.max : free,
      isWritable: access(folder, W_OK | X_OK) == 0
    )
  }

  /// The kernel's table of mounts tells sshfs from ntfs-3g, which `statfs` does not.
  private var kind: FileSystemKind {
    guard let real = realpath(folder, nil) else { return .unknown }
    defer { free(real) }
    guard let mounts = try? InputSource.open("/proc/self/mountinfo").text() else { return .unknown }
    return FileSystemKind(ofFolder: String(cString: real), mounts: mounts)
  }

  /// The book's file and what lies beside it, its evidence file by file.
  var companions: [Companion] {
    let beside: [(Companion.Role, String)] = [
      (.book, ""), (.log, BookCompanion.log), (.logIndex, BookCompanion.logIndex),
      (.lock, BookCompanion.lock), (.key, BookCompanion.key), (.publicKey, BookCompanion.publicKey),
      (.vault, BookCompanion.vault), (.evidence, BookCompanion.evidence),
    ]
    return beside.compactMap { role, suffix in
      FolderLook.status(book + suffix).map { status in
        Companion(
          role,
          path: book + suffix,
          mode: Int(status.st_mode & 0o777),
          bytes: Int(status.st_size)
        )
      }
    }
  }

  func leftovers(at now: Instant) -> [Leftover] {
    let name = book.split(separator: "/").last.map(String.init) ?? book
    let beside = (FolderListing.names(in: folder) ?? []).filter { other in
      other.hasPrefix(name) && FolderLook.isDraft(other)
    }
    let evidence = book + BookCompanion.evidence
    let inside = (FolderListing.names(in: evidence) ?? []).filter(FolderLook.isDraft)
    let prefix = String(book.dropLast(name.count))
    let paths = beside.sorted().map { prefix + $0 } + inside.sorted().map { "\(evidence)/\($0)" }
    return paths.compactMap { path in
      guard let status = FolderLook.status(path) else { return nil }
      let seconds = Int(now.milliseconds / 1_000) - status.st_mtim.tv_sec
      return Leftover(kind(path), path: path, minutesOld: max(0, seconds / 60))
    }
  }

  /// A draft of a key is needed as long as the key is not there.
  private func kind(_ path: String) -> Leftover.Kind {
    let isNeeded = [BookCompanion.key, BookCompanion.publicKey].contains { suffix in
      path == book + suffix + ".part" && FolderLook.status(book + suffix) == nil
    }
    return isNeeded ? .draftOfKey : .draft
  }

  private static func isDraft(_ name: String) -> Bool {
    [".part", ".part-wal", ".part-shm", ".part-journal"].contains { name.hasSuffix($0) }
  }

  private static func status(_ path: String) -> stat? {
    var status = stat()
    return lstat(path, &status) == 0 ? status : nil
  }
}
