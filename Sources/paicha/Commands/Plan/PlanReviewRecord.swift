import ArgumentParser
import PaichaModel

/// Records the review of a draft, passed or sent back.
struct PlanReviewRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "登记预案评审 record the review of a draft",
    discussion: """
      评审人员写“姓名@单位”；编制人和本单位人员有利害关系，应当回避（令第2号 art 22）。
      Reviewers are NAME@BODY; who drafted it, and people of the unit, have an
      interest.

      例 examples:
        paicha plan review K7QX-P1 --pass --reviewer "王敏@市应急协会" \\
          --reviewer "孙涛@消防技术服务机构" --opinion "要素齐全，予以通过" \\
          --material review_opinion=minutes.pdf
        paicha plan review K7QX-P1 --return --reviewer "王敏@市应急协会" --opinion "响应分级不明确"
      """
  )

  @Argument(help: ArgumentHelp("预案号 plan", valueName: "id")) var id: PlanID

  @Flag(help: "通过 the draft passes") var pass = false

  @Flag(name: .customLong("return"), help: "退回修改 the draft goes back") var sendBack = false

  @Option(help: ArgumentHelp("评审人员，可重复 reviewer, repeatable", valueName: "name@body"))
  var reviewer: [NamedReviewer] = []

  @Option(help: ArgumentHelp("评审意见 opinion", valueName: "text"))
  var opinion: String

  @OptionGroup var materials: MaterialOptions
  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard pass != sendBack else {
      throw ValidationError("--pass | --return: 选一个, choose one")
    }
    try PlainText.require(opinion, in: "--opinion")
  }

  func run() throws {
    let review = PlanReview(by: reviewer.map(\.reviewer), opinion: opinion)
    try Workplace(global)
      .record(pass ? .review(review) : .returnDraft(review), of: id, step, materials)
  }
}
