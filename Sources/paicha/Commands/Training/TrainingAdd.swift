import ArgumentParser
import PaichaModel
import PaichaService

/// Records one training session.
struct TrainingAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "登记一次培训 record one training session",
    discussion: """
      负责人和安全管理人员的学时按人累计，须写姓名。
      同一 --course 的各场视为不同人员的分批，覆盖人数相加；每一轮次另起课程名。
      Hours of heads and safety officers are counted person by person: name them.
      Sessions of one --course count as batches of different people and are added up:
      give each round a course name of its own.

      例 examples:
        paicha training add --venue BJ-R01 --trainees head --name 王芳 --hours 12.5 \\
          --content "安全生产法与应急处置" --on 2026-03-10
        paicha training add --venue BJ-C01 --trainees staff --persons 60 --hours 2 \\
          --course 2026上半年消防 --content "疏散与灭火器" --passed 58
      """
  )

  @Option(help: ArgumentHelp("场所 venue", valueName: "code"))
  var venue: VenueCode

  @Option(help: ArgumentHelp("培训对象 who is trained", valueName: "group"))
  var trainees: Trainees

  @Option(help: ArgumentHelp("初次或再培训 first or yearly training", valueName: "kind"))
  var kind: Training.Kind = .yearly

  @Option(
    help: ArgumentHelp("学时，最多一位小数 class hours, one decimal", valueName: "hours"),
    transform: TrainingAdd.hours
  )
  var hours: ClassHours

  @Option(help: ArgumentHelp("内容 content", valueName: "text"))
  var content: String

  @OptionGroup var attendance: AttendanceOptions

  @Option(help: ArgumentHelp("课程，各轮不同名 course; a new name each round", valueName: "name"))
  var course: String?

  @Option(help: ArgumentHelp("考核合格人数 how many passed", valueName: "n"))
  var passed: Int?

  @Option(help: ArgumentHelp("外部编号 outside reference", valueName: "ref"))
  var ref: String?

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    try PlainText.require(content, in: "--content")
    for (option, text) in [("--course", course), ("--ref", ref)] {
      guard let text, !Text.isPlain(text, maximumBytes: 128) else { continue }
      throw ValidationError("\(option): 1-128 bytes, 不含控制字符 no control characters")
    }
    if let passed, passed < 0 {
      throw ValidationError("--passed \(passed): 不应为负, should not be negative")
    }
  }

  func run() throws {
    let place = try Workplace(global)
    let rules = try place.rules()
    let facts = try step.facts(at: place)
    try place.writing { book in
      let kept = try TrainingKeeping(store: book, session: place.session).record(draft(facts))
      try place.console.print(TrainingReports.receipt(kept))
      if !kept.isNew { place.console.say(TrainingReports.unchanged(kept)) }
      for words in try TrainingReports.hints(kept, in: book, rules, today: place.session.today) {
        place.console.say(words)
      }
    }
  }

  private func draft(_ facts: StepFacts) -> TrainingDraft {
    TrainingDraft(
      reference: ref,
      venue: venue,
      trainees: trainees,
      kind: kind,
      attendance: attendance.value,
      course: course,
      content: content,
      hoursTenths: hours.tenths,
      passed: passed,
      facts: facts
    )
  }

  private static func hours(_ text: String) throws -> ClassHours {
    guard let hours = ClassHours(text) else {
      throw ValidationError(
        "应为最多一位小数的学时，如 12.5, hours with at most one decimal, such as 12.5"
      )
    }
    return hours
  }
}
