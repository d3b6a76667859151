import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// The records behind an indicator as a table.
enum ExplanationReport {
  static func report(_ explanation: IndicatorExplanation, of indicator: Indicator) -> Report {
    let isScored = explanation.records.contains { $0.effect != nil }
    return Report(
      columns: [
        Column("record", Words(zh: "记录", en: "record")),
        Column("venue", Words(zh: "场所", en: "venue"), presence: .ifRoom),
        Column("venue_name", Words(zh: "场所名称", en: "venue name")),
        Column("day", dayWords(of: indicator)),
        Column("deadline", Words(zh: "期限", en: "deadline")),
        Column(
          "effect",
          Words(zh: "得扣分", en: "points"),
          .trailing,
          presence: isScored ? .always : .never
        ),
        Column("parameter", Words(zh: "参数", en: "parameter"), presence: .never),
        Column("basis", Words(zh: "依据", en: "basis"), presence: .never),
        Column("status", Words(zh: "核实", en: "status"), presence: .never),
      ],
      rows: explanation.records.map { explained in
        let (record, parameter) = (explained.record, explained.parameter)
        return [
          .text(record.record), Cell(record.venue), .text(record.venueName), Cell(record.day),
          Cell(record.deadline), explained.effect.map { .decimal($0, places: 2) } ?? .missing,
          parameter.map { .text($0.key) } ?? .missing,
          parameter.map { .text($0.basis) } ?? .missing,
          parameter.map { .text($0.status.rawValue) } ?? .missing,
        ]
      },
      title: title(explanation, of: indicator),
      notes: notes(explanation)
    )
  }

  private static func title(
    _ explanation: IndicatorExplanation,
    of indicator: Indicator
  ) -> Words {
    guard let value = explanation.value else { return indicator.words }
    let share = value.denominator.map { "\(value.numerator)/\($0)" } ?? "\(value.numerator)"
    return Words(zh: "\(indicator.words.zh)：\(share)", en: "\(indicator.words.en): \(share)")
  }

  private static func notes(_ explanation: IndicatorExplanation) -> [Words] {
    guard let value = explanation.value, let weight = explanation.weight,
      case .scored(let points, let maximum) = value.standing
    else { return [] }
    let gained = DecimalText.of(points, places: 2)
    let possible = DecimalText.of(maximum, places: 2)
    let isUnverified = weight.status == .unverified
    let mark = isUnverified ? Words(zh: "，未核实", en: ", unverified") : Words(same: "")
    return [
      Words(
        zh: "得分 \(gained)，满分 \(possible)（\(weight.key)，\(weight.basis)\(mark.zh)）",
        en: "points \(gained) of \(possible) (\(weight.key), \(weight.basis)\(mark.en))"
      )
    ]
  }

  private static func dayWords(of indicator: Indicator) -> Words {
    switch indicator {
    case .venuesInspected: Words(zh: "首次检查", en: "first inspected")
    case .generalOnTime, .majorOnTime, .notReopened: Words(zh: "销号日", en: "closed on")
    case .majorOverdue: Words(zh: "发现或销号日", en: "found or closed on")
    case .listedOperators: Words(zh: "列入日", en: "listed from")
    case .accidents: Words(zh: "发生日", en: "happened on")
    case .listingOnTime: Words(zh: "摘牌日", en: "delisted on")
    case .listingPlanOnTime: Words(zh: "报送日", en: "filed on")
    case .plansFiled: Words(zh: "备案日", en: "filed on")
    case .drillsHeld: Words(zh: "演练日", en: "held on")
    case .inspectionDensity: Words(zh: "检查日", en: "inspected on")
    case .reportingFaults: Words(zh: "查实日", en: "came to light on")
    case .reportsOnTime: Words(zh: "报送日", en: "sent on")
    case .trainingCoverage: Words(zh: "首次培训", en: "first trained")
    }
  }
}
