/// The evaluation of one zone for one year as of a day, and the journal it was read from.
public struct ZoneEvaluation: Sendable {
  public let zone: Zone
  public let year: Int
  public let asOf: Day
  public let tally: ZoneTally
  public let score: ZoneScore
  /// Name and edition.
  public let rulebook: String
  public let journalSize: UInt64
  /// The root hash in base64.
  public let journalRoot: String
  /// The rank among the ranked zones of its region; nothing for one that is not ranked.
  public var rankInRegion: Int?

  public init(
    zone: Zone,
    year: Int,
    asOf: Day,
    tally: ZoneTally,
    score: ZoneScore,
    rulebook: String,
    journalSize: UInt64,
    journalRoot: String,
    rankInRegion: Int? = nil
  ) {
    self.zone = zone
    self.year = year
    self.asOf = asOf
    self.tally = tally
    self.score = score
    self.rulebook = rulebook
    self.journalSize = journalSize
    self.journalRoot = journalRoot
    self.rankInRegion = rankInRegion
  }

  public var participation: Participation { zone.participation(in: year) }
}
