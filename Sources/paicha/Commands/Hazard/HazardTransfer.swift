import ArgumentParser
import PaichaModel
import PaichaService

/// Transfers a hazard to the authority that has the power.
struct HazardTransfer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transfer",
    abstract: "移送有权部门 transfer a hazard to the authority that has the power",
    discussion: """
      一般移送即日送出，等待签收。--criminal 是涉嫌犯罪案件：至少两名人员，
      由负责人决定后送公安机关。
      An administrative transfer is sent at once and awaits its receipt.
      --criminal is a suspected crime: two officers, and the lead decides before it
      goes to the police.

      例 examples:
        paicha hazard transfer K7QX-H128 --to fire --matter "消防设施停用"
        paicha hazard transfer K7QX-H128 --to police --criminal --officer feng.xue \\
          --matter "涉嫌危险作业" --actor zheng.hao
      """
  )

  @Argument(help: ArgumentHelp("隐患号 id", valueName: "id")) var id: HazardID

  @Option(help: ArgumentHelp("接收部门 receiver", valueName: "receiver"))
  var to: Receiver

  @Option(help: ArgumentHelp("接收单位全称 its full name", valueName: "name"))
  var receiverName: String?

  @Option(help: ArgumentHelp("移送事项 what is transferred", valueName: "text"))
  var matter: String

  @Option(
    help: ArgumentHelp(
      "依据，默认 basis: \(lawOnSafety); \(rulesOnCrime)",
      valueName: "law"
    )
  )
  var basis: String?

  @Flag(help: "涉嫌犯罪案件 a suspected crime") var criminal = false

  @Option(help: ArgumentHelp("同办人员，可重复 officer beside the actor", valueName: "actor"))
  var officer: [ActorID] = []

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  private static let lawOnSafety = "安全生产法(2021) 第69条"
  private static let rulesOnCrime = "国务院令第310号 第5条"

  func validate() throws {
    try PlainText.require(receiverName, in: "--receiver-name")
    try PlainText.require(matter, in: "--matter")
    try PlainText.require(basis, in: "--basis")
    guard to != .other || receiverName != nil else {
      throw ValidationError("--to other: 须写 --receiver-name, needs --receiver-name")
    }
  }

  func run() throws {
    let place = try Workplace(global)
    let draft = TransferDraft(
      kind: criminal ? .criminal : .administrative,
      receiver: to,
      receiverName: receiverName,
      matter: matter,
      basis: basis ?? (criminal ? Self.rulesOnCrime : Self.lawOnSafety),
      officers: officer,
      facts: try step.facts(at: place)
    )
    try place.recordTransfer { try $0.open(draft, of: id) }
  }
}
