import ArgumentParser
import PaichaModel

/// Decides to list, or drops the proposal.
struct CreditDecide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "决定列入，或 --drop 不予列入 decide to list, or drop the proposal",
    discussion: """
      陈述申辩期满、放弃或听取后，处罚已生效，由作出处罚的部门至少两人共同决定，提请人不参与。
      After the defence, once the penalty is final, by at least two persons of the
      authority that penalised, none of whom proposed it. --contact is an office
      line.
      惩戒措施 measures: paicha credit measures

      例 examples:
        paicha credit decide K7QX-C1 --with zhao.min --document "（示）应急失信决〔2026〕1号" \\
          --measure more_inspections@示范区应急管理局 --measure no_awards@示范区商务局 \\
          --contact "示范区应急管理局法规科 010-00000000" --on 2026-04-16
        paicha credit decide K7QX-C1 --drop --note "陈述申辩成立"
      """
  )

  @Argument(help: ArgumentHelp("列入号 listing", valueName: "id")) var id: CreditID

  @Option(help: ArgumentHelp("惩戒措施，可重复 measure, repeatable", valueName: "code@authority"))
  var measure: [NamedMeasure] = []

  @Option(help: ArgumentHelp("办公联系方式 office to ask", valueName: "text"))
  var contact: String?

  @Option(help: ArgumentHelp("处罚生效日 penalty final since", valueName: "day"))
  var penaltyFinalOn: Day?

  @OptionGroup var deciders: DeciderOptions

  @Flag(help: "不予列入 drop the proposal") var drop = false

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    try PlainText.require(contact, in: "--contact")
    if drop {
      guard measure.isEmpty, contact == nil, penaltyFinalOn == nil else {
        throw ValidationError("--drop: 只与 --note 等同用, goes with --note and the like only")
      }
    } else if contact == nil {
      throw ValidationError("--contact TEXT: 缺少, is missing")
    }
  }

  func run() throws {
    let draft = DecisionDraft(
      measures: measure.map(\.measure),
      contact: contact ?? "",
      penaltyFinalOn: penaltyFinalOn
    )
    try Workplace(global).record(drop ? .drop : .decide(draft), of: id, step, with: deciders.with)
  }
}
