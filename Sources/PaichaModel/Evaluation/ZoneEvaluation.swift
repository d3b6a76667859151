/// The evaluation of one zone for one year as of a day, and the journal it was read from.
public struct ZoneEvaluation: Sendable {
  public let zone: Zone
  public let year: Int
  public let scope: StatisticalScope
  /// Why the zone is evaluated in this scope, or this scope is reported beside it.
  public let ruling: ScopeRuling
  public let asOf: Day
  public let tally: ZoneTally
  public let score: ZoneScore
  /// Keys of unverified parameters that influenced the result, in alphabetical order.
  public let unverified: [String]
  /// Name and edition.
  public let rulebook: String
  public let journalSize: UInt64
  /// The root hash in base64.
  public let journalRoot: String
  /// The rank among the ranked zones of its region; nothing for one that is not ranked.
  public var rankInRegion: Int?
  /// Score and rank of the year before, in the scope evaluated then; nothing if it had none.
  public var lastYear: Standing?

  public init(
    zone: Zone,
    year: Int,
    scope: StatisticalScope,
    ruling: ScopeRuling,
    asOf: Day,
    tally: ZoneTally,
    score: ZoneScore,
    rulebook: Rulebook,
    journalSize: UInt64,
    journalRoot: String,
    rankInRegion: Int? = nil
  ) {
    self.zone = zone
    self.year = year
    self.scope = scope
    self.ruling = ruling
    self.asOf = asOf
    self.tally = tally
    self.score = score
    self.rulebook = rulebook.title
    self.unverified = ZoneEvaluation.unverified(score, ruling, rulebook)
    self.journalSize = journalSize
    self.journalRoot = journalRoot
    self.rankInRegion = rankInRegion
  }

  /// A score, in hundredths, and the rank it gave.
  public struct Standing: Hashable, Sendable {
    public let hundredths: Int
    public let rankInRegion: Int?

    public init(hundredths: Int, rankInRegion: Int?) {
      self.hundredths = hundredths
      self.rankInRegion = rankInRegion
    }
  }

  public var participation: Participation { zone.participation(in: year) }

  /// Whether it can be ranked: not a scope that is only reported beside the evaluated one.
  public var mayRank: Bool { ruling.mayRank(in: scope) }

  private static func unverified(
    _ score: ZoneScore,
    _ ruling: ScopeRuling,
    _ rulebook: Rulebook
  ) -> [String] {
    let ofScope = ruling.parameters.map(\.rawValue).filter { key in
      rulebook.parameters.contains { $0.key == key && $0.status == .unverified }
    }
    return Set(score.unverified + ofScope).sorted()
  }
}
