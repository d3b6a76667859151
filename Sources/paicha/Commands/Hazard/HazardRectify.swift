import ArgumentParser
import PaichaModel
import PaichaStore

/// Records how far the rectification of a hazard has come.
struct HazardRectify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rectify",
    abstract: "登记整改各步至申请复查 record how far a rectification has come",
    discussion: """
      不加选项即登记整改完成。--self-accept 和 --request-review 一并登记前面
      缺的步骤；说明和证据归第一步。重大隐患须自验合格并申请后才复查。
      Without a flag the work is done. --self-accept and --request-review record the
      stages still missing before them; note and evidence go to the first. A major
      hazard is reviewed only after self-acceptance and on request.

      例 examples:
        paicha hazard rectify K7QX-H128 --note "已清理通道" --evidence after.jpg
        paicha hazard rectify K7QX-H128 --request-review --actor tian.li
      """
  )

  @Argument(help: ArgumentHelp("隐患号 id", valueName: "id")) var id: HazardID
  @Flag(help: "开始整改 the work begins") var begin = false
  @Flag(help: "整改完成并自验合格 done and accepted by the unit itself") var selfAccept = false
  @Flag(help: "整改完成，申请复查 done, review is requested") var requestReview = false
  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard [begin, selfAccept, requestReview].count(where: { $0 }) <= 1 else {
      throw ValidationError(
        "--begin、--self-accept、--request-review：至多一个, at most one of them"
      )
    }
  }

  func run() throws {
    let place = try Workplace(global)
    let facts = try step.facts(at: place)
    try place.recordSteps(of: id) { book in
      let hazard = try book.requiredHazard(id).hazard
      return stages(of: hazard).enumerated().map { position, stage in
        .rectify(stage, position == 0 ? facts : StepFacts(on: facts.day))
      }
    }
  }

  /// The stages from where the hazard stands to the one asked for.
  private func stages(of hazard: Hazard) -> [Rectification.Stage] {
    if begin { return [.begun] }
    if !selfAccept, !requestReview { return [.done] }
    let last: Rectification.Stage = requestReview ? .reviewRequested : .selfAccepted
    var path: [Rectification.Stage] = [.done, .selfAccepted, .reviewRequested]
    if requestReview, hazard.level == .general { path = [.done, .reviewRequested] }
    switch hazard.phase {
    case .registered, .ordered, .planned, .returned, .rectifying: break
    case .rectified: path.removeFirst()
    default: return [last]
    }
    guard let end = path.firstIndex(of: last) else { return [last] }
    return Array(path[...end])
  }
}
