import PaichaModel
import PaichaReports

/// The rulebook as tables.
enum RulesReports {
  /// Parameters of a rulebook, the unverified ones set off.
  static func list(_ parameters: [Parameter], of rulebook: Rulebook) -> Report {
    Report(
      columns: columns,
      rows: parameters.map(cells),
      title: title(rulebook),
      notes: parameters.isEmpty ? [] : [count(parameters)]
    )
  }

  /// One parameter with its whole note.
  static func record(_ parameter: Parameter, of rulebook: Rulebook) -> Record {
    Record(
      fields: zip(columns, cells(parameter)).map { Record.Field(Column($0.key, $0.title), $1) },
      title: title(rulebook)
    )
  }

  /// What a rulebook that passed its check holds.
  static func check(_ rules: Rulebook, checklist: Checklist, file: String) -> Record {
    func count(_ key: String, _ zh: String, _ en: String, _ value: Int) -> Record.Field {
      .init(Column(key, Words(zh: zh, en: en)), .integer(value))
    }
    func with(_ status: Parameter.Status) -> Int { rules.parameters.count { $0.status == status } }
    return Record(fields: [
      .init(Column("file", Words(zh: "文件", en: "file")), .text(file)),
      .init(
        Column("result", Words(zh: "校验结果", en: "result")),
        .coded("valid", shown: Words(zh: "有效", en: "valid"))
      ),
      .init(Column("rulebook", Words(zh: "规则库", en: "rulebook")), .text(rules.name)),
      .init(Column("edition", Words(zh: "版本", en: "edition")), .text(rules.edition)),
      .init(Column("effective", Words(zh: "施行日", en: "effective")), Cell(rules.effectiveFrom)),
      count("parameters", "参数", "parameters", rules.parameters.count),
      count("verified", "其中已核实", "of these verified", with(.verified)),
      count("secondary", "其中二手来源", "of these secondary", with(.secondary)),
      count("unverified", "其中未核实", "of these unverified", with(.unverified)),
      count("unknown", "尚无数值", "without a value", rules.parameters.count { $0.isUnknown }),
      count("indicators", "考核指标", "indicators", rules.indicators.count),
      count("bands", "等次", "bands", rules.bands.count),
      .init(
        Column("checklist", Words(zh: "检查表版本", en: "checklist")),
        .text(checklist.edition)
      ),
      count("items", "检查项", "check items", checklist.items.count),
    ])
  }

  private static let columns = [
    Column("key", Words(zh: "参数", en: "parameter")),
    Column("value", Words(zh: "值", en: "value")),
    Column("unit", Words(zh: "单位", en: "unit")),
    Column("basis", Words(zh: "依据", en: "basis")),
    Column("status", Words(zh: "状态", en: "status")),
    Column("note", Words(zh: "说明", en: "note")),
  ]

  private static func cells(_ parameter: Parameter) -> [Cell] {
    [
      .text(parameter.key), value(parameter.value), .text(parameter.unit),
      .text(parameter.basis), status(parameter.status),
      parameter.note.isEmpty ? .missing : .text(parameter.note),
    ]
  }

  private static func value(_ value: Parameter.Value) -> Cell {
    switch value {
    case .integer(let number): .integer(number)
    case .ratio, .text: .text(value.description)
    case .unknown: .missing
    }
  }

  private static func status(_ status: Parameter.Status) -> Cell {
    let cell = Cell.coded(status.rawValue, shown: status.words)
    return status == .unverified ? .emphasised(cell) : cell
  }

  private static func title(_ rulebook: Rulebook) -> Words {
    Words(
      zh: "规则库 \(rulebook.title)，\(rulebook.effectiveFrom) 起施行",
      en: "Rulebook \(rulebook.title), effective from \(rulebook.effectiveFrom)"
    )
  }

  private static func count(_ parameters: [Parameter]) -> Words {
    let counts = Parameter.Status.allCases.map { status in
      let count = parameters.count { $0.status == status }
      return Words(zh: "\(status.words.zh) \(count)", en: "\(status.words.en) \(count)")
    }
    return Words(
      zh: "共 \(parameters.count) 个参数：\(counts.map(\.zh).joined(separator: "，"))",
      en: "\(parameters.count) parameters: \(counts.map(\.en).joined(separator: ", "))"
    )
  }
}

extension Parameter {
  fileprivate var isUnknown: Bool { value == .unknown }
}
