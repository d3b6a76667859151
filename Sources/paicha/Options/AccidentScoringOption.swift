import ArgumentParser
import PaichaModel

/// How accidents count, in place of what the rulebook says.
struct AccidentScoringOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "事故扣分办法 project, anhui, jiangsu; default: the rulebook's",
      valueName: "code"
    )
  )
  var accidentScoring: String?

  func applied(to rulebook: Rulebook) throws -> Rulebook {
    try Self.apply(accidentScoring, to: rulebook, option: "--accident-scoring")
  }

  /// The rulebook with a way to count accidents, its own where none is given.
  static func apply(_ code: String?, to rulebook: Rulebook, option: String) throws -> Rulebook {
    guard let code else { return rulebook }
    guard let changed = rulebook.scoringAccidents(by: code) else {
      let known = rulebook.accidentScorings.map(\.code).joined(separator: ", ")
      throw ValidationError("\(option) \(code): 可用 there are \(known)")
    }
    return changed
  }
}
