import ArgumentParser
import PaichaModel
import PaichaService

/// Records that a hazard was rectified.
struct HazardRectify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rectify",
    abstract: "登记整改完成，等待复查 record a rectification, which then awaits review",
    discussion: """
      例 example:
        paicha hazard rectify K7QX-H128 --note "已清理通道" --evidence after.jpg --actor mall.unit
      """
  )

  @Argument(help: ArgumentHelp("隐患号 id", valueName: "id")) var id: HazardID
  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let evidence = try step.evidence.map { try place.evidence.keep($0) }
    let handled = try place.writing { book in
      try HazardHandling(store: book, session: place.session).handle(
        .rectify(on: step.on ?? place.session.today, note: step.note, evidence: evidence),
        of: id
      )
    }
    try place.console.print(StepReport.record(handled))
    place.console.say(
      Words(
        zh: "下一步：由他人复查 paicha hazard review \(id) --pass",
        en: "next: somebody else reviews it, paicha hazard review \(id) --pass"
      )
    )
  }
}
