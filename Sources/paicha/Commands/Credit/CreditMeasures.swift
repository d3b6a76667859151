import ArgumentParser
import PaichaModel

/// Lists the measures that can follow a listing, as the rulebook has them.
struct CreditMeasures: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measures",
    abstract: "惩戒措施及依据 the measures that can follow; needs no book",
    discussion: """
      例 example:
        paicha credit measures
      """
  )

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    try place.console.print(CreditRuleReports.measures(of: try place.rulebook()))
  }
}
