import ArgumentParser
import PaichaModel
import PaichaService
import PaichaStore

/// Shows one transfer, its clocks and every step.
struct TransferShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "查看一件移送及其期限、经过 show one transfer, its clocks and steps",
    discussion: """
      例 example:
        paicha transfer show K7QX-T3
      """
  )

  @Argument(help: ArgumentHelp("移送号 id, such as K7QX-T3", valueName: "id"))
  var id: TransferID

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let rulebook = try place.rulebook()
    let view = try place.reading { book in
      guard let view = try book.transfer(id) else {
        throw ServiceFault.noSuchTransfer(id.description)
      }
      return view
    }
    try place.console.print(
      TransferReports.record(view, today: place.session.today, rulebook: rulebook)
    )
  }
}
