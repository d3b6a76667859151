import ArgumentParser
import PaichaModel

/// Adds days to a term of the investigation or of the approval.
struct AccidentExtend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extend",
    abstract: "登记延长期限 extend a term of the investigation or approval",
    discussion: """
      investigation：经批准延长调查，累计不超过 60 日；appraisal：技术鉴定时间，
      不计入，须写说明；approval：特别重大事故延长批复，累计不超过 30 日。
      investigation、approval 须经政府批准，写明文号。
      investigation: more time approved, 60 days in all; appraisal: technical
      appraisal, not counted, with a note; approval: extraordinary accidents only,
      30 days in all. The first and the last need the document of the government.

      例 examples:
        paicha accident extend K7QX-A1 --term investigation --days 30 \\
          --document "政函〔2027〕4号"
        paicha accident extend K7QX-A1 --term appraisal --days 12 --note "电气鉴定"
      """
  )

  @Argument(help: ArgumentHelp("事故号 id", valueName: "id")) var id: AccidentID

  @Option(help: ArgumentHelp("哪一期限 which term", valueName: "term"))
  var term: AccidentExtension.Kind

  @Option(help: ArgumentHelp("增加的日数 days to add", valueName: "n"))
  var days: Int

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    try place.record(
      .extend(AccidentExtension(term, days: days)),
      try step.facts(at: place),
      of: id
    )
  }
}
