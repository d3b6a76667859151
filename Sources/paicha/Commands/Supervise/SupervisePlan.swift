import ArgumentParser
import PaichaIntake
import PaichaModel

/// Records the treatment plan of a listing.
struct SupervisePlan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "报送治理方案 file the treatment plan of a listing",
    discussion: """
      例 examples:
        paicha hazard plan --template > plan.yaml
        paicha supervise plan K7QX-S1 --file plan.yaml --actor tian.li
      """
  )

  @Argument(help: ArgumentHelp("挂牌号 listing", valueName: "id")) var id: SupervisionID

  @Option(help: ArgumentHelp("方案文件 the plan (YAML)", valueName: "file"))
  var file: String

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    try Workplace(global).record(.plan(try PlanFileReader.read(file)), of: id, step)
  }
}
