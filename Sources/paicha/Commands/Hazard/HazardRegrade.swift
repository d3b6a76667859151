import ArgumentParser
import PaichaModel
import PaichaService
import PaichaStore

/// Grades a hazard anew, up or down.
struct HazardRegrade: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regrade",
    abstract: "认定或调整隐患级别 determine the level of a hazard, up or down",
    discussion: """
      认定重大须引用判定标准版本和条款；候选重大已有条款，可省略。须写明理由。
      A major hazard cites the edition of the criteria and the clause; a candidate
      has them already. A reason is required.

      例 examples:
        paicha hazard regrade K7QX-H128 --to major --note "现场核实"
        paicha hazard regrade K7QX-H128 --to major --criteria "GB 35181-2025" \\
          --clause "5.3" --authority "区消防救援大队" --note "专家论证"
        paicha hazard regrade K7QX-H128 --to general --note "不符合判定条款"
      """
  )

  @Argument(help: ArgumentHelp("隐患号 id", valueName: "id")) var id: HazardID

  @Option(help: ArgumentHelp("级别 level", valueName: "level"))
  var to: HazardLevel

  @Option(help: ArgumentHelp("判定标准版本 edition of the criteria", valueName: "edition"))
  var criteria: String?

  @Option(help: ArgumentHelp("条款 clause in it", valueName: "clause"))
  var clause: String?

  @Option(
    help: ArgumentHelp("认定机关，默认操作人部门 who determined it", valueName: "name")
  )
  var authority: String?

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    try PlainText.require(authority, in: "--authority")
    guard (criteria == nil) == (clause == nil) else {
      throw ValidationError("--criteria 和 --clause 同用, go together")
    }
    guard criteria == nil || to == .major else {
      throw ValidationError("--criteria 只与 --to major 同用, goes with --to major only")
    }
    guard criteria == nil || criterion != nil else {
      throw ValidationError("--criteria, --clause: 1-256 bytes, 不含控制字符 no control characters")
    }
  }

  func run() throws {
    let place = try Workplace(global)
    let facts = try step.facts(at: place)
    try place.recordSteps(of: id) { book in
      let actor = try book.requiredActor(place.session.actor)
      let authority = authority ?? actor.department ?? actor.name
      return [.regrade(facts, to, criterion, authority: authority)]
    }
  }

  private var criterion: Criterion? {
    guard let criteria, let clause else { return nil }
    return Criterion(edition: criteria, clause: clause)
  }
}
