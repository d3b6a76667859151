/// The zones of one year, scored by a rulebook and ranked among each other.
///
/// Pure: a book and a frozen evaluation come to their scores through it alike.
public struct RankedField: Sendable {
  /// One a zone and scope, in the order of what was counted.
  public let evaluations: [ZoneEvaluation]

  public init(
    _ counted: [TalliedZone],
    year: Int,
    asOf: Day,
    readFrom journal: JournalState,
    rulebook: Rulebook
  ) throws(RulebookFault) {
    var evaluations: [ZoneEvaluation] = []
    for counted in counted {
      evaluations.append(
        ZoneEvaluation(
          zone: counted.zone,
          year: year,
          scope: counted.scope,
          ruling: counted.ruling,
          asOf: asOf,
          tally: counted.tally,
          score: try ZoneScore(counted.tally, rulebook: rulebook),
          rulebook: rulebook,
          journalSize: journal.size,
          journalRoot: journal.root
        )
      )
    }
    let ranks = RegionRanking.ranks(of: RankedField.entrants(evaluations))
    for position in evaluations.indices where evaluations[position].mayRank {
      evaluations[position].rankInRegion = ranks[evaluations[position].zone.code]
    }
    self.evaluations = evaluations
  }

  /// The evaluations, each beside the score and rank of its zone in the field of the year before.
  public func beside(_ before: RankedField) -> [ZoneEvaluation] {
    let standings = before.standings
    return evaluations.map { evaluation in
      var compared = evaluation
      if evaluation.mayRank { compared.lastYear = standings[evaluation.zone.code] }
      return compared
    }
  }

  /// What ranking needs to know of evaluations; those only reported beside another take no part.
  public static func entrants(_ evaluations: [ZoneEvaluation]) -> [RegionRanking.Entrant] {
    evaluations.filter(\.mayRank).map { evaluation in
      RegionRanking.Entrant(
        zone: evaluation.zone.code,
        region: evaluation.zone.region,
        participation: evaluation.participation,
        hundredths: evaluation.score.isRated ? evaluation.score.hundredths : nil
      )
    }
  }

  private var standings: [ZoneCode: ZoneEvaluation.Standing] {
    var standings: [ZoneCode: ZoneEvaluation.Standing] = [:]
    for evaluation in evaluations where evaluation.mayRank {
      standings[evaluation.zone.code] = evaluation.score.hundredths.map {
        ZoneEvaluation.Standing(hundredths: $0, rankInRegion: evaluation.rankInRegion)
      }
    }
    return standings
  }
}
