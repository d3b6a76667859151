import PaichaModel
import PaichaReports
import PaichaStore

/// Inspections as lists and as one record.
enum InspectionReports {
  /// The columns of `inspect list`.
  static let columns = [
    Column("id", Words(zh: "检查号", en: "id")),
    Column("reference", Words(zh: "编号", en: "reference"), presence: .ifRoom),
    Column("zone", Words(zh: "经开区", en: "zone"), presence: .ifRoom),
    Column("venue", Words(zh: "场所", en: "venue")),
    Column("venue_name", Words(zh: "场所名称", en: "venue name")),
    Column("inspected_on", Words(zh: "检查日", en: "inspected on")),
    Column("kind", Words(zh: "类型", en: "kind")),
    Column("passed", Words(zh: "合格", en: "pass"), .trailing, presence: .ifRoom),
    Column("not_applicable", Words(zh: "不适用", en: "n/a"), .trailing, presence: .ifRoom),
    Column("findings", Words(zh: "隐患", en: "findings"), .trailing),
    Column("held_back", Words(zh: "缺行", en: "missing rows"), .trailing, presence: .ifRoom),
  ]

  static func list(_ rows: [InspectionRow]) -> Report {
    Report(columns: columns, rows: rows.map(cells))
  }

  static func cells(_ row: InspectionRow) -> [Cell] {
    [
      Cell(row.id), Cell(row.reference), Cell(row.zone), Cell(row.venue), .text(row.venueName),
      Cell(row.day), .coded(row.kind.rawValue, shown: row.kind.words), .integer(row.passed),
      .integer(row.notApplicable), .integer(row.findings),
      row.heldBack > 0 ? .emphasised(.integer(row.heldBack)) : .integer(0),
    ]
  }

  static func record(_ inspection: Inspection, venue: Venue?, checklist: Checklist) -> Record {
    Record(
      fields: [
        .init(Column("id", Words(zh: "检查号", en: "id")), Cell(inspection.id)),
        .init(Column("reference", Words(zh: "编号", en: "reference")), Cell(inspection.reference)),
        .init(Column("zone", Words(zh: "经开区", en: "zone")), Cell(inspection.zone)),
        .init(Column("venue", Words(zh: "场所", en: "venue")), Cell(inspection.venue)),
        .init(Column("venue_name", Words(zh: "场所名称", en: "venue name")), Cell(venue?.name)),
        .init(Column("inspected_on", Words(zh: "检查日", en: "inspected on")), Cell(inspection.day)),
        .init(
          Column("kind", Words(zh: "类型", en: "kind")),
          .coded(inspection.kind.rawValue, shown: inspection.kind.words)
        ),
        .init(
          Column("inspectors", Words(zh: "检查人员", en: "inspectors")),
          .list(inspection.inspectors.map { .text($0) })
        ),
        .init(Column("campaign", Words(zh: "行动", en: "campaign")), Cell(inspection.campaign)),
        .init(
          Column(
            "drill",
            Words(zh: "演练号", en: "drill"),
            presence: inspection.drill == nil ? .never : .always
          ),
          Cell(inspection.drill)
        ),
        .init(
          Column("checklist", Words(zh: "检查表版本", en: "checklist")),
          .text(inspection.checklist)
        ),
        .init(Column("rulebook", Words(zh: "规则库", en: "rulebook")), .text(inspection.rulebook)),
        .init(
          Column("passed", Words(zh: "合格项", en: "passed")),
          .list(inspection.passed.map { Cell($0) })
        ),
        .init(
          Column("not_applicable", Words(zh: "不适用项", en: "not applicable")),
          .list(inspection.notApplicable.map { Cell($0) })
        ),
        .init(
          Column("held_back", Words(zh: "尚缺的行", en: "rows missing")),
          .integer(inspection.heldBack)
        ),
      ],
      sections: [.init("findings", findings(inspection.findings, checklist))]
    )
  }

  private static func findings(_ findings: [Finding], _ checklist: Checklist) -> Report {
    Report(
      columns: [
        Column("hazard", Words(zh: "隐患号", en: "hazard")),
        Column("level", Words(zh: "级别", en: "level")),
        Column("item", Words(zh: "检查项", en: "item")),
        Column("description", Words(zh: "描述", en: "description")),
        Column("location", Words(zh: "部位", en: "location"), presence: .ifRoom),
        Column("deadline", Words(zh: "期限", en: "deadline")),
        Column("deadline_by", Words(zh: "期限来源", en: "deadline by"), presence: .ifRoom),
      ],
      rows: findings.map { finding in
        [
          Cell(finding.hazard), HazardReports.level(Grade(finding.level, finding.criterion)),
          Cell(finding.item),
          HazardReports.description(finding.description, finding.item, checklist),
          Cell(finding.place), Cell(finding.deadline.day),
          HazardReports.setBy(finding.deadline.setBy),
        ]
      },
      title: Words(zh: "隐患", en: "Findings")
    )
  }
}
