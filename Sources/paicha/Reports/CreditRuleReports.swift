import PaichaModel
import PaichaReports

/// Grounds and measures of the rulebook as tables.
enum CreditRuleReports {
  static func grounds(of rulebook: Rulebook) -> Report {
    Report(
      columns: [
        Column("code", Words(zh: "情形", en: "code")),
        Column("ground", Words(zh: "列入情形", en: "ground")),
        Column("subjects", Words(zh: "适用主体", en: "lists")),
        Column("condition", Words(zh: "记录须有", en: "records show"), presence: .never),
        Column("basis", Words(zh: "依据", en: "basis"), presence: .ifRoom),
        Column("edition", Words(zh: "版本", en: "edition"), presence: .ifRoom),
        Column("status", Words(zh: "核实", en: "status")),
      ],
      rows: rulebook.creditGrounds.map { ground in
        let bearers = CreditGround.Bearer.allCases.filter { ground.subjects.contains($0) }
        return [
          .text(ground.code), .coded(ground.words.en, shown: ground.words),
          .list(bearers.map { .coded($0.rawValue, shown: $0.words) }),
          Cell(ground.condition?.rawValue), .text(ground.basis), .text(ground.edition),
          CreditCells.status(ground.status),
        ]
      },
      title: Words(zh: "列入情形（\(rulebook.title)）", en: "Grounds (\(rulebook.title))")
    )
  }

  static func measures(of rulebook: Rulebook) -> Report {
    Report(
      columns: [
        Column("code", Words(zh: "措施", en: "code")),
        Column("measure", Words(zh: "惩戒措施", en: "measure")),
        Column("basis", Words(zh: "依据", en: "basis")),
        Column("status", Words(zh: "核实", en: "status")),
      ],
      rows: rulebook.creditMeasures.map { measure in
        [
          .text(measure.code), .coded(measure.words.en, shown: measure.words),
          .text(measure.basis), CreditCells.status(measure.status),
        ]
      },
      title: Words(zh: "惩戒措施（\(rulebook.title)）", en: "Measures (\(rulebook.title))")
    )
  }
}
