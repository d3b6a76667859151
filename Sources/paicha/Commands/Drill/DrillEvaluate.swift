import ArgumentParser
import PaichaModel

/// Records the evaluation of a drill; its problems become hazards.
struct DrillEvaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "登记演练评估，问题成为隐患 record the evaluation of a drill",
    discussion: """
      每个 --problem、--item 成为一条隐患，发现日为演练日，按隐患整改、复查、销号。
      Each problem becomes a hazard, found on the day of the drill.

      例 example:
        paicha drill evaluate K7QX-D1 --evaluation "疏散有序，一处问题" \\
          --problem "三层防火卷帘下堆放货物" --deadline 2026-06-15
      """
  )

  @Argument(help: ArgumentHelp("演练号 drill", valueName: "id")) var id: DrillID

  @Option(help: ArgumentHelp("评估结论 evaluation", valueName: "text"))
  var evaluation: String

  @OptionGroup var problems: ProblemOptions
  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws { try PlainText.require(evaluation, in: "--evaluation") }

  func run() throws {
    try Workplace(global)
      .record(.evaluate(evaluation, problems: problems.findings), of: id, step)
  }
}
