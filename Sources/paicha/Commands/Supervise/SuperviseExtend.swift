import ArgumentParser
import PaichaModel

/// Records that the unit asks for more time.
struct SuperviseExtend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extend",
    abstract: "申请延期，须有理由和期间措施 ask for an extension",
    discussion: """
      例 example:
        paicha supervise extend K7QX-S1 --until 2027-02-28 \\
          --measures "专人值守" --note "设备未到" --actor tian.li
      """
  )

  @Argument(help: ArgumentHelp("挂牌号 listing", valueName: "id")) var id: SupervisionID

  @Option(help: ArgumentHelp("延至 until", valueName: "day"))
  var until: Day

  @Option(help: ArgumentHelp("延期间安全措施 interim measures", valueName: "text"))
  var measures: String

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws { try PlainText.require(measures, in: "--measures") }

  func run() throws {
    try Workplace(global).record(.extend(until: until, measures: measures), of: id, step)
  }
}
