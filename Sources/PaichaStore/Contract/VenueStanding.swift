public import PaichaModel

/// What of a venue decides which duties of emergency work it bears, and since when.
public struct VenueStanding: Hashable, Sendable {
  public let code: VenueCode
  public let name: String
  public let kind: VenueKind
  public let zone: ZoneCode?
  /// Whether it is a crowded place; nothing if the register does not say.
  public let isCrowded: Bool?
  /// Persons on the roll; nothing if not known.
  public let staff: Int?
  public let openedOn: Day?
  public let closedOn: Day?
  /// The day it was first recorded: before it the book cannot tell what was owed.
  public let registeredOn: Day

  public init(
    code: VenueCode,
    name: String,
    kind: VenueKind,
    zone: ZoneCode? = nil,
    isCrowded: Bool? = nil,
    staff: Int? = nil,
    openedOn: Day? = nil,
    closedOn: Day? = nil,
    registeredOn: Day
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.zone = zone
    self.isCrowded = isCrowded
    self.staff = staff
    self.openedOn = openedOn
    self.closedOn = closedOn
    self.registeredOn = registeredOn
  }

  /// Whether it was closed before a day.
  public func isClosed(before day: Day) -> Bool { closedOn.map { $0 < day } ?? false }
}

/// Reads venues as their duties need them.
public protocol VenueStandingReading {
  /// Every venue, or those of a zone, or one, by code; row by row.
  func venueStandings(
    zone: ZoneCode?,
    venue: VenueCode?,
    _ body: (VenueStanding) throws -> Void
  ) throws
}
