import PaichaModel

extension ZoneReport {
  /// For each indicator what was counted, by which parameter, and the records behind it.
  var appendix: [Sheet.Block] {
    [.part(Words(zh: "附录：指标说明与溯源", en: "Appendix: the indicators explained"))]
      + evaluation.score.values.enumerated().flatMap { position, value in
        explanation(of: value, number: position + 1)
      }
      + Sheet.Block.section(EvaluationWords.unverified(evaluation.unverified, of: rulebook))
  }

  private func explanation(of value: IndicatorValue, number: Int) -> [Sheet.Block] {
    let words = value.indicator.words
    let heading = Sheet.Block.subheading(
      Words(
        zh: "\(number). \(words.zh)（\(value.indicator.rawValue)）",
        en: "\(number). \(words.en) (\(value.indicator.rawValue))"
      )
    )
    return [heading, .paragraph(counted(value)), .paragraph(weight(of: value))]
      + records(of: value.indicator)
  }

  private func counted(_ value: IndicatorValue) -> Words {
    let mark = IndicatorMark(value).words
    guard let denominator = value.denominator else {
      return Words(
        zh: "数量 \(value.numerator)。\(mark.zh)。",
        en: "Counted: \(value.numerator). Points: \(mark.en)."
      )
    }
    let share = value.share.map { "，比率 \($0)" } ?? ""
    let rate = value.share.map { ", rate \($0)" } ?? ""
    let points = value.share == nil ? mark.zh : "得分 \(mark.zh)"
    return Words(
      zh: "分子 \(value.numerator)，分母 \(denominator)\(share)。\(points)。",
      en: "Numerator \(value.numerator), denominator \(denominator)\(rate). Points: \(mark.en)."
    )
  }

  private func weight(of value: IndicatorValue) -> Words {
    guard let rule = rulebook.indicators.first(where: { $0.indicator == value.indicator }),
      let key = rule.weightKey
    else { return Words(zh: "没有权重参数，只计数。", en: "No weight: a count only.") }
    guard let parameter = rulebook.known(key) else {
      return Words(zh: "权重参数 \(key)。", en: "Weight: parameter \(key).")
    }
    let weight = "\(key) = \(parameter.value) \(parameter.unit)"
    return Words(
      zh: "权重参数 \(weight)；依据：\(parameter.basis)；状态：\(parameter.status.words.zh)。",
      en: "Weight: \(weight); basis: \(parameter.basis); status: \(parameter.status.words.en)."
    )
  }

  private func records(of indicator: Indicator) -> [Sheet.Block] {
    guard let evidence = evidence.first(where: { $0.indicator == indicator }), evidence.total > 0
    else {
      return [.paragraph(Words(zh: "没有计入的记录。", en: "No records were counted."))]
    }
    let command = "paicha evaluate explain \(question) --indicator \(indicator.rawValue)"
    let shown = evidence.shown.count
    let more =
      evidence.total > shown
      ? Words(
        zh: "计入的记录共 \(evidence.total) 条，此处列前 \(shown) 条，另有 \(evidence.total - shown) 条。"
          + "全部：\(command)",
        en: "\(evidence.total) records were counted; the first \(shown) are shown, "
          + "\(evidence.total - shown) more. All: \(command)"
      )
      : Words(
        zh: "计入的记录共 \(shown) 条：\(command)",
        en: "\(shown) records were counted: \(command)"
      )
    return [.paragraph(more), .table(table(of: evidence))]
  }

  private func table(of evidence: IndicatorEvidence) -> SheetTable {
    SheetTable(
      Report(
        columns: [
          Column("record", Words(zh: "记录", en: "record")),
          Column("venue", Words(zh: "场所", en: "venue")),
          Column("venue_name", Words(zh: "场所名称", en: "venue name")),
          Column("day", Words(zh: "计入之日", en: "day that counts")),
          Column("deadline", Words(zh: "期限", en: "deadline")),
          Column("effect", Words(zh: "得扣分", en: "points"), .trailing),
        ],
        rows: evidence.shown.map { row in
          [
            .text(row.record), Cell(row.venue), .text(row.venueName), Cell(row.day),
            Cell(row.deadline), row.effect.map { .decimal($0, places: 2) } ?? .missing,
          ]
        }
      )
    )
  }
}
