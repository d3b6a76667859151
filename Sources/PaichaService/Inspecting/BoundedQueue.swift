import Dispatch

/// Hands values from one thread to another; the sender waits while the queue is full.
///
/// Safe because every access to the values happens under the lock.
final class BoundedQueue<Value: Sendable>: @unchecked Sendable {
  private let lock = DispatchSemaphore(value: 1)
  /// Counted up from 0, since a semaphore must not go away below the value it was made with.
  private let places = DispatchSemaphore(value: 0)
  private let filled = DispatchSemaphore(value: 0)
  private var values: [Value] = []
  private var isAbandoned = false

  init(capacity: Int) {
    for _ in 0..<capacity { places.signal() }
  }

  /// Adds a value; false when the receiver has gone away.
  func send(_ value: Value) -> Bool {
    places.wait()
    lock.wait()
    defer { lock.signal() }
    guard !isAbandoned else { return false }
    values.append(value)
    filled.signal()
    return true
  }

  func receive() -> Value {
    filled.wait()
    lock.wait()
    defer { lock.signal() }
    places.signal()
    return values.removeFirst()
  }

  /// Lets a waiting sender go; nothing more is received.
  func abandon() {
    lock.wait()
    isAbandoned = true
    lock.signal()
    places.signal()
  }
}
