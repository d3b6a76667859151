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
    guard access == .writing else { return }
    guard Glibc.access(path, W_OK) == 0 else { throw .readOnly(path: path) }
  }

  /// Creates the empty file, so that two processes never make the same book.
  static func reserve(_ path: String) throws(StoreFault) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      switch errno {
      case EEXIST: throw .exists(path: path)
      case EACCES, EROFS, EPERM: throw .readOnly(path: path)
      default: throw .unavailable(path: path, detail: String(cString: strerror(errno)))
      }
    }
    close(descriptor)
  }

  /// Takes back a file that could not become a book.
  static func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm", ".lock"] { unlink(path + suffix) }
  }
}
