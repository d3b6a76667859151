import Glibc

/// The file of a book, before SQLite sees it.
enum BookFile {
  /// Tells the plain reasons why a path is no book to open.
  static func check(_ path: String, access: BookAccess) throws(StoreFault) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw errno == ENOENT || errno == ENOTDIR
        ? .notFound(path: path)
        : .unavailable(path: path, detail: String(cString: strerror(errno)))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notABook(path: path) }
    guard Glibc.access(path, R_OK) == 0 else {
      throw .unavailable(path: path, detail: String(cString: strerror(errno)))
    }
    if access == .kept { try requireNoLog(path) }
    guard access == .writing else { return }
    guard Glibc.access(path, W_OK) == 0 else { throw .readOnly(path: path) }
  }

  /// Refuses a file that is in use as a book: a part of its content is in its log.
  private static func requireNoLog(_ path: String) throws(StoreFault) {
    var status = stat()
    guard stat(path + "-wal", &status) != 0 || status.st_size == 0 else {
      throw .inUse(path: path)
    }
  }

  /// Refuses a path where something is already.
  static func requireNone(_ path: String) throws(StoreFault) {
    guard access(path, F_OK) != 0 else { throw .exists(path: path) }
  }

  /// Where a book is made before it is moved to its place; a crash may leave it there.
  static func draft(of path: String) -> String { path + ".part" }

  /// An empty file that its owner alone may read; what SQLite keeps beside it gets the same mode.
  static func makeEmpty(_ path: String) throws(StoreFault) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(path) }
    close(descriptor)
  }

  /// Makes what was written to a file durable.
  static func sync(_ path: String) throws(StoreFault) {
    let descriptor = open(path, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure(path) }
  }

  private static func failure(_ path: String, _ number: Int32 = errno) -> StoreFault {
    switch number {
    case EACCES, EPERM, EROFS: .readOnly(path: path)
    case ENOSPC, EDQUOT: .diskFull(path: path)
    default: .unavailable(path: path, detail: String(cString: strerror(number)))
    }
  }

  /// Moves a finished file to its place, durably.
  ///
  /// The log of a book that is no longer there goes: SQLite would take it for one of the new book.
  static func move(_ draft: String, to path: String) throws(StoreFault) {
    for suffix in ["-wal", "-shm"] { unlink(path + suffix) }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { close(descriptor) }
    guard descriptor >= 0, rename(draft, path) == 0, fsync(descriptor) == 0 else {
      throw .unavailable(path: path, detail: String(cString: strerror(errno)))
    }
  }

  /// Takes away a file that did not become a book, and what SQLite keeps beside it.
  static func remove(_ draft: String) {
    for suffix in ["", "-wal", "-shm"] { unlink(draft + suffix) }
  }
}
