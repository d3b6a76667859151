import ArgumentParser
import PaichaModel
import PaichaService

/// Records the first report of an accident.
struct AccidentReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "登记事故报告，自动定级 report an accident",
    discussion: """
      单位负责人接报后 1 小时内报县级以上部门，逐级上报每级不超过 2 小时；
      超时自动登记迟报，所以须写报告时间。不写 --known 则从发生时起算，
      不会因此少算。
      The head of the unit reports within 1 hour of knowing, each level within 2
      hours; a later report is recorded as late, so --reported is required. Without
      --known the hour runs from the accident itself, which hides no lateness.

      例 examples:
        paicha accident report --venue SC-0007 --kind fire --at "2026-11-20 14:05" \\
          --known "2026-11-20 14:10" --reported "2026-11-20 14:50" \\
          --place "三层仓库" --course "电动车充电起火" --deaths 1 --injuries 3
        paicha accident report --zone 11101001 --kind gas --at "2026-11-20 09:00" \\
          --reported "2026-11-20 09:45" --place "北路管廊" --loss-yuan 350000.50
      """
  )

  @OptionGroup var site: AccidentPlace

  @Option(help: ArgumentHelp("事故类别 kind of accident", valueName: "kind"))
  var kind: AccidentKind

  @Option(help: ArgumentHelp("发生时间（北京） when, \"YYYY-MM-DD HH:MM\"", valueName: "minute"))
  var at: Minute

  @Option(help: ArgumentHelp("单位负责人接报时间，默认同 --at known at, else as --at", valueName: "minute"))
  var known: Minute?

  @Option(help: ArgumentHelp("报部门时间 reported to the department at", valueName: "minute"))
  var reported: Minute

  @Option(help: ArgumentHelp("地点 place", valueName: "text"))
  var place: String

  @Option(help: ArgumentHelp("简要经过 course of events", valueName: "text"))
  var course: String?

  @Option(help: ArgumentHelp("已采取的措施 measures taken", valueName: "text"))
  var measures: String?

  @OptionGroup var harm: CasualtyOptions

  @Option(help: ArgumentHelp("有关隐患，可重复 hazard that has to do with it", valueName: "id"))
  var hazard: [HazardID] = []

  @OptionGroup var backing: BackingOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    try PlainText.require(place, in: "--place")
    try PlainText.require(course, in: "--course")
    try PlainText.require(measures, in: "--measures")
  }

  func run() throws {
    guard let holder = site.holder else { return }
    let times = AccidentTimes(
      occurredAt: at.instant,
      knownAt: known?.instant ?? at.instant,
      reportedAt: reported.instant
    )
    let workplace = try Workplace(global)
    let facts = try backing.facts(on: times.reportedAt.day, at: workplace)
    let draft = AccidentDraft(
      holder: holder,
      kind: kind,
      place: place,
      course: course,
      measures: measures,
      times: times,
      casualties: harm.casualties(changing: .none),
      hazards: hazard,
      note: facts.note,
      document: facts.document,
      evidence: facts.evidence
    )
    try workplace.recordAccident { try $0.report(draft) }
  }
}
