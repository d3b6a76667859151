import PaichaModel

extension ZoneReport {
  /// The chart, and its numbers below for those who cite them.
  var trendBlocks: [Sheet.Block] {
    [
      .heading(Words(zh: "历年得分", en: "Scores over the years")),
      .trend(TrendChart(years: trend.map(point), limits: limits)), .table(table),
    ]
  }

  private func point(_ evaluation: ZoneEvaluation) -> TrendChart.Year {
    let outcome = evaluation.outcome
    return TrendChart.Year(
      evaluation.year,
      outcome.hundredths.map { .score($0) }
        ?? .gap(outcome.gap ?? Words(zh: "没有得分", en: "no score"))
    )
  }

  private var limits: [TrendChart.Limit] {
    rulebook.bands.compactMap { band in
      guard let key = band.fromKey, let parameter = rulebook.known(key),
        case .integer(let points) = parameter.value
      else { return nil }
      return TrendChart.Limit(hundredths: points * 100, words: band.words)
    }
  }

  private var table: SheetTable {
    SheetTable(
      Report(
        columns: [
          Column("year", Words(zh: "年度", en: "year")),
          Column("score", Words(zh: "得分", en: "score"), .trailing),
          Column("band", Words(zh: "等次", en: "band")),
          Column("rank", Words(zh: "区域排名", en: "rank in region"), .trailing),
          Column("scope", Words(zh: "口径", en: "scope"), presence: scopePresence),
          Column("takes_part", Words(zh: "参评状态", en: "takes part")),
        ],
        rows: trend.map { evaluation in
          let outcome = evaluation.outcome
          let hasRank = outcome.hundredths != nil
          return [
            .text(String(evaluation.year)), outcome.cell,
            outcome.band.map { .words($0.words) } ?? .missing,
            Cell(hasRank ? evaluation.rankInRegion : nil),
            .words(evaluation.scope.words),
            .words(EvaluationWords.participation(evaluation.participation)),
          ]
        }
      )
    )
  }

  private var scopePresence: Column.Presence {
    trend.allSatisfy { $0.ruling.basis == .unadjusted } ? .never : .always
  }
}
