/// A provisional clock whose due day the calendar of its year settled.
public struct ClockSettlement: Hashable, Sendable {
  /// The record the clock belongs to, such as `K7QX-S1`.
  public let subject: String
  public let zone: ZoneCode?
  public let kind: ClockKind
  public let from: Day
  public let due: DueDay

  public init(subject: String, zone: ZoneCode?, kind: ClockKind, from: Day, due: DueDay) {
    self.subject = subject
    self.zone = zone
    self.kind = kind
    self.from = from
    self.due = due
  }
}
