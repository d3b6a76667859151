import ArgumentParser
import PaichaModel

/// Records that a planned drill was held.
struct DrillHold: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold",
    abstract: "登记计划的演练已举行 record that a planned drill was held",
    discussion: """
      例 example:
        paicha drill hold K7QX-D3 --participants 45 --roll 64 --on 2026-12-10
      """
  )

  @Argument(help: ArgumentHelp("演练号 drill", valueName: "id")) var id: DrillID

  @Option(help: ArgumentHelp("参加人数 participants", valueName: "n"))
  var participants: Int

  @Option(help: ArgumentHelp("在册人数 persons on the roll", valueName: "n"))
  var roll: Int?

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let conduct = DrillConduct(participants: participants, roll: roll)
    try Workplace(global).record(.hold(conduct), of: id, step)
  }
}
