import ArgumentParser
import PaichaModel

/// Records the approval of an investigation report.
struct AccidentApprove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: "登记调查报告批复 record the approval of the report",
    discussion: """
      须写批复文号，并写明是否责任事故。
      The approval's document is required, and whether anybody is responsible.

      例 example:
        paicha accident approve K7QX-A1 --responsible --document "政复〔2027〕3号"
      """
  )

  @Argument(help: ArgumentHelp("事故号 id", valueName: "id")) var id: AccidentID

  @Flag(
    inversion: .prefixedNo,
    help: "是否责任事故 whether somebody is responsible"
  )
  var responsible: Bool

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    try place.record(.approve(responsible: responsible), try step.facts(at: place), of: id)
  }
}
