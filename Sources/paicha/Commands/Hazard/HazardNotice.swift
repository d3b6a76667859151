import ArgumentParser
import PaichaModel
import PaichaService

/// Issues the papers of a hazard: the order to rectify, the review record.
struct HazardNotice: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notice",
    abstract: "出具责令整改、复查文书 issue the order or the review as a paper",
    discussion: """
      同一步骤的文书只出具一次，再打印即重印，文号和内容不变；文书总是中文。
      A step's paper is issued once; printing it again is a reprint, unchanged.

      例 examples:
        paicha hazard notice K7QX-H128 --paper order
        paicha hazard notice K7QX-H128 --paper review --format html --out review.html
      """
  )

  @Argument(help: ArgumentHelp("隐患号 id", valueName: "id")) var id: HazardID

  @Option(help: ArgumentHelp("文书 paper: order, review", valueName: "kind"))
  var paper: PaperKind

  @OptionGroup var options: PaperOptions

  func run() throws { try options.issue(paper, of: .hazard(id)) }
}
