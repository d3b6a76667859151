import ArgumentParser
import PaichaModel

/// Files a plan with the authority.
struct PlanFile: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "file",
    abstract: "报送备案 file a plan with the authority",
    discussion: """
      须齐备五种材料：text、risk_assessment、resource_survey、review_opinion、filing_form。
      All five papers are needed; those attached before count.

      例 example:
        paicha plan file K7QX-P1 --to "区应急管理局" --material filing_form=form.pdf \\
          --on 2026-03-10
      """
  )

  @Argument(help: ArgumentHelp("预案号 plan", valueName: "id")) var id: PlanID

  @Option(help: ArgumentHelp("受理部门 authority", valueName: "name"))
  var to: String

  @OptionGroup var materials: MaterialOptions
  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws { try PlainText.require(to, in: "--to") }

  func run() throws { try Workplace(global).record(.file(receiver: to), of: id, step, materials) }
}
