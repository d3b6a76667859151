import PaichaModel
import PaichaReports

/// Leads of falsified figures: one row a rule, or one row a lead.
struct AuditReports {
  let rules: [AuditRule]
  let days: ClosedRange<Day>
  let leads: [AuditLead]
  let rulebook: Rulebook

  /// Every rule that was asked for, those without a lead included.
  var summary: Report {
    Report(
      columns: [
        Column("rule", Words(zh: "规则", en: "rule")),
        Column("reason", Words(zh: "理由", en: "reason"), wraps: true),
        Column("leads", Words(zh: "线索", en: "leads"), .trailing),
        Column("records", Words(zh: "涉及记录", en: "records"), .trailing),
      ],
      rows: rules.map { rule in
        let leads = leads.filter { $0.rule == rule }
        return [
          AuditReports.cell(rule),
          .coded(rule.reason.en, shown: rule.reason), .integer(leads.count),
          .integer(Set(leads.flatMap(\.records)).count),
        ]
      },
      title: title,
      notes: notes(rules)
    )
  }

  var records: Report {
    Report(
      columns: [
        Column("rule", Words(zh: "规则", en: "rule")),
        Column("zones", Words(zh: "经开区", en: "zones")),
        Column("venues", Words(zh: "场所", en: "venues"), presence: .ifRoom),
        Column("who", Words(zh: "人员", en: "who")),
        Column("day", Words(zh: "日期", en: "day")),
        Column("measure", Words(zh: "所数", en: "counted")),
        Column("number", Words(zh: "数值", en: "number"), .trailing),
        Column("whole", Words(zh: "总数", en: "out of"), .trailing),
        Column("relation", Words(zh: "关系", en: "is")),
        Column("threshold", Words(zh: "阈值", en: "threshold"), .trailing),
        Column("records", Words(zh: "记录", en: "records"), presence: .ifRoom),
      ],
      rows: leads.map(AuditReports.row),
      title: title,
      notes: notes(rules)
    )
  }

  private static func row(_ lead: AuditLead) -> [Cell] {
    let relation = lead.measure.relation
    return [
      cell(lead.rule), .list(lead.zones.map { Cell($0) }), .list(lead.venues.map { Cell($0) }),
      Cell(lead.who), Cell(lead.day),
      .coded(lead.measure.rawValue, shown: lead.measure.words), .integer(lead.number),
      Cell(lead.whole), .coded(relation.rawValue, shown: Words(same: relation.sign)),
      .integer(lead.threshold), .list(lead.records.map { .text($0) }),
    ]
  }

  private static func cell(_ rule: AuditRule) -> Cell {
    .coded(rule.rawValue, shown: Words(zh: "\(rule.words.zh) \(rule.rawValue)", en: rule.rawValue))
  }

  private var title: Words {
    Words(
      zh: "数据质量核查，\(days.lowerBound) 至 \(days.upperBound)，规则库 \(rulebook.title)",
      en: "Leads of falsification, \(days.lowerBound) to \(days.upperBound), "
        + "rulebook \(rulebook.title)"
    )
  }

  private func notes(_ rules: [AuditRule]) -> [Words] {
    var notes = [
      Words(
        zh: "线索附数字，不是结论：须人工核实，补录历史、正常更正也会触发。",
        en: "Leads with numbers, not verdicts: a person has to look; histories taken over and "
          + "honest corrections show up too."
      )
    ]
    let keys = rules.flatMap(\.parameters)
    if let unverified = UnverifiedParameters.note(keys, in: rulebook) { notes.append(unverified) }
    return notes
  }
}
