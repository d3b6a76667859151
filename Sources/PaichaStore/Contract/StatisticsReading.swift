public import PaichaModel

/// What statistics ask of a book.
public protocol StatisticsReading {
  /// What was found by the end of a window and not ended before it began, in no order.
  func hazardFacts(_ scope: StatisticsScope, _ body: (HazardFact) throws -> Void) throws
  /// The same hazards with what lists show of them, by the day found, then by number.
  func statisticsHazards(
    _ scope: StatisticsScope,
    _ body: (StatisticsHazard) throws -> Void
  ) throws
  /// Listings that were not ended before a window began, by number.
  func statisticsListings(_ scope: StatisticsScope) throws(StoreFault) -> [StatisticsListing]
  /// Measures taken in a window for hazards that are not void, and by listings.
  ///
  /// Those of hazards come first, by the number of their record, then in the order recorded.
  func measures(_ scope: StatisticsScope, _ body: (MeasureRow) throws -> Void) throws
}

/// Which records statistics read.
public struct StatisticsScope: Hashable, Sendable {
  public let window: StatisticsWindow
  public let zone: ZoneCode?

  public init(_ window: StatisticsWindow, zone: ZoneCode? = nil) {
    self.window = window
    self.zone = zone
  }
}

/// A hazard as the records behind a figure and the list of problems show it.
public struct StatisticsHazard: Hashable, Sendable {
  public let id: HazardID
  public let fact: HazardFact
  public let venue: VenueCode
  public let venueName: String
  /// The enterprise that runs the venue, where one is known.
  public let unit: String?
  public let item: ItemCode?
  public let description: String
  public let phase: HazardPhase
  /// Who answers for it: the leader of its listing, else the bodies and persons of its plan, else
  /// who rectified it, else the unit.
  public let responsible: String
}

/// A listing as the records behind a figure show it.
public struct StatisticsListing: Hashable, Sendable {
  public let id: SupervisionID
  public let fact: ListingFact
  public let venue: VenueCode
  public let venueName: String
}

/// A measure with the record it belongs to.
public struct MeasureRow: Hashable, Sendable {
  /// Id of the hazard or listing.
  public let record: String
  public let hazards: [HazardID]
  public let zone: ZoneCode?
  public let venue: VenueCode
  public let venueName: String
  public let measure: Measure
  /// Who carries it out; the unit where the measure names nobody.
  public let responsible: String
}
