import ArgumentParser
import PaichaModel

/// Voids an accident that was recorded by mistake.
struct AccidentVoid: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "void",
    abstract: "作废误登的事故 void an accident recorded by mistake",
    discussion: """
      须写原因；已批复或已评估的还须写文号。
      The reason is required, and a document once the report was approved.

      例 examples:
        paicha accident void K7QX-A1 --note "重复登记"
        paicha accident void K7QX-A2 --note "批复撤销" --document "政复〔2027〕9号"
      """
  )

  @Argument(help: ArgumentHelp("事故号 id", valueName: "id")) var id: AccidentID
  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    try place.record(.void, try step.facts(at: place), of: id)
  }
}
