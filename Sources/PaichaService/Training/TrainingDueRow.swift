public import PaichaModel
public import PaichaStore

/// Training that a venue owes, or one of its persons where hours count.
public struct TrainingDueRow: Hashable, Sendable {
  public let venue: VenueStanding
  public let standing: TrainingStanding
  /// Nothing where no head or officer is on record, and where only sessions count.
  public let person: String?
  /// Nothing where only sessions count.
  public let owedTenths: Int?
  public let doneTenths: Int?
  public let due: Day

  public func daysLate(on today: Day) -> Int { today.days(since: due) }

  /// Most late first, then by venue, duty and person.
  static func isBefore(_ left: TrainingDueRow, _ right: TrainingDueRow) -> Bool {
    (left.due, left.venue.code, left.standing.duty, left.person ?? "")
      < (right.due, right.venue.code, right.standing.duty, right.person ?? "")
  }
}
