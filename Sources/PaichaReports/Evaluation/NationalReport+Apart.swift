import PaichaModel

extension NationalReport {
  /// Zones that report only, and those without a rating, with the reason.
  var apartBlocks: [Sheet.Block] {
    guard !apart.isEmpty else { return [] }
    return Sheet.Block.section(apartReport)
  }

  var apartReport: Report {
    Report(
      columns: [
        Column("zone", Words(zh: "代码", en: "zone")),
        Column("zone_name", Words(zh: "经开区", en: "name")),
        Column("province", Words(zh: "省份", en: "province")),
        Column("region", Words(zh: "区域", en: "region")),
        Column("score", Words(zh: "得分", en: "score"), .trailing),
        Column("band", Words(zh: "等次", en: "band")),
        Column("reason", Words(zh: "不排名的原因", en: "why it has no rank")),
      ],
      rows: apart.map { evaluation in
        let outcome = evaluation.outcome
        return [
          Cell(evaluation.zone.code), .text(evaluation.zone.name), Cell(evaluation.zone.province),
          evaluation.zone.region.map { .words($0.words) } ?? .missing, outcome.cell,
          outcome.band.map { .words($0.words) } ?? .missing, .words(reason(evaluation)),
        ]
      },
      title: Words(
        zh: "只填报和不排名的经开区（\(apart.count) 项）",
        en: "Zones that report only or have no rank (\(apart.count))"
      )
    )
  }

  /// Why an evaluation has no rank.
  func reason(_ evaluation: ZoneEvaluation) -> Words {
    if evaluation.participation != .ranked {
      return EvaluationWords.participation(evaluation.participation)
    }
    if !evaluation.mayRank {
      return Words(
        zh: "\(evaluation.scope.words.zh)口径，并列填报",
        en: "scope \(evaluation.scope.words.en) the adjustment, reported beside"
      )
    }
    return evaluation.outcome.reason ?? Words(zh: "未登记区域", en: "no region registered")
  }

  /// Zones among the last of their region; nothing is said where there is none to warn of.
  var tailBlocks: [Sheet.Block] {
    guard !tail.standings.isEmpty || !tail.incomplete.isEmpty else { return [] }
    return [.heading(Words(zh: "区域末位预警", en: "Last of their region"))]
      + (tail.standings.isEmpty
        ? [.paragraph(Words(zh: "没有列入预警的经开区。", en: "No zone is to be warned."))]
        : [.table(SheetTable(tailReport))]) + [.notes(tailNotes)]
  }

  private var tailReport: Report {
    Report(
      columns: [
        Column("zone", Words(zh: "代码", en: "zone")),
        Column("zone_name", Words(zh: "经开区", en: "name")),
        Column("verdict", Words(zh: "结论", en: "verdict")),
        Column("places", Words(zh: "年度与位次", en: "years and places")),
        Column("mean", Words(zh: "平均分", en: "mean score"), .trailing),
      ],
      rows: tail.standings.map { standing in
        [
          Cell(standing.zone), .text(name(of: standing.zone)), .words(standing.verdict.words),
          .list(standing.places.map { .words($0.words) }),
          .decimal(standing.meanHundredths, places: 2),
        ]
      }
    )
  }

  private var tailNotes: [Words] {
    let rule = tail.rule
    return [
      Words(
        zh: "\(rule.window) 个考核年度内 \(rule.times) 次列本区域后 \(rule.bottom) 名的，"
          + "达到降级备选条件（商资发〔2021〕188号，二手来源）；以项目默认评分计，只供预警。",
        en: "\(rule.times) times among the last \(rule.bottom) of the region within "
          + "\(rule.window) years makes an exit candidate (商资发〔2021〕188号, secondary); by "
          + "project scoring, a warning only."
      )
    ]
      + tail.incomplete.map { region, coverage in
        Words(
          zh: "\(region.words.zh) \(year) 年度不排末位：应参评 \(coverage.ranked) 个，"
            + "有得分 \(coverage.scored) 个。",
          en: "\(region.words.en): no last places in \(year), \(coverage.scored) of "
            + "\(coverage.ranked) zones have a score."
        )
      }
  }
}

extension RegionTail.Place {
  /// The year and the place, such as 2025 年 29/30.
  var words: Words {
    let isTied = position == .border
    return Words(
      zh: "\(year) 年 \(rank)/\(field)\(isTied ? "（同分）" : "")",
      en: "\(year): \(rank) of \(field)\(isTied ? " (tied)" : "")"
    )
  }
}
