import PaichaModel

extension NationalReport {
  /// The mean of each region as a bar, with best, worst and bands.
  var regionBlocks: [Sheet.Block] {
    [
      .heading(Words(zh: "各区域平均得分", en: "Mean score by region")),
      .table(
        SheetTable(
          columns: [
            Column("region", Words(zh: "区域", en: "region")),
            Column("ranked", Words(zh: "有得分", en: "with a score"), .trailing),
            Column("mean", Words(zh: "平均得分", en: "mean score")),
            Column("best", Words(zh: "最高", en: "highest"), .trailing),
            Column("worst", Words(zh: "最低", en: "lowest"), .trailing),
          ]
            + rulebook.bands.map { Column($0.code, $0.words, .trailing) },
          rows: Region.allCases.map { row($0.words, RegionSummary(ranked(in: $0))) }
            + [row(Words(zh: "合计", en: "all"), RegionSummary(ranked))]
        )
      ),
    ]
  }

  private func row(_ words: Words, _ summary: RegionSummary) -> [SheetTable.Content] {
    let bounds = [summary.ranked.first, summary.ranked.last].map { zone in
      SheetTable.Content.value(zone.map { .decimal($0.hundredths, places: 2) } ?? .missing)
    }
    return [
      .value(.words(words)), .value(.integer(summary.ranked.count)),
      NationalReport.bar(summary.mean),
    ] + bounds + rulebook.bands.map { .value(.integer(summary.count(of: $0))) }
  }

  /// The ranked zones of a region with their scores as bars.
  func rankedBlocks(_ region: Region) -> [Sheet.Block] {
    let zones = ranked(in: region)
    let heading = Sheet.Block.heading(
      Words(
        zh: "\(region.words.zh)排名（\(zones.count) 个）",
        en: "Ranks of the \(region.words.en) (\(zones.count))"
      )
    )
    return [
      heading,
      .table(
        SheetTable(
          columns: [
            Column("rank", Words(zh: "排名", en: "rank"), .trailing),
            Column("zone", Words(zh: "代码", en: "zone")),
            Column("zone_name", Words(zh: "经开区", en: "name")),
            Column("province", Words(zh: "省份", en: "province")),
            Column("score", Words(zh: "得分", en: "score")),
            Column("band", Words(zh: "等次", en: "band")),
            Column("score_last_year", Words(zh: "上年得分", en: "last year"), .trailing),
            Column("rank_last_year", Words(zh: "上年排名", en: "rank then"), .trailing),
          ],
          rows: zones.map(row)
        )
      ),
    ]
  }

  private func row(_ evaluation: ZoneEvaluation) -> [SheetTable.Content] {
    [
      .value(Cell(evaluation.rankInRegion)), .value(Cell(evaluation.zone.code)),
      .value(.text(evaluation.zone.name)), .value(Cell(evaluation.zone.province)),
      NationalReport.bar(evaluation.outcome.hundredths),
      .value(evaluation.outcome.band.map { .words($0.words) } ?? .missing),
      .value(evaluation.lastYear.map { .decimal($0.hundredths, places: 2) } ?? .missing),
      .value(Cell(evaluation.lastYear?.rankInRegion)),
    ]
  }

  /// A score out of 100 with its bar; no bar where there is none.
  private static func bar(_ hundredths: Int?) -> SheetTable.Content {
    guard let hundredths else { return .value(.words(Words(zh: "没有得分", en: "no score"))) }
    return .meter(
      Meter(reached: hundredths, most: 10_000, scale: 10_000),
      .decimal(hundredths, places: 2)
    )
  }
}
