import ArgumentParser
import PaichaModel
import PaichaService

/// Begins an emergency plan with its first draft.
struct PlanAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "编制应急预案 begin an emergency plan with its first draft",
    discussion: """
      编制前须有风险评估和应急资源调查（国务院令第708号 art 5）；材料可附文件，按 SHA-256 存证。
      A draft stands on a risk assessment and a survey of resources; files are kept
      by their SHA-256. --on is the day of the draft.

      例 examples:
        paicha plan add --venue BJ-C01 --kind comprehensive --name "云岫购物中心综合应急预案" \\
          --material risk_assessment=risk.pdf --material resource_survey=survey.pdf \\
          --material text=plan.pdf --actor tian.li
        paicha plan add --zone 11101001 --kind comprehensive --name "开发区总体应急预案" \\
          --material risk_assessment --material resource_survey
      """
  )

  @OptionGroup var bearer: HolderOptions

  @Option(help: ArgumentHelp("类别 comprehensive, special, onsite", valueName: "kind"))
  var kind: PlanKind

  @Option(help: ArgumentHelp("名称 name", valueName: "text"))
  var name: String

  @OptionGroup var materials: MaterialOptions
  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws { try PlainText.require(name, in: "--name") }

  func run() throws {
    let place = try Workplace(global)
    let draft = PlanDraft(
      holder: try bearer.holder,
      kind: kind,
      name: name,
      materials: try materials.attached(at: place),
      facts: try step.facts(at: place)
    )
    try place.recordPlan { try $0.open(draft) }
  }
}
