public import PaichaModel
import PaichaStore

/// One record behind a figure: a hazard or a listing, and the day by which it counts.
public struct StatisticsRecord: Hashable, Sendable {
  /// Id of the hazard or listing.
  public let record: String
  public let place: StatisticsPlace
  public let venue: VenueCode
  public let venueName: String
  public let day: Day
  /// The deadline in force, or the finish date of a listing.
  public let deadline: Day?

  init?(_ hazard: StatisticsHazard, _ figure: StatisticsFigure, _ window: StatisticsWindow) {
    guard let day = hazard.fact.day(of: figure, in: window) else { return nil }
    self.day = day
    record = hazard.id.description
    place = hazard.fact.place
    venue = hazard.venue
    venueName = hazard.venueName
    deadline = hazard.fact.deadline
  }

  init?(_ listing: StatisticsListing, _ figure: StatisticsFigure, _ window: StatisticsWindow) {
    guard let day = listing.fact.day(of: figure, in: window) else { return nil }
    self.day = day
    record = listing.id.description
    place = listing.fact.place
    venue = listing.venue
    venueName = listing.venueName
    deadline = listing.fact.finishBy
  }
}
