import Glibc

/// The turn at writing among all processes: an exclusive lock on `<book>.lock`.
///
/// Held over the whole write and its checkpoint, since SQLite before 3.51.3 can lose pages when
/// two connections checkpoint one WAL at once.
final class WriterLock {
  static let patienceSeconds = 5

  private let descriptor: Int32
  private let lockPath: String

  /// Waits for the turn, up to five seconds unless told otherwise.
  init(book path: String, patienceSeconds: Int = patienceSeconds) throws(StoreFault) {
    lockPath = path + ".lock"
    let pauseMicroseconds: UInt32 = 10_000
    var attempts = patienceSeconds * 1_000_000 / Int(pauseMicroseconds)
    var held = try WriterLock.open(lockPath, book: path)
    while true {
      let isLocked = flock(held, LOCK_EX | LOCK_NB) == 0
      if isLocked, WriterLock.isStill(held, lockPath) { break }
      // Its last holder took the file away: the turn is at the one that is there now.
      if isLocked {
        close(held)
        held = try WriterLock.open(lockPath, book: path)
      }
      attempts -= 1
      guard attempts > 0 else {
        close(held)
        throw .busy(path: path, seconds: patienceSeconds)
      }
      if !isLocked { usleep(pauseMicroseconds) }
    }
    descriptor = held
  }

  private static func open(_ lockPath: String, book: String) throws(StoreFault) -> Int32 {
    let descriptor = Glibc.open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw errno == EACCES || errno == EROFS || errno == EPERM
        ? .readOnly(path: book)
        : .unavailable(path: lockPath, detail: String(cString: strerror(errno)))
    }
    return descriptor
  }

  private static func isStill(_ descriptor: Int32, _ lockPath: String) -> Bool {
    var (opened, named) = (stat(), stat())
    return fstat(descriptor, &opened) == 0 && stat(lockPath, &named) == 0
      && opened.st_dev == named.st_dev && opened.st_ino == named.st_ino
  }

  /// Takes the lock's file away, where no book came of it.
  func remove() { unlink(lockPath) }

  deinit { close(descriptor) }
}
