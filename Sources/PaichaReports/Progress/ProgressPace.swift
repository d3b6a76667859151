/// When to redraw a progress line, and how fast the job goes; the caller brings the time.
public struct ProgressPace: Hashable, Sendable {
  /// Milliseconds between two lines.
  public let interval: Int
  private let start: Int
  private var lastDrawn: Int?

  /// Starts at a monotonic time in milliseconds; with `isDue` the first line is drawn at once.
  public init(startingAt start: Int, interval: Int = 100, isDue: Bool = false) {
    self.start = start
    lastDrawn = isDue ? start - interval : nil
    self.interval = interval
  }

  /// What is counted a second since the start, when it is time for a new line; otherwise nothing.
  public mutating func rateIfDue(done: Int, at now: Int) -> Int? {
    guard now - (lastDrawn ?? start) >= interval else { return nil }
    lastDrawn = now
    return rate(done: done, at: now)
  }

  /// What is counted a second since the start.
  public func rate(done: Int, at now: Int) -> Int {
    let elapsed = now - start
    guard elapsed > 0 else { return 0 }
    return Int(Double(done) * 1000 / Double(elapsed))
  }
}
