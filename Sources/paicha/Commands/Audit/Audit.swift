import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Searches the book for leads of falsified figures, one row a rule or one row a lead.
struct Audit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "数据质量核查：统计造假线索 leads of falsified figures",
    discussion: """
      十条规则各查一种造假迹象；只读，不改账套。查到的是附数字的线索，不是结论，
      须人工核实。阈值都是规则库 audit.… 参数，均未核实。
      Ten rules, each for one sign of falsification; nothing is written. What they
      find are leads with numbers, not verdicts: a person has to look. Thresholds
      are the rulebook's audit.… parameters, all unverified.
      --records 每条线索一行，列明记录号。
      --records prints one row a lead with the ids of its records.

      规则 rules:
      \(AuditRule.allCases.map { "  \($0.rawValue)" }.joined(separator: "\n"))

      例 examples:
        paicha audit --year 2025
        paicha audit --year 2025 --zone 14101001 --records
        paicha audit --from 2025-07-01 --to 2025-09-30 --rule impossible_pace
        paicha audit --rule numbering_gaps --records --format csv > gaps.csv
      """
  )

  @Option(help: ArgumentHelp("年度，默认今年 year, default: this one", valueName: "year"))
  var year: Int?

  @Option(help: ArgumentHelp("自哪天起 first day", valueName: "day"))
  var from: Day?

  @Option(help: ArgumentHelp("至哪天止 last day", valueName: "day"))
  var to: Day?

  @Option(help: ArgumentHelp("经开区，可重复 zone, repeatable", valueName: "code"))
  var zone: [ZoneCode] = []

  @Option(help: ArgumentHelp("规则，可重复 rule, repeatable", valueName: "rule"))
  var rule: [AuditRule] = []

  @Flag(help: "每条线索一行 one row a lead") var records = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard (from == nil) == (to == nil), year == nil || from == nil else {
      throw ValidationError("--year 2025 | --from 2025-01-01 --to 2025-12-31: 选一个, choose one")
    }
    if let from, let to, from > to {
      throw ValidationError("--from \(from) --to \(to): 起止颠倒, the last day is before the first")
    }
  }

  func run() throws {
    let place = try Workplace(global)
    let rulebook = try place.rulebook()
    let rules = rule.isEmpty ? AuditRule.allCases : AuditRule.allCases.filter(rule.contains)
    let days = try days(today: place.session.today)
    let leads = try place.reading { book in
      try BookAuditing(store: book, rulebook: rulebook).leads(Set(rules), in: days, zones: zone)
    }
    let report = AuditReports(rules: rules, days: days, leads: leads, rulebook: rulebook)
    try place.console.print(records ? report.records : report.summary)
  }

  private func days(today: Day) throws -> ClosedRange<Day> {
    if let from, let to { return from...to }
    return try BookAuditing.days(of: year ?? today.year)
  }
}
