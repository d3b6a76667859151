import ArgumentParser
import PaichaModel

/// Records how the defence, or a later objection, was answered.
struct CreditHear: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hear",
    abstract: "听取陈述申辩；--objection 答复异议 answer the defence, or an objection",
    discussion: """
      须说明采纳与否及理由（--note）。采纳的不得决定列入。
      Says whether it was upheld and why. Nobody is listed against an upheld defence.

      例 examples:
        paicha credit hear K7QX-C1 --rejected --note "罚款缴清不影响列入情形的认定" --on 2026-04-10
        paicha credit hear K7QX-C1 --objection --upheld --note "名称有误，予以更正"
      """
  )

  @Argument(help: ArgumentHelp("列入号 listing", valueName: "id")) var id: CreditID

  @Flag(help: "采纳 upheld") var upheld = false

  @Flag(help: "部分采纳 upheld in part") var partly = false

  @Flag(help: "不予采纳 rejected") var rejected = false

  @Flag(help: "答复列入后的异议 the answer to an objection after the decision")
  var objection = false

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard [upheld, partly, rejected].count(where: \.self) == 1 else {
      throw ValidationError("--upheld | --partly | --rejected: 选一个, choose one")
    }
    guard !objection || !partly else {
      throw ValidationError("--objection: --upheld 或 or --rejected")
    }
  }

  func run() throws {
    let outcome: DefenceOutcome = upheld ? .upheld : partly ? .partlyUpheld : .rejected
    try Workplace(global)
      .record(objection ? .answerObjection(isUpheld: upheld) : .hear(outcome), of: id, step)
  }
}
