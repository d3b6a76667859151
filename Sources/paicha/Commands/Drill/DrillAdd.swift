import ArgumentParser
import PaichaModel
import PaichaService

/// Records a drill that was held or is planned, with its evaluation and report if they are known.
struct DrillAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "登记演练：已举行的或计划中的 record a drill, held or planned",
    discussion: """
      --plan 是账套中的现行预案，没有时用 --plan-kind。--evaluation 登记评估，其中每个问题
      （--problem、--item）成为一条隐患，按隐患办理；--report-to 登记报送。
      --on is the day it was held. An evaluation can come along: each of its problems
      becomes a hazard with the ordinary life.

      例 examples:
        paicha drill add --venue BJ-C01 --plan K7QX-P1 --kind full --on 2026-05-18 \\
          --participants 320 --roll 877 --topic "餐饮区火灾疏散" \\
          --evaluation "9 分钟完成疏散，两处问题" --problem "二层东侧疏散指示灯不亮" \\
          --item FM-003=fail:"微型消防站到场超时" --report-to "区应急管理局"
        paicha drill add --venue BJ-O01 --plan-kind onsite --kind tabletop \\
          --participants 12
        paicha drill add --venue BJ-R01 --plan-kind special --kind full \\
          --planned-for 2026-12-10
      """
  )

  @OptionGroup var bearer: HolderOptions

  @Option(help: ArgumentHelp("所演练的预案 plan of the book", valueName: "id"))
  var plan: PlanID?

  @Option(help: ArgumentHelp("预案类别 comprehensive, special, onsite", valueName: "kind"))
  var planKind: PlanKind?

  @Option(help: ArgumentHelp("形式 tabletop or full", valueName: "kind"))
  var kind: DrillKind

  @Option(help: ArgumentHelp("科目 topic", valueName: "text"))
  var topic: String?

  @Option(help: ArgumentHelp("只是计划，哪一天 only planned, for a day", valueName: "day"))
  var plannedFor: Day?

  @Option(help: ArgumentHelp("参加人数 participants", valueName: "n"))
  var participants: Int?

  @Option(help: ArgumentHelp("在册人数 persons on the roll", valueName: "n"))
  var roll: Int?

  @Option(help: ArgumentHelp("评估结论 evaluation", valueName: "text"))
  var evaluation: String?

  @OptionGroup var problems: ProblemOptions

  @Option(help: ArgumentHelp("报送的部门 authority it is reported to", valueName: "name"))
  var reportTo: String?

  @Option(help: ArgumentHelp("报送日，默认举行日 day of the report", valueName: "day"))
  var reportedOn: Day?

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard (plan == nil) != (planKind == nil) else {
      throw ValidationError("--plan ID | --plan-kind KIND: 选一个, choose one")
    }
    guard (plannedFor == nil) != (participants == nil) else {
      throw ValidationError("--participants N | --planned-for DAY: 选一个, choose one")
    }
    guard plannedFor == nil || (evaluation == nil && roll == nil) else {
      throw ValidationError("--planned-for: 尚未举行，无评估和在册人数, it was not held yet")
    }
    guard evaluation != nil || (problems.isEmpty && reportTo == nil) else {
      throw ValidationError("--problem, --item, --report-to: 与 --evaluation 同用, go with it")
    }
    guard reportTo != nil || reportedOn == nil else {
      throw ValidationError("--reported-on: 与 --report-to 同用, goes with --report-to")
    }
    try PlainText.require(topic, in: "--topic")
    try PlainText.require(evaluation, in: "--evaluation")
    try PlainText.require(reportTo, in: "--report-to")
  }

  func run() throws {
    let place = try Workplace(global)
    let facts = try step.facts(at: place)
    let request = DrillRequest(
      holder: try bearer.holder,
      plan: try choice,
      kind: kind,
      topic: topic,
      stage: try stage,
      facts: facts
    )
    try place.recordDrill { try $0.open(request, then: commands(facts)) }
  }

  private var choice: DrillRequest.PlanChoice {
    get throws {
      if let plan { return .plan(plan) }
      guard let planKind else { throw ValidationError("--plan ID | --plan-kind KIND") }
      return .kind(planKind)
    }
  }

  private var stage: DrillOpening.Stage {
    get throws {
      if let plannedFor { return .planned(for: plannedFor) }
      guard let participants else { throw ValidationError("--participants N") }
      return .held(DrillConduct(participants: participants, roll: roll))
    }
  }

  /// The steps that are known already; they carry the day, the rest stands with the drill.
  private func commands(_ facts: StepFacts) -> [DrillCommand] {
    var commands: [DrillCommand] = []
    if let evaluation {
      commands.append(
        DrillCommand(
          .evaluate(evaluation, problems: problems.findings),
          StepFacts(on: facts.day)
        )
      )
    }
    if let reportTo {
      commands.append(
        DrillCommand(.report(to: reportTo), StepFacts(on: reportedOn ?? facts.day))
      )
    }
    return commands
  }
}
