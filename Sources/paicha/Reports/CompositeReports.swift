import PaichaModel
import PaichaReports
import PaichaService

/// What the composite counts suggest for one inspection.
enum CompositeReports {
  static func section(_ suggestions: [CompositeSuggestion]) -> Record.Section {
    .init(
      "composite",
      Report(
        columns: [
          Column("rule", Words(zh: "综合判定", en: "composite rule")),
          Column("edition", Words(zh: "标准", en: "criteria")),
          Column("count", Words(zh: "项数", en: "count"), .trailing),
          Column("threshold", Words(zh: "满", en: "from"), .trailing),
          Column("items", Words(zh: "检查项", en: "items")),
          Column("parameter", Words(zh: "参数", en: "parameter"), presence: .ifRoom),
          Column("unverified", Words(zh: "未核实", en: "unverified"), presence: .ifRoom),
        ],
        rows: suggestions.map { suggestion in
          [
            .coded(suggestion.rule.rawValue, shown: suggestion.rule.words),
            .text(suggestion.edition), .integer(suggestion.count),
            .integer(suggestion.threshold), .list(suggestion.items.map { Cell($0) }),
            .text(suggestion.parameter), .flag(suggestion.isUnverified),
          ]
        },
        title: Words(zh: "综合判定提示", en: "Composite hints")
      )
    )
  }

  /// One line for each count that the failed items reach.
  static func hints(_ logged: LoggedInspection, _ rules: RuleSet) throws -> [Words] {
    try CompositeRule(rulebook: rules.rulebook)
      .suggestions(for: logged.inspection, at: logged.venue, checklist: rules.checklist)
      .map(\.words)
  }

  /// That hints never decide.
  static let note = Words(
    zh: "综合判定只作提示：候选重大由主管部门认定，paicha hazard regrade HAZARD --to major",
    en: "composite counts only suggest a candidate: the authority determines, "
      + "paicha hazard regrade HAZARD --to major"
  )
}
