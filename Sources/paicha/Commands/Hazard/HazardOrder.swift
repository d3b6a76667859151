import ArgumentParser
import PaichaModel

/// Records an order to rectify by a day.
struct HazardOrder: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "order",
    abstract: "责令限期整改 order a hazard to be rectified by a day",
    discussion: """
      重大隐患自责令之日起计算报送治理方案的期限。--suspend 同时责令停用某一部位。
      A major hazard owes a treatment plan from the day of its order. --suspend
      closes a part of the venue until consent.

      例 examples:
        paicha hazard order K7QX-H128 --deadline 2026-12-20
        paicha hazard order K7QX-H128 --deadline 2026-12-20 --suspend "B1 仓储区" \\
          --requirement "清空通道" --document "责改〔2026〕17号"
      """
  )

  @Argument(help: ArgumentHelp("隐患号 id", valueName: "id")) var id: HazardID

  @Option(help: ArgumentHelp("整改期限 rectify by", valueName: "day"))
  var deadline: Day

  @Option(help: ArgumentHelp("整改要求 what has to be done", valueName: "text"))
  var requirement: String?

  @Option(help: ArgumentHelp("同时停用的部位 part to suspend with it", valueName: "part"))
  var suspend: String?

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    try PlainText.require(requirement, in: "--requirement")
    try PlainText.require(suspend, in: "--suspend")
  }

  func run() throws {
    let place = try Workplace(global)
    let facts = try step.facts(at: place)
    try place.record(
      .order(facts, deadline: deadline, requirement: requirement, suspending: suspend),
      of: id
    )
  }
}
