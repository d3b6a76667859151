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
    descriptor = open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw errno == EACCES || errno == EROFS || errno == EPERM
        ? .readOnly(path: path)
        : .unavailable(path: lockPath, detail: String(cString: strerror(errno)))
    }
    let pauseMicroseconds: UInt32 = 10_000
    var attempts = patienceSeconds * 1_000_000 / Int(pauseMicroseconds)
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      attempts -= 1
      guard attempts > 0 else {
        close(descriptor)
        throw .busy(path: path, seconds: patienceSeconds)
      }
      usleep(pauseMicroseconds)
    }
  }

  /// Takes the lock's file away, where no book came of it.
  func remove() { unlink(lockPath) }

  deinit { close(descriptor) }
}
