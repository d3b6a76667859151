import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Lists units whose penalties and open major hazards meet a closure rule.
struct StatsTriggers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "triggers",
    abstract: "提请关闭触发清单 units that meet a closure rule",
    discussion: """
      安全生产法第113条：存在重大事故隐患，180 日内 3 次或一年内 4 次受处罚。
      只数截至今天的窗口：处罚之日不计，其后第 180 日仍在内。
      Work safety law art 113: a major hazard is open, and 3 penalties in 180 days or
      4 in one year. Only the window that ends today counts: the day of a penalty is
      not counted itself, and the 180th day after it is still inside.

      例 example:
        paicha stats triggers --zone 11101001 --format json
      """
  )

  @Option(help: ArgumentHelp("经开区 zone", valueName: "code"))
  var zone: ZoneCode?

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let rules = try place.rules()
    let triggers = try place.reading { book in
      try ClosureTriggers(store: book, rules: rules, today: place.session.today).list(zone: zone)
    }
    try place.console.print(
      StatsTriggerReports.list(triggers, today: place.session.today)
    )
  }
}
