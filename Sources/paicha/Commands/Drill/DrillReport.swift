import ArgumentParser
import PaichaModel

/// Records that the result of a drill was reported to the authority.
struct DrillReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "登记演练情况已报送 record that a drill was reported",
    discussion: """
      人员密集场所的演练情况须报送监管部门（国务院令第708号 art 8）。
      Drills of crowded places are reported to the authority.

      例 example:
        paicha drill report K7QX-D1 --to "区应急管理局" --document "演报〔2026〕2号"
      """
  )

  @Argument(help: ArgumentHelp("演练号 drill", valueName: "id")) var id: DrillID

  @Option(help: ArgumentHelp("部门 authority", valueName: "name"))
  var to: String

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws { try PlainText.require(to, in: "--to") }

  func run() throws { try Workplace(global).record(.report(to: to), of: id, step) }
}
