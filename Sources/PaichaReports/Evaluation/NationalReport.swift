public import PaichaModel

/// What the national report shows, and the bulletin says.
public struct NationalReport: Sendable {
  public let year: Int
  public let asOf: Day
  public let rulebook: Rulebook
  public let journalSize: UInt64
  /// The root hash in base64.
  public let journalRoot: String
  public let evaluations: [ZoneEvaluation]
  /// Every zone of the register, those without venues too.
  public let zones: [Zone]
  public let tail: ZoneTail
  public let majors: OpenMajors
  public let listings: RunningListings

  public init(
    year: Int,
    asOf: Day,
    rulebook: Rulebook,
    journalSize: UInt64,
    journalRoot: String,
    evaluations: [ZoneEvaluation],
    zones: [Zone],
    tail: ZoneTail,
    majors: OpenMajors,
    listings: RunningListings
  ) {
    self.year = year
    self.asOf = asOf
    self.rulebook = rulebook
    self.journalSize = journalSize
    self.journalRoot = journalRoot
    self.evaluations = evaluations
    self.zones = zones
    self.tail = tail
    self.majors = majors
    self.listings = listings
  }

  /// The zones that are rated and ranked in a region, best first; equal ranks in code order.
  func ranked(in region: Region) -> [ZoneEvaluation] {
    evaluations
      .filter { evaluation in
        evaluation.zone.region == region && evaluation.rankInRegion != nil
          && evaluation.outcome.hundredths != nil
      }
      .sorted { left, right in
        (left.rankInRegion ?? 0, left.zone.code) < (right.rankInRegion ?? 0, right.zone.code)
      }
  }

  /// All that are rated and ranked.
  var ranked: [ZoneEvaluation] { Region.allCases.flatMap { ranked(in: $0) } }

  /// Evaluations without a place, in code order: reported only, not rated, or without data.
  var apart: [ZoneEvaluation] {
    evaluations.filter { evaluation in
      evaluation.participation != .exited
        && (evaluation.rankInRegion == nil || evaluation.outcome.hundredths == nil
          || evaluation.zone.region == nil)
    }
  }

  /// Evaluations in the scope that counts for the zone, once each.
  var counted: [ZoneEvaluation] { evaluations.filter { $0.scope == $0.ruling.evaluated } }

  /// Zones of the register that take part and have no venue in scope.
  var withoutVenues: [Zone] {
    let known = Set(evaluations.map(\.zone.code))
    return zones.filter { $0.participation(in: year) != .exited && !known.contains($0.code) }
  }

  var exited: [Zone] { zones.filter { $0.participation(in: year) == .exited } }

  var unverified: [String] { Set(evaluations.flatMap(\.unverified)).sorted() }

  /// A zone's name; its code where the register does not hold it.
  func name(of code: ZoneCode) -> String {
    zones.first { $0.code == code }?.name ?? code.text
  }
}

/// Zones among the last of their region, and the rule by which they are.
public struct ZoneTail: Sendable {
  public let rule: RegionTail
  public let standings: [RegionTail.Standing]
  public let years: [RegionTail.Year]

  public init(rule: RegionTail, standings: [RegionTail.Standing], years: [RegionTail.Year]) {
    self.rule = rule
    self.standings = standings
    self.years = years
  }

  /// The regions that have no last places in the asked year, with how many zones have a score.
  var incomplete: [(region: Region, coverage: RegionTail.Coverage)] {
    Region.allCases.compactMap { region in
      years.last?.incomplete[region].map { (region, $0) }
    }
  }
}

/// How many listings were running on the day.
public struct RunningListings: Hashable, Sendable {
  public let running: Int
  /// Past their finish date and not accepted.
  public let late: Int

  public init(running: Int, late: Int) {
    self.running = running
    self.late = late
  }
}
