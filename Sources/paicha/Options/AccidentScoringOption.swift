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
    guard let accidentScoring else { return rulebook }
    guard let changed = rulebook.scoringAccidents(by: accidentScoring) else {
      let known = rulebook.accidentScorings.map(\.code).joined(separator: ", ")
      throw ValidationError("--accident-scoring \(accidentScoring): 可用 there are \(known)")
    }
    return changed
  }
}
