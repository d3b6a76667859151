import ArgumentParser
import PaichaModel

/// Records the acceptance of a treatment: passed, or failed.
struct SuperviseAccept: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "验收：合格或不合格 accept the result, or refuse it",
    discussion: """
      提请人不得参加验收；合格时，待复查的挂牌隐患一并销号。
      Whoever proposed takes no part; a pass closes the hazards that await review.

      例 examples:
        paicha supervise accept K7QX-S1 --pass --with li.na --actor he.jianguo
        paicha supervise accept K7QX-S1 --fail --with li.na --note "水压不足" \\
          --finish-by 2027-01-31 --actor he.jianguo
      """
  )

  @Argument(help: ArgumentHelp("挂牌号 listing", valueName: "id")) var id: SupervisionID
  @Flag(name: .customLong("pass"), help: "合格 passed") var isPassed = false
  @Flag(name: .customLong("fail"), help: "不合格，须加 --note failed, with --note")
  var isFailed = false

  @Option(help: ArgumentHelp("同去验收的人，可重复 with whom, repeatable", valueName: "actor"))
  var with: [ActorID] = []

  @Option(help: ArgumentHelp("不合格后的新期限 new finish date", valueName: "day"))
  var finishBy: Day?

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard isPassed != isFailed else {
      throw ValidationError("--pass 或 --fail：二者选一, one of them")
    }
    guard finishBy == nil || isFailed else {
      throw ValidationError("--finish-by 只与 --fail 同用, goes with --fail only")
    }
  }

  func run() throws {
    try Workplace(global).record(
      isPassed ? .accept(with: with) : .failAcceptance(with: with, finishBy: finishBy),
      of: id,
      step
    )
  }
}
