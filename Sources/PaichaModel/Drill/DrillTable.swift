/// The drills of a period, counted by group: what was owed, what was held, what it brought to light
/// (演练统计).
public struct DrillTable: Sendable {
  public let window: StatisticsWindow
  public private(set) var groups: [DrillGroup: DrillCounts] = [:]
  public private(set) var total = DrillCounts()

  public init(_ window: StatisticsWindow) { self.window = window }

  /// Counts a bearer of one duty: the periods of it that ended in the window, and which of them saw
  /// a drill.
  ///
  /// A period that still runs on the day of asking is not owed yet.
  public mutating func add(
    _ group: DrillGroup,
    periods: [ClosedRange<Day>],
    heldOn days: [Day]
  ) {
    let ended = periods.filter { $0.upperBound <= window.asOf }
    let met = ended.count { period in days.contains { period.contains($0) } }
    count(group) { counts in
      counts.periodsDue += ended.count
      counts.periodsMet += met
    }
  }

  /// Counts a drill that was held in the window.
  public mutating func add(_ group: DrillGroup, _ drill: CountedDrill) {
    guard window.contains(drill.heldOn) else { return }
    let isReported = drill.owesReport && (drill.reportedOn.map { $0 <= window.asOf } ?? false)
    count(group) { counts in
      counts.drills += 1
      if drill.kind == .full { counts.full += 1 }
      counts.participants += drill.participants
      counts.problems += drill.problems
      if drill.owesReport { counts.reportsDue += 1 }
      if isReported { counts.reported += 1 }
    }
  }

  /// Groups in order of their codes.
  public var rows: [(group: DrillGroup, counts: DrillCounts)] {
    groups.sorted { $0.key < $1.key }.map { (group: $0.key, counts: $0.value) }
  }

  private mutating func count(_ group: DrillGroup, _ change: (inout DrillCounts) -> Void) {
    change(&groups[group, default: DrillCounts()])
    change(&total)
  }
}

/// What one row of the table counts.
public struct DrillGroup: Hashable, Comparable, Sendable {
  public let zone: ZoneCode?
  /// Nothing for drills of zone bodies, and where rows are not split by kind.
  public let kind: VenueKind?

  public init(zone: ZoneCode? = nil, kind: VenueKind? = nil) {
    self.zone = zone
    self.kind = kind
  }

  public static func < (left: DrillGroup, right: DrillGroup) -> Bool {
    (left.zone?.text ?? "", left.kind?.rawValue ?? "")
      < (right.zone?.text ?? "", right.kind?.rawValue ?? "")
  }
}

/// The figures of one group.
public struct DrillCounts: Hashable, Sendable {
  /// Half-years and years that ended in the period and owed a drill, over all holders and duties.
  public var periodsDue = 0
  public var periodsMet = 0
  public var drills = 0
  /// Of the drills, those in full (实战).
  public var full = 0
  public var participants = 0
  public var problems = 0
  public var reportsDue = 0
  public var reported = 0

  public init() {}
}

/// What of a drill statistics count.
public struct CountedDrill: Hashable, Sendable {
  public let kind: DrillKind
  public let heldOn: Day
  public let participants: Int
  public let problems: Int
  public let owesReport: Bool
  public let reportedOn: Day?

  public init(
    kind: DrillKind,
    heldOn: Day,
    participants: Int,
    problems: Int,
    owesReport: Bool,
    reportedOn: Day?
  ) {
    self.kind = kind
    self.heldOn = heldOn
    self.participants = participants
    self.problems = problems
    self.owesReport = owesReport
    self.reportedOn = reportedOn
  }
}
