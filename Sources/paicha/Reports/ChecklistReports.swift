import PaichaModel
import PaichaReports

/// Check items as a list and as one record; machine formats carry both languages.
enum ChecklistReports {
  static func list(_ items: [ChecklistItem], edition: String) -> Report {
    Report(
      columns: columns,
      rows: items.map { cells($0, edition: edition) },
      title: Words(
        zh: "检查表 \(edition) 版：\(items.count) 项",
        en: "Checklist, edition \(edition): \(items.count) items"
      ),
      notes: notes(items)
    )
  }

  static func record(_ item: ChecklistItem, edition: String) -> Record {
    let fields = zip(columns, cells(item, edition: edition)).map { column, cell in
      Record.Field(
        column.key == "item_en" ? column : Column(column.key, column.title),
        cell
      )
    }
    return Record(fields: fields, notes: notes([item]))
  }

  private static let columns = [
    Column("code", Words(zh: "检查项", en: "code")),
    Column("category", Words(zh: "类别", en: "category")),
    Column("item_zh", Words(zh: "检查内容", en: "what to check")),
    Column("item_en", Words(zh: "检查内容(英)", en: "in English"), presence: .never),
    Column("severity_rule", Words(zh: "判定", en: "severity")),
    Column("default_level", Words(zh: "默认级别", en: "default level"), presence: .never),
    Column("legal_basis", Words(zh: "依据", en: "basis")),
    Column("criteria_edition", Words(zh: "标准版本", en: "criteria"), presence: .never),
    Column("confidence", Words(zh: "核实", en: "checked")),
    Column("venue_kinds", Words(zh: "适用场所", en: "applies to"), presence: .never),
    Column("checklist", Words(zh: "检查表版本", en: "checklist"), presence: .never),
  ]

  private static func cells(_ item: ChecklistItem, edition: String) -> [Cell] {
    [
      Cell(item.code), .text(item.category), .coded(item.wording.zh, shown: item.wording),
      .text(item.wording.en), severity(item.severity), HazardReports.level(item.defaultLevel),
      .text(item.legalBasis), .text(item.criteriaEdition), confidence(item.confidence),
      .list(kinds(item)), .text(edition),
    ]
  }

  private static func severity(_ rule: SeverityRule) -> Cell {
    let cell = Cell.coded(rule.rawValue, shown: rule.words)
    return rule.isMajorAlone ? .emphasised(cell) : cell
  }

  private static func confidence(_ confidence: Confidence) -> Cell {
    switch confidence {
    case .verified: .coded(confidence.rawValue, shown: Parameter.Status.verified.words)
    case .secondary: .coded(confidence.rawValue, shown: Parameter.Status.secondary.words)
    case .unverified:
      .emphasised(.coded(confidence.rawValue, shown: Parameter.Status.unverified.words))
    }
  }

  private static func kinds(_ item: ChecklistItem) -> [Cell] {
    let kinds: [Cell] = VenueKind.allCases.filter(item.venueKinds.contains).map {
      .coded($0.rawValue, shown: $0.words)
    }
    let zone = Cell.coded("zone", shown: Words(zh: "经开区管理机构", en: "the zone's own body"))
    return item.appliesToZoneBody ? kinds + [zone] : kinds
  }

  private static func notes(_ items: [ChecklistItem]) -> [Words] {
    var notes: [Words] = []
    if items.contains(where: { $0.confidence == .unverified }) {
      notes.append(
        Words(
          zh: "依据未核实的检查项可以检查，但不据以判定重大隐患",
          en: "an item whose basis is unverified can be inspected but never makes a major hazard"
        )
      )
    }
    let composite: [SeverityRule] = [.compositeFireA, .compositeFireX, .compositeFireB]
    if items.contains(where: { composite.contains($0.severity) }) {
      notes.append(
        Words(
          zh: "综合判定要素单项不构成重大火灾隐患，须合并判定",
          en: "composite elements make a major fire hazard only together, never one alone"
        )
      )
    }
    return notes
  }
}
