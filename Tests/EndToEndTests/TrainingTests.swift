import Foundation
import Testing

/// Training through the binary: sessions, coverage, hours and what is owed.
@Suite(.needsProgram) struct TrainingTests {
  private let sandbox: Sandbox

  init() throws { sandbox = try SampleBook.registers() }

  private static let columns =
    "training_ref,venue,held_on,trainees,hours,content,kind,persons,names,course,passed\n"

  @Test func `Hours of a head are added up and told after each session`() throws {
    let add = "training add --venue BJ-C01 --trainees head --name 周正 --content 安全生产法"
    let first = try sandbox.type("\(add) --hours 11.9 --on 2026-03-02", as: "tian.li")
    #expect(first.messages.contains("周正: 11.9 of 12 hours in 2026, 0.1 still owed"))
    let second = try sandbox.type("\(add) --hours 0.1 --on 2026-06-30", as: "tian.li")
    #expect(second.messages.contains("周正: 12 of 12 hours in 2026, nothing owed"))
    let rows: [TrainingDueRow] = try sandbox.ask(typing: "training due --venue BJ-C01")
    let head = try #require(rows.first { $0.trainees == "head" })
    #expect(head.person == "周正" && head.due_on == "2027-12-31")
    let officer = try #require(rows.first { $0.trainees == "safety_officer" })
    #expect(officer.person == nil && officer.hours_done == 0 && officer.hours_owed == 12)
    #expect(officer.rule == "training.cycle" && officer.rule_status == "secondary")
    try sandbox.expectVerified()
  }

  @Test func `Initial training of new staff that is short is told, with its parameter`() throws {
    let add = "training add --venue BJ-O01 --trainees new_staff --kind initial --content 三级教育"
    let short = try sandbox.type("\(add) --persons 3 --hours 1 --on 2026-03-02", as: "tian.li")
    let words = "1 of 24 hours (training.new_staff, secondary)"
    #expect(short.messages.contains(words), "\(short.messages)")
    #expect(try sandbox.type("training show K7QX-E1").text.contains(words))
    let enough = try sandbox.type("\(add) --persons 3 --hours 24 --on 2026-03-03", as: "tian.li")
    #expect(!enough.messages.contains("training.new_staff"))
    let due = try sandbox.type("training due --venue BJ-C01").text
    #expect(due.contains("drill.period_reading") && due.contains("drill.part_period_counts"))
    try sandbox.expectVerified()
  }

  @Test func `Coverage is a lower bound by venue, and a zone keeps venues without a roll apart`()
    throws
  {
    let add = "training add --venue BJ-C01 --trainees staff --content 消防 --hours 2"
    try sandbox.type("\(add) --persons 400 --course 上半年 --on 2026-03-02")
    try sandbox.type("\(add) --persons 300 --course 上半年 --on 2026-06-30")
    try sandbox.type("\(add) --persons 650 --on 2026-05-02")
    try sandbox.type("\(add) --persons 877 --on 2026-07-01")
    try sandbox.type("venue add BJ-X1 --name 新店 --kind retail --zone 11101001")
    let venues: [CoverageRow] = try sandbox.ask(
      typing: "training coverage --half 2026H1 --zone 11101001 --by venue"
    )
    let complex = try #require(venues.first { $0.venue == "BJ-C01" })
    #expect(complex.trained == 700 && complex.roll == 877 && complex.training_rate == 0.7982)
    let shop = try #require(venues.first { $0.venue == "BJ-X1" })
    #expect(shop.roll == nil && shop.trained == nil && shop.training_rate == nil)
    #expect(shop.drilled == nil && shop.drill_rate == nil && shop.venues_without_roll == 1)
    let zones: [CoverageRow] = try sandbox.ask(
      typing: "training coverage --half 2026H1 --zone 11101001"
    )
    #expect(zones.count == 1 && zones[0].trained == 700 && zones[0].roll == 2_030)
    #expect(zones[0].venues_without_roll == 1 && zones[0].drilled == 0)
    let table = try sandbox.type("training coverage --half 2026H1")
    #expect(table.text.contains("lower bound"))
    #expect(table.text.contains("no national target number"))
  }

