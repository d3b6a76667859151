public import PaichaModel
import PaichaStore

/// The coverage of a zone or of one venue in a period.
public struct TrainingCoverageRow: Hashable, Sendable {
  /// Nothing for venues without a zone.
  public let zone: ZoneCode?
  /// The venue, where it is one.
  public let venue: VenueCode?
  public let venueName: String?
  public private(set) var venues = 0
  public private(set) var sessions = 0
  public private(set) var drills = 0
  /// 人人懂安全: persons trained out of the roll.
  public private(set) var trained = RollShareSum()
  /// 人人会应急: participants of the largest drill of each venue out of the larger roll.
  public private(set) var drilled = RollShareSum()

  init(zone: ZoneCode?, venue: VenueStanding? = nil) {
    self.zone = zone
    self.venue = venue?.code
    self.venueName = venue?.name
  }

  mutating func add(
    _ venue: VenueStanding,
    _ training: TrainingCoverage,
    _ participation: DrillParticipation
  ) {
    venues += 1
    sessions += training.sessions
    drills += participation.count
    trained.add(training.share(of: venue.staff))
    drilled.add(participation.share(of: venue.staff))
  }
}
