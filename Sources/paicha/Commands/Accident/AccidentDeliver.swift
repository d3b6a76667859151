import ArgumentParser
import PaichaModel

/// Records that the investigation report was delivered.
struct AccidentDeliver: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deliver",
    abstract: "登记提交调查报告 record that the report was delivered",
    discussion: """
      例 example:
        paicha accident deliver K7QX-A1 --on 2027-01-10
      """
  )

  @Argument(help: ArgumentHelp("事故号 id", valueName: "id")) var id: AccidentID
  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    try place.record(.deliver, try step.facts(at: place), of: id)
  }
}
