import ArgumentParser
import PaichaModel
import PaichaService

/// Shows one check item with its basis.
struct ChecklistShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "查看一个检查项及其依据 show one check item; needs no book",
    discussion: """
      例 example:
        paicha checklist show FD-001
      """
  )

  @Argument(help: ArgumentHelp("检查项 code, such as FD-001", valueName: "code"))
  var code: ItemCode

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let checklist = try EmbeddedRules.checklist()
    let upper = ItemCode(unchecked: code.text.uppercased())
    guard let item = checklist.item(code) ?? checklist.item(upper) else {
      throw ServiceFault.noSuchItem(code.text)
    }
    try place.console.print(ChecklistReports.record(item, edition: checklist.edition))
  }
}
