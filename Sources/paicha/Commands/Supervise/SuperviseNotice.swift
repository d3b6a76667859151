import ArgumentParser
import PaichaModel
import PaichaService

/// Issues the papers of a listing: the listing notice, the delisting notice.
struct SuperviseNotice: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notice",
    abstract: "出具挂牌督办、解除督办通知书 issue the listing or delisting notice",
    discussion: """
      已登记送达文号的，通知书用该文号；再打印即重印，内容不变。
      The notice bears the number it was served under; a reprint is unchanged.

      例 examples:
        paicha supervise notice K7QX-S1 --paper listing --format html \\
          --out notice.html
        paicha supervise notice K7QX-S1 --paper delisting --number "安委办解〔2026〕3号"
      """
  )

  @Argument(help: ArgumentHelp("督办号 id", valueName: "id")) var id: SupervisionID

  @Option(help: ArgumentHelp("文书 paper: listing, delisting", valueName: "kind"))
  var paper: PaperKind

  @OptionGroup var options: PaperOptions

  func run() throws { try options.issue(paper, of: .listing(id)) }
}
