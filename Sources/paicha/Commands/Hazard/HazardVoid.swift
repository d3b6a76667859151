import ArgumentParser
import PaichaModel

/// Voids a registration that was wrong; the record stays.
struct HazardVoid: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "void",
    abstract: "作废登记，记录保留 void a wrong registration; the record stays",
    discussion: """
      例 example:
        paicha hazard void K7QX-H128 --duplicate-of K7QX-H97 --note "重复登记"
      """
  )

  @Argument(help: ArgumentHelp("隐患号 id", valueName: "id")) var id: HazardID

  @Option(help: ArgumentHelp("与此隐患重复或并入 the hazard it duplicates", valueName: "id"))
  var duplicateOf: HazardID?

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    try place.record(.void(try step.facts(at: place), target: duplicateOf), of: id)
  }
}
