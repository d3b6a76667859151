import PaichaModel
import Testing

/// The clocks of one record as its steps start, end and stop them.
struct RunningClocks {
  private(set) var running: [ClockKind: Clock] = [:]
  /// How many were judged by the day of their step.
  private(set) var judged = 0

  /// Ends and starts clocks, and checks that each runs forward from no later than its step.
  mutating func step(
    on day: Day,
    ended: Set<ClockKind>,
    stopped: Set<ClockKind>,
    started: [Clock]
  ) throws {
    for kind in ended {
      guard let clock = running.removeValue(forKey: kind) else { continue }
      try #require(clock.from <= day, "\(kind.rawValue) ends before it began")
      let late = try #require(clock.daysLate(doneOn: day), "\(kind.rawValue) is provisional")
      try #require(late == max(0, day.days(since: clock.due.day)))
      judged += 1
    }
    for kind in stopped { running[kind] = nil }
    for clock in started {
      try #require(clock.from <= day, "\(clock.kind.rawValue) begins in the future")
      try #require(clock.due.day >= clock.from, "\(clock.kind.rawValue) runs backwards")
      running[clock.kind] = clock
    }
  }
}
