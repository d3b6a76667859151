import ArgumentParser
import PaichaModel

/// Records a fault in reporting that came to light.
struct AccidentFault: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fault",
    abstract: "登记漏报、谎报、瞒报 record a fault in reporting",
    discussion: """
      --on 是发现之日，按发现年度统计。迟报由报告时间自动得出。须写说明和文号。
      --on is the day it came to light, whose year it counts in. Late reports follow
      from the times. A note and the document are required.

      例 example:
        paicha accident fault K7QX-A1 --kind concealed --level county \\
          --note "未报死亡 1 人" --document "调查〔2026〕2号" --on 2026-12-01
      """
  )

  @Argument(help: ArgumentHelp("事故号 id", valueName: "id")) var id: AccidentID

  @Option(help: ArgumentHelp("漏报、谎报、瞒报 fault", valueName: "kind"))
  var kind: ReportingFault.Kind

  @Option(help: ArgumentHelp("应报的政府级别 level that should have been told", valueName: "level"))
  var level: GovernmentLevel

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    try place.record(.findFault(kind, level), try step.facts(at: place), of: id)
  }
}
