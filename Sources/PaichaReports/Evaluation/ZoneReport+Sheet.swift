import PaichaModel

extension ZoneReport {
  /// The sheet: head, score, indicators, trend, open majors, and the appendix that explains it.
  public var sheet: Sheet {
    let (zone, year) = (evaluation.zone.name, evaluation.year)
    return Sheet(
      title: Words(
        zh: "\(zone) \(year) 年度安全生产评价表",
        en: "\(zone): safety evaluation of \(year)"
      ),
      label: EvaluationWords.label,
      blocks: [.fields(head), .figures(figures)]
        + indicators(of: evaluation, title: Words(zh: "指标得分", en: "Indicators"))
        + [.notes(notes)] + beside.flatMap(besideBlocks) + trendBlocks
        + Sheet.Block.section(majors.report(asOf: evaluation.asOf)) + appendix
    )
  }

  private var head: [Record.Field] {
    let zone = evaluation.zone
    return [
      field(Words(zh: "经开区", en: "zone"), .text("\(zone.name) \(zone.code)")),
      field(Words(zh: "省份", en: "province"), Cell(zone.province)),
      field(Words(zh: "区域", en: "region"), zone.region.map { shown($0.words) } ?? .missing),
      field(Words(zh: "填报单位", en: "reporting unit"), Cell(zone.reportingUnit)),
      field(
        Words(zh: "参评状态", en: "takes part"),
        shown(EvaluationWords.participation(evaluation.participation))
      ),
      field(Words(zh: "口径内场所", en: "venues in scope"), .integer(evaluation.tally.venues)),
      field(Words(zh: "评价年度", en: "year"), .integer(evaluation.year)),
      field(Words(zh: "截至日", en: "as of"), Cell(evaluation.asOf)),
      field(Words(zh: "统计口径", en: "scope"), shown(EvaluationWords.scope(evaluation))),
      field(Words(zh: "规则库", en: "rulebook"), .text(evaluation.rulebook)),
      field(Words(zh: "台账条数", en: "journal size"), .integer(Int(evaluation.journalSize))),
      field(Words(zh: "台账根哈希", en: "journal root"), .text(evaluation.journalRoot)),
    ]
  }

  private var figures: [Record.Field] {
    let outcome = evaluation.outcome
    return [
      field(Words(zh: "得分（百分制）", en: "score of 100"), outcome.cell),
      field(Words(zh: "等次", en: "band"), standing(outcome)),
      field(Words(zh: "区域排名", en: "rank in region"), rank),
      field(
        Words(zh: "上年得分", en: "score last year"),
        evaluation.lastYear.map { .decimal($0.hundredths, places: 2) } ?? .missing
      ),
      field(Words(zh: "上年排名", en: "rank last year"), Cell(evaluation.lastYear?.rankInRegion)),
    ]
  }

  private func standing(_ outcome: ZoneOutcome) -> Cell {
    if case .notRated = outcome, let reason = outcome.reason {
      return .emphasised(shown(reason))
    }
    return outcome.band.map { shown($0.words) } ?? .missing
  }

  private var rank: Cell {
    guard let rank = evaluation.rankInRegion, evaluation.outcome.hundredths != nil else {
      return shown(Words(zh: "不排名", en: "not ranked"))
    }
    return .text("\(rank) / \(field)")
  }

  private func indicators(of evaluation: ZoneEvaluation, title: Words) -> [Sheet.Block] {
    [.heading(title), .table(IndicatorTable(evaluation.score.values).table)]
  }

  private func besideBlocks(_ other: ZoneEvaluation) -> [Sheet.Block] {
    let score = other.outcome.cell
    let title = Words(
      zh: "\(other.scope.words.zh)口径（并列填报，不排名）：得分 \(score.shown(in: .zh))",
      en: "Scope \(other.scope.words.en) (reported beside, not ranked): "
        + "score \(score.shown(in: .en))"
    )
    return indicators(of: other, title: title)
  }

  /// What the reader must know of the numbers.
  private var notes: [Words] {
    let scored = evaluation.score.values.map { IndicatorMark($0) }.filter { $0.points != nil }
    let points = DecimalText.of(scored.compactMap(\.points).reduce(0, +), places: 2)
    let maximum = DecimalText.of(scored.compactMap(\.maximum).reduce(0, +), places: 2)
    var notes = [
      Words(
        zh: "得分为各计分指标所得分之和占满分之和的百分数（此处 \(points) / \(maximum)），没有得分的指标剔除后折算。"
          + "往年得分按同一截至日所知计算。",
        en: "The score is points over the maximum (here \(points) / \(maximum)), rescaled to 100; "
          + "indicators without points are left out. Earlier years are as the same day knows them."
      )
    ]
    notes += [EvaluationWords.unfinished(year: evaluation.year, asOf: evaluation.asOf)]
      .compactMap { $0 }
    let tally = evaluation.tally
    let prefilled = tally.generalPrefilled + tally.majorPrefilled
    if prefilled > 0 {
      notes.append(
        Words(
          zh: "到期隐患中有 \(prefilled) 条的期限由规则库默认值预填（未核实）。",
          en: "\(prefilled) of the hazards due have deadlines prefilled from the rulebook "
            + "(unverified)."
        )
      )
    }
    if tally.provisional > 0 {
      notes.append(
        Words(
          zh: "\(tally.provisional) 条隐患的期限为暂定（放假安排未公布），未计入。",
          en: "\(tally.provisional) hazards have provisional deadlines and are not counted."
        )
      )
    }
    return notes
  }

  private func field(_ title: Words, _ cell: Cell) -> Record.Field {
    Record.Field(Column("", title), cell)
  }

  private func shown(_ words: Words) -> Cell { .words(words) }
}
