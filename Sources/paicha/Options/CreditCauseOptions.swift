import ArgumentParser
import PaichaModel

/// Why somebody is proposed: grounds, the penalty, accidents.
struct CreditCauseOptions: ParsableArguments {
  @Option(help: ArgumentHelp("列入情形，可重复 ground, repeatable", valueName: "code"))
  var ground: [String] = []

  @Option(help: ArgumentHelp("处罚决定书文号 penalty decision", valueName: "number"))
  var penalty: String?

  @Option(help: ArgumentHelp("作出处罚的部门 who penalised, and so decides", valueName: "name"))
  var authority: String?

  @Option(help: ArgumentHelp("处罚决定日 day of the penalty", valueName: "day"))
  var penaltyOn: Day?

  @Option(help: ArgumentHelp("处罚生效日 penalty final since", valueName: "day"))
  var penaltyFinalOn: Day?

  @Option(help: ArgumentHelp("罚款（元） fine in yuan", valueName: "yuan"))
  var fineYuan: Yuan?

  @Option(help: ArgumentHelp("罚款加处倍数 how many times the fine was raised", valueName: "n"))
  var fineMultiple: Int?

  @Option(help: ArgumentHelp("登记有该处罚的隐患 hazard with this penalty", valueName: "id"))
  var hazard: HazardID?

  @Flag(help: "处罚决定处罚了该个人 the penalty names the person") var namesPerson = false

  @Option(help: ArgumentHelp("事故号，可重复 accident, repeatable", valueName: "id"))
  var accident: [AccidentID] = []

  func validate() throws {
    try PlainText.require(penalty, in: "--penalty")
    try PlainText.require(authority, in: "--authority")
    if let fineMultiple, !(1...100).contains(fineMultiple) {
      throw ValidationError("--fine-multiple \(fineMultiple): 应为 1 至 100, should be 1 to 100")
    }
    guard penalty == nil || (authority != nil && penaltyOn != nil) else {
      throw ValidationError("--penalty: 须同时写 --authority 和 --penalty-on, needs both")
    }
  }

  /// The penalty; nothing where none was named, which the rules refuse.
  var penaltyDecision: PenaltyDecision? {
    get throws {
      guard let penalty else { return nil }
      guard let authority, let penaltyOn else {
        throw ValidationError("--authority NAME --penalty-on DAY")
      }
      return PenaltyDecision(
        number: penalty,
        authority: authority,
        decidedOn: penaltyOn,
        finalOn: penaltyFinalOn,
        fineFen: fineYuan?.fen,
        fineMultiple: fineMultiple,
        hazard: hazard,
        namesPerson: namesPerson
      )
    }
  }
}
