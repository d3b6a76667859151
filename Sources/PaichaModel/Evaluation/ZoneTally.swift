/// What was counted of a zone for a year; every score follows from it.
public struct ZoneTally: Hashable, Sendable {
  public var venues = 0
  public var venuesInspected = 0
  public var inspections = 0
  /// Venues inspected in the year before: whether the book knows that year.
  public var venuesInspectedLastYear = 0
  public var generalDue = 0
  public var generalOnTime = 0
  public var majorDue = 0
  public var majorOnTime = 0
  public var majorOverdue = 0
  /// Hazards closed in the year, void ones not.
  public var closed = 0
  /// Of these, how many were found again.
  public var reopened = 0
  /// Listings whose finish date lies in the year, and which are delisted or past it.
  public var listingsDue = 0
  public var listingsOnTime = 0
  /// Listings notified in the year whose treatment plan came, or is past its term.
  public var listingPlansDue = 0
  public var listingPlansOnTime = 0
  /// Venues that must file an emergency plan, and those with a filed and unexpired one.
  public var plansOwed = 0
  public var plansFiled = 0
  /// Venues that may have to file one, were their staff known.
  public var plansUndecided = 0
  /// Periods that ended in the year and owed a drill.
  public var drillsDue = 0
  public var drillsHeld = 0
  /// Venues that held training in the year.
  public var venuesTrained = 0
  /// Quarterly statements of the year that are due, and those sent in time.
  public var statementsDue = 0
  public var statementsOnTime = 0
  public var accidents = AccidentTally()
  /// Venues whose operator stood on the credit list on the day, or at the year's end.
  public var listedOperators = 0
  /// Hazards among those due whose deadline was prefilled from the rulebook.
  public var generalPrefilled = 0
  public var majorPrefilled = 0
  /// Hazards whose deadline is provisional; they count nowhere until the calendar settles it.
  public var provisional = 0

  public init() {}

  /// Whether nothing was inspected or due, nothing listed and no accident: a year without data, not
  /// one of bad work.
  public var isWithoutRecords: Bool {
    venuesInspected + generalDue + majorDue + majorOverdue + closed + listingsDue
      + listingPlansDue + drillsHeld + accidents.responsible + accidents.undecided == 0
  }

  public static func += (left: inout ZoneTally, right: ZoneTally) { left.add(right, times: 1) }
  public static func -= (left: inout ZoneTally, right: ZoneTally) { left.add(right, times: -1) }

  /// Each count is a sum over venues, so that venues can be added and taken away.
  private mutating func add(_ other: ZoneTally, times sign: Int) {
    for (_, count) in ZoneTally.named { self[keyPath: count] += sign * other[keyPath: count] }
  }
}
