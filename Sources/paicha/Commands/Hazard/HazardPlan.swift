import ArgumentParser
import PaichaModel

/// Files the treatment plan of a hazard.
struct HazardPlan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "报送治理方案 file the treatment plan of a hazard",
    discussion: """
      方案有六项内容和五落实，缺一不可。
      The six items and the five implementations are all required.

      例 examples:
        paicha hazard plan --template > plan.yaml
        paicha hazard plan K7QX-H128 --file plan.yaml --evidence plan.pdf
      """
  )

  @Argument(help: ArgumentHelp("隐患号 id", valueName: "id")) var id: HazardID?
  @OptionGroup var plan: PlanOptions
  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard plan.template || id != nil else {
      throw ValidationError("缺少隐患号, the id of the hazard is missing")
    }
  }

  func run() throws {
    let place = try Workplace(global)
    guard !plan.template, let id else { return try plan.printTemplate(at: place) }
    let filed = try plan.plan()
    try place.record(.plan(try step.facts(at: place), filed), of: id)
  }
}
