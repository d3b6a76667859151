import ArgumentParser
import PaichaModel
import PaichaService

/// Issues the transfer letter.
struct TransferNotice: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notice",
    abstract: "出具案件移送书 issue the transfer letter",
    discussion: """
      涉嫌犯罪的，经批准后出具。For a criminal matter, once the transfer is approved.

      例 example:
        paicha transfer notice K7QX-T1 --format html --out transfer.html
      """
  )

  @Argument(help: ArgumentHelp("移送号 id", valueName: "id")) var id: TransferID

  @Option(help: ArgumentHelp("文书 paper: transfer", valueName: "kind"))
  var paper: PaperKind = .transfer

  @OptionGroup var options: PaperOptions

  func run() throws { try options.issue(paper, of: .transfer(id)) }
}
