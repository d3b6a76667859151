/// What was counted of a zone for a year; every score follows from it.
public struct ZoneTally: Hashable, Sendable {
  public var venues = 0
  public var venuesInspected = 0
  public var generalDue = 0
  public var generalOnTime = 0
  public var majorDue = 0
  public var majorOnTime = 0
  public var majorOverdue = 0
  /// Venues whose operator stood on the credit list on the day, or at the year's end.
  public var listedOperators = 0
  /// Hazards among those due whose deadline was prefilled from the rulebook.
  public var generalPrefilled = 0
  public var majorPrefilled = 0
  /// Hazards whose deadline is provisional; they count nowhere until the calendar settles it.
  public var provisional = 0

  public init() {}

  /// Whether nothing was inspected or due: a year without data, not one of bad work.
  public var isWithoutRecords: Bool { venuesInspected + generalDue + majorDue + majorOverdue == 0 }

  public static func += (left: inout ZoneTally, right: ZoneTally) { left.add(right, times: 1) }
  public static func -= (left: inout ZoneTally, right: ZoneTally) { left.add(right, times: -1) }

  private mutating func add(_ other: ZoneTally, times sign: Int) {
    for count in ZoneTally.counts { self[keyPath: count] += sign * other[keyPath: count] }
  }

  /// Each is a sum over venues, so that venues can be added and taken away.
  private static var counts: [WritableKeyPath<ZoneTally, Int>] {
    [
      \.venues, \.venuesInspected, \.generalDue, \.generalOnTime, \.majorDue, \.majorOnTime,
      \.majorOverdue, \.listedOperators, \.generalPrefilled, \.majorPrefilled, \.provisional,
    ]
  }
}
