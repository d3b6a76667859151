import ArgumentParser
import PaichaModel

/// Lists the grounds for a listing, as the rulebook has them.
struct CreditGrounds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grounds",
    abstract: "列入情形及依据 the grounds for a listing; needs no book",
    discussion: """
      例 example:
        paicha credit grounds
      """
  )

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    try place.console.print(CreditRuleReports.grounds(of: try place.rulebook()))
  }
}
