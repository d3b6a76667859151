import ArgumentParser
import PaichaModel

/// Puts a listing right; authorities that were told are told anew.
struct CreditCorrect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "更正名称、曾用名、联系方式 correct a name or the contact",
    discussion: """
      被列入的是谁不能更正：列错主体应撤销。更正须重新告知惩戒单位。
      Who is listed is not corrected; a wrong subject is revoked.

      例 example:
        paicha credit correct K7QX-C1 --name "云岫商业管理有限公司" --note "公示名称多一字"
      """
  )

  @Argument(help: ArgumentHelp("列入号 listing", valueName: "id")) var id: CreditID

  @Option(help: ArgumentHelp("正确名称 right name", valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp("补充曾用名，可重复 former name, repeatable", valueName: "name"))
  var formerName: [String] = []

  @Option(help: ArgumentHelp("办公联系方式 office to ask", valueName: "text"))
  var contact: String?

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    try PlainText.require(name, in: "--name")
    try PlainText.require(contact, in: "--contact")
    for name in formerName { try PlainText.require(name, in: "--former-name") }
  }

  func run() throws {
    let correction = CreditCorrection(name: name, formerNames: formerName, contact: contact)
    try Workplace(global).record(.correct(correction), of: id, step)
  }
}
