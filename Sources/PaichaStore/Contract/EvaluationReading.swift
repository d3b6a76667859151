public import PaichaModel

/// What an evaluation of zones asks of a book.
public protocol EvaluationReading {
  /// What was counted of inspections and hazards for a year as of a day, for each zone that has
  /// venues.
  func tallies(year: Int, asOf: Day) throws(StoreFault) -> [ZoneCode: ZoneTally]
  /// The same for single venues, whichever zone they are in.
  func tallies(
    of venues: Set<VenueCode>,
    year: Int,
    asOf: Day
  ) throws(StoreFault) -> [VenueCode: ZoneTally]
  /// The records of inspections, hazards and listed operators behind one indicator of one area;
  /// none for an indicator that counts other records.
  func evidence(
    of indicator: Indicator,
    _ part: IndicatorPart,
    in area: ZoneArea,
    year: Int,
    asOf: Day
  ) throws(StoreFault) -> [IndicatorRecord]

  /// Accidents of some days, and those whose faults in reporting came to light in them, as known on
  /// a day; by the day they happened, then by id.
  func accidentFacts(_ days: ClosedRange<Day>, asOf: Day) throws(StoreFault) -> [AccidentFact]
  /// The terms of all listings that were not refused or withdrawn, as known on a day, by id.
  func listingTerms(asOf: Day) throws(StoreFault) -> [ListingTerms]
  /// The first statement of each zone and quarter of a year, sent by a day; by zone and quarter.
  func statements(year: Int, by day: Day) throws(StoreFault) -> [StatementFact]
  /// Filed plans in force at venues on a day, in no order; row by row.
  func filedPlans(on day: Day, _ body: (FiledPlanFact) throws -> Void) throws
}

/// A record behind an indicator.
public struct IndicatorRecord: Hashable, Sendable {
  /// Id of the hazard, inspection, listing, plan or accident, or code of the venue.
  public let record: String
  /// Nothing where a zone body or a park answers.
  public let venue: VenueCode?
  public let venueName: String
  /// The day that made it count: inspected, closed, found, delisted, held, or happened.
  public let day: Day?
  /// The deadline it is judged by, where there is one.
  public let deadline: Day?

  public init(record: String, venue: VenueCode?, venueName: String, day: Day?, deadline: Day?) {
    self.record = record
    self.venue = venue
    self.venueName = venueName
    self.day = day
    self.deadline = deadline
  }
}
