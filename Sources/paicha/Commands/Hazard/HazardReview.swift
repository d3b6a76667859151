import ArgumentParser
import PaichaModel

/// Records the review of a rectification: closed, or sent back.
struct HazardReview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "复查：销号或退回 review a rectification: close it or send it back",
    discussion: """
      整改人不得复查自己的整改；重大隐患须两名人员。Nobody reviews their own
      rectification; a major hazard needs two officers.

      例 examples:
        paicha hazard review K7QX-H128 --pass --with li.na --actor zhang.wei
        paicha hazard review K7QX-H128 --return --deadline 2026-12-20 --note "未清"
      """
  )

  @Argument(help: ArgumentHelp("隐患号 id", valueName: "id")) var id: HazardID
  @Flag(name: .customLong("pass"), help: "合格，销号 passed: close it") var isPassed = false
  @Flag(name: .customLong("return"), help: "不合格，退回 not passed: send it back")
  var isReturned = false

  @Option(help: ArgumentHelp("退回后的新期限 new deadline", valueName: "day"))
  var deadline: Day?

  @Option(help: ArgumentHelp("同行复查人员，可重复 officer beside the actor", valueName: "actor"))
  var with: [ActorID] = []

  @Flag(help: "同意恢复使用停用部位 consent to using the suspended part again")
  var resume = false

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard isPassed != isReturned else {
      throw ValidationError("--pass 或 --return：二者选一, one of them")
    }
    guard deadline == nil || isReturned else {
      throw ValidationError("--deadline 只与 --return 同用, goes with --return only")
    }
    guard !resume || isPassed else {
      throw ValidationError("--resume 只与 --pass 同用, goes with --pass only")
    }
  }

  func run() throws {
    let place = try Workplace(global)
    let facts = try step.facts(at: place)
    try place.record(
      .review(
        facts,
        isPassed ? .passed : .returned(newDeadline: deadline),
        with: with,
        resumes: resume
      ),
      of: id
    )
  }
}