  @Test func `A withdrawn session leaves every figure, and stays on record`() throws {
    let made: TrainingRecordRow = try sandbox.ask(
      typing: "training add --venue BJ-R01 --trainees staff --persons 100 --hours 2.5 "
        + "--content 消防 --on 2026-08-01 --ref P-1"
    )
    #expect(made.id == "K7QX-E1" && made.hours == 2.5 && made.recorded == true)
    let again: TrainingRecordRow = try sandbox.ask(
      typing: "training add --venue BJ-R01 --trainees staff --persons 100 --hours 2.5 "
        + "--content 消防 --on 2026-08-01 --ref P-1"
    )
    #expect(again.recorded == false && again.journal_size == made.journal_size)
    let coverage = "training coverage --year 2026 --zone 11101001"
    #expect(try (sandbox.ask(typing: coverage) as [CoverageRow]).first?.trained == 100)
    try sandbox.type("training void K7QX-E1 --note 误登", as: "zheng.hao")
    #expect(try (sandbox.ask(typing: coverage) as [CoverageRow]).first?.trained == 0)
    #expect(try (sandbox.ask(typing: "training list") as [TrainingListRow]).isEmpty)
    let all: [TrainingListRow] = try sandbox.ask(typing: "training list --void --venue BJ-R01")
    #expect(all.map(\.void_on) == [Sandbox.today])
    let shown: TrainingRecordRow = try sandbox.ask(typing: "training show K7QX-E1")
    #expect(shown.void_by == "zheng.hao" && shown.persons == 100)
    #expect(try sandbox.tried("training void K7QX-E1 --note 误登").codes == ["PC-TRN-009"])
    try sandbox.expectVerified()
  }

  @Test func `A table is taken once, its bad rows come back with place and reason`() throws {
    let file = try sandbox.file(
      "training.csv",
      Self.columns
        + "T-1,BJ-C01,2026-03-02,head,32,初任,initial,,周正;吴越,,2\n"
        + "T-2,BJ-C01,2026-05-06,staff,2,消防,,400,,上半年,395\n"
        + "T-3,BJ-C01,2026-02-30,staff,2,消防,,300,,,\n"
        + "T-4,BJ-C01,2026-05-06,head,2,消防,,3,,,\n"
    )
    let rejects = sandbox.path("rejects.csv")
    let outcome = try sandbox.run("training", "import", file, "--rejects", rejects, as: "tian.li")
    #expect(outcome.ending == .exit(65) && outcome.codes == ["PC-CLI-004"])
    #expect(outcome.messages.contains("line 4, column held_on"), "\(outcome.messages)")
    let reasons = try String(contentsOfFile: rejects, encoding: .utf8)
    #expect(reasons.contains("5,names,") && reasons.contains("PC-ROW-118"), "\(reasons)")
    let size = try sandbox.journalSize()
    #expect(try sandbox.run("training", "import", file).ending == .exit(65))
    #expect(try sandbox.journalSize() == size)
    let rows: [TrainingListRow] = try sandbox.ask(typing: "training list --trainees head")
    #expect(rows.map(\.reference) == ["T-1"] && rows.map(\.persons) == [2])
    try sandbox.expectVerified()
  }

  @Test(arguments: [
    ("--persons 3 --name 甲 --hours 2", Int32(64), "PC-CLI-001"),
    ("--hours 2", 64, "PC-CLI-001"),
    ("--persons 3 --hours 2.25", 64, "PC-CLI-001"),
    ("--persons 3 --hours 0", 1, "PC-TRN-004"),
    ("--persons 0 --hours 2", 1, "PC-TRN-005"),
    ("--persons 3 --hours 2 --passed 4", 1, "PC-TRN-008"),
    ("--persons 3 --hours 2 --on 2026-11-21", 1, "PC-TRN-002"),
    ("--name 甲、乙 --hours 2", 64, "PC-CLI-001"),
    ("--name 甲 --name 甲 --hours 2", 1, "PC-TRN-006"),
  ])
  func `Wrong input is refused by code and writes nothing`(
    options: String,
    exit: Int32,
    code: String
  ) throws {
    let size = try sandbox.journalSize()
    let outcome = try sandbox.tried(
      "training add --venue BJ-R01 --trainees staff --content 消防 \(options)"
    )
    #expect(outcome.ending == .exit(exit) && outcome.codes == [code], "\(outcome.messages)")
    #expect(try sandbox.journalSize() == size)
  }

  @Test func `What is not there, and who may not, are told by code`() throws {
    let add = "training add --trainees staff --persons 3 --hours 2 --content 消防"
    #expect(try sandbox.tried("\(add) --venue NOPE").codes == ["PC-SVC-004"])
    #expect(try sandbox.tried("\(add) --venue BJ-R01", as: "he.jianguo").codes == ["PC-SVC-003"])
    #expect(try sandbox.tried("training show K7QX-E9").codes == ["PC-SVC-023"])
    #expect(try sandbox.tried("training due --zone 9").codes == ["PC-SVC-005"])
    #expect(try sandbox.tried("training list --venue NOPE").codes == ["PC-SVC-004"])
    #expect(try sandbox.tried("training coverage --half 2027H1").codes == ["PC-STA-001"])
  }
}
