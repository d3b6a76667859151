import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Shows the whole safety file of one venue.
struct VenueShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "查看一个场所的安全档案 show the whole safety file of one venue",
    discussion: """
      登记信息、未销号隐患、挂牌督办、到期事项、应急预案（含欠缺）、事故、失信名单，最近的演练、培训、检查。
      Register, open hazards, listings, running clocks, plans and what is missing,
      accidents, the credit list, the latest drills, training and inspections.
      --format html prints well on A4.

      例 examples:
        paicha venue show BJ-C01
        paicha venue show BJ-C01 --format html > BJ-C01.html
      """
  )

  @Argument(help: ArgumentHelp("场所编号 code", valueName: "code"))
  var code: VenueCode

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let (rules, today) = (try place.rules(), place.session.today)
    let file = try place.reading {
      try VenueFile(of: code, in: $0, rules: rules, today: today)
    }
    let screen = VenueScreen(
      file: file,
      today: today,
      rulebook: rules.rulebook,
      checklist: rules.checklist
    )
    try place.console.print(screen.record)
  }
}
