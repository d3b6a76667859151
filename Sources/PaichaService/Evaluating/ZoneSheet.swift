public import PaichaModel
import PaichaStore

/// What the sheet of one zone is made of.
public struct ZoneSheet: Sendable {
  /// The evaluation in the evaluated scope, or in the one asked for.
  public let evaluation: ZoneEvaluation
  /// The same year in the scope that is reported beside it.
  public let beside: [ZoneEvaluation]
  /// How many zones with records were ranked in its region.
  public let field: Int
  /// One evaluation a year, the asked year the last.
  public let trend: [ZoneEvaluation]
  public let majors: OpenMajorRows
  /// The records behind each indicator, in the order of the indicators.
  public let evidence: [(indicator: Indicator, records: [IndicatorExplanation.Explained])]
}

extension ZoneEvaluating {
  /// Gathers the sheet of a zone; the trend has so many years, the asked one the last.
  ///
  /// - Throws: `ServiceFault` for an unknown zone or a year out of range.
  public func sheet(
    of zone: ZoneCode,
    year: Int,
    asOf: Day,
    today: Day,
    scope: ScopeChoice = .auto,
    years: Int = 5
  ) throws -> ZoneSheet {
    _ = try EvaluationYear(year, asOf: asOf)
    guard try store.zone(zone) != nil else { throw ServiceFault.noSuchZone(zone.text) }
    // The year before is looked at even where no trend is shown.
    let first = max(EvaluationYear.first, year - max(years, 2) + 1)
    let fields = try fields(first...year, asOf: asOf, also: [zone], scope: scope)
      .map(\.evaluations)
    let own = fields.map { $0.filter { $0.zone.code == zone } }
    guard let now = fields.last, let shown = own.last, var evaluation = shown.first else {
      throw ServiceFault.noSuchZone(zone.text)
    }
    let trend = own.compactMap(\.first)
    if evaluation.mayRank, trend.count > 1 {
      evaluation.lastYear = trend[trend.count - 2].standing
    }
    return ZoneSheet(
      evaluation: evaluation,
      beside: Array(shown.dropFirst()),
      field: now.count { other in
        other.rankInRegion != nil && !other.tally.isWithoutRecords
          && other.zone.region == evaluation.zone.region
      },
      trend: Array(trend.suffix(max(1, years))),
      majors: try OpenMajorRows(store, zone: zone, asOf: asOf, today: today, limit: Int.max),
      evidence: try evaluation.score.values.map { value in
        let explanation = try explanation(of: value.indicator, .counted, evaluation)
        return (value.indicator, explanation.records)
      }
    )
  }
}

extension ZoneEvaluation {
  /// Score and rank to stand beside the next year; nothing for a year without data.
  fileprivate var standing: Standing? {
    guard mayRank, !tally.isWithoutRecords else { return nil }
    return score.hundredths.map { Standing(hundredths: $0, rankInRegion: rankInRegion) }
  }
}
