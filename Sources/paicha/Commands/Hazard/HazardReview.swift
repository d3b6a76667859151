import ArgumentParser
import PaichaModel
import PaichaService

/// Records the review of a rectification: closed, or sent back.
struct HazardReview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "复查：合格销号或退回整改 review a rectification: close it or send it back",
    discussion: """
      整改人不得复查自己的整改。Nobody reviews their own rectification.

      例 examples:
        paicha hazard review K7QX-H128 --pass --actor li.na
        paicha hazard review K7QX-H128 --return --deadline 2026-12-20 --note "仍有堆物"
      """
  )

  @Argument(help: ArgumentHelp("隐患号 id", valueName: "id")) var id: HazardID
  @Flag(name: .customLong("pass"), help: "合格，销号 passed: close it") var isPassed = false
  @Flag(name: .customLong("return"), help: "不合格，退回 not passed: send it back")
  var isReturned = false

  @Option(help: ArgumentHelp("退回后的新期限 new deadline", valueName: "day"))
  var deadline: Day?

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard isPassed != isReturned else {
      throw ValidationError("--pass 或 --return：二者选一, one of them")
    }
    guard deadline == nil || isReturned else {
      throw ValidationError("--deadline 只与 --return 同用, goes with --return only")
    }
  }

  func run() throws {
    let place = try Workplace(global)
    let evidence = try step.evidence.map { try place.evidence.keep($0) }
    let handled = try place.writing { book in
      try HazardHandling(store: book, session: place.session).handle(
        .review(
          on: step.on ?? place.session.today,
          verdict: isPassed ? .passed : .returned(newDeadline: deadline),
          note: step.note,
          evidence: evidence
        ),
        of: id
      )
    }
    try place.console.print(StepReport.record(handled))
  }
}
