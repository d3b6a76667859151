import ArgumentParser
import PaichaModel

/// Publishes a listing, enters it in the credit system, or withdraws the publication.
struct CreditPublish: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "公布；--enter 录入系统；--withdraw 撤下 publish, enter, or withdraw",
    discussion: """
      送达之前不得公布。公示文件：paicha credit list --public。到期、移出、撤销后用 --withdraw。
      Never before the decision was served. The public file is credit list --public.

      例 examples:
        paicha credit publish K7QX-C1 --enter --on 2026-04-18
        paicha credit publish K7QX-C1 --medium "区政府网站" --on 2026-04-20
        paicha credit publish K7QX-C1 --withdraw --medium "区政府网站"
      """
  )

  @Argument(help: ArgumentHelp("列入号 listing", valueName: "id")) var id: CreditID

  @Option(help: ArgumentHelp("公布载体 where it is public", valueName: "text"))
  var medium: String?

  @Flag(help: "录入信用信息系统 entered in the credit system") var enter = false

  @Flag(help: "撤下公布信息 withdraw the publication") var withdraw = false

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    try PlainText.require(medium, in: "--medium")
    guard !enter || !withdraw else {
      throw ValidationError("--enter | --withdraw: 选一个, choose one")
    }
    guard enter == (medium == nil) else {
      throw ValidationError("--medium TEXT: 公布和撤下须写，录入不写, for publishing and withdrawing")
    }
  }

  func run() throws {
    let medium = medium ?? ""
    let act: CreditCommand.Step =
      enter ? .enter : withdraw ? .withdraw(medium: medium) : .publish(medium: medium)
    try Workplace(global).record(act, of: id, step)
  }
}
