import ArgumentParser
import PaichaModel

/// Records that an accident was reported to a higher level of government.
struct AccidentReportUp: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report-up",
    abstract: "登记逐级上报，可越级 record a report to a higher level",
    discussion: """
      每级不超过 2 小时；超时自动登记迟报。必要时可以越级上报。
      Each level within 2 hours of the one before; a later report is recorded as
      late. Levels may be passed over where needed.

      例 example:
        paicha accident report-up K7QX-A1 --to city --at "2026-11-20 16:20"
      """
  )

  @Argument(help: ArgumentHelp("事故号 id", valueName: "id")) var id: AccidentID

  @Option(help: ArgumentHelp("报至哪一级 level it was reported to", valueName: "level"))
  var to: GovernmentLevel

  @Option(help: ArgumentHelp("上报时间（北京） when, \"YYYY-MM-DD HH:MM\"", valueName: "minute"))
  var at: Minute

  @OptionGroup var backing: BackingOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let facts = try backing.facts(on: at.instant.day, at: place)
    try place.record(.reportUp(to: to, at: at.instant), facts, of: id)
  }
}
