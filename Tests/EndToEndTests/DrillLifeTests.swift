import Foundation
import Testing

/// Drills through the binary: their problems, reports, and what is owed.
@Suite(.needsProgram) struct DrillLifeTests {
  private static let held =
    "drill add --venue BJ-C01 --plan-kind special --kind full --on 2026-09-18 --participants 320 "
    + "--roll 877 --evaluation 有序 --problem 指示灯不亮 --problem 卷帘下堆物"

  @Test func `A problem becomes a hazard, which is ordered, rectified, reviewed and closed`() throws
  {
    let sandbox = try SampleBook.registers()
    let receipt: DrillReceiptRow = try sandbox.ask(typing: Self.held, as: "tian.li")
    #expect(receipt.id == "K7QX-D1" && receipt.state == "evaluated" && receipt.problems == 2)
    #expect(receipt.hazards.map(\.id) == ["K7QX-H1", "K7QX-H2"])
    #expect(receipt.hazards.map(\.description) == ["指示灯不亮", "卷帘下堆物"])
    #expect(receipt.clocks.map(\.what) == ["drill_report"])
    let hazard = try sandbox.hazard("K7QX-H1")
    #expect(hazard.state == "registered" && hazard.level == "general")
    try sandbox.type(
      "hazard order K7QX-H1 --deadline 2026-10-20 --on 2026-09-20",
      as: "zheng.hao"
    )
    try sandbox.type("hazard rectify K7QX-H1 --note 已修复 --on 2026-10-08", as: "tian.li")
    try sandbox.type("hazard review K7QX-H1 --pass --on 2026-10-12", as: "zhang.wei")
    #expect(try sandbox.hazard("K7QX-H1").state == "closed")
    let shown: DrillScreenRow = try sandbox.ask("drill", "show", "K7QX-D1")
    #expect(shown.hazards.map(\.state) == ["closed", "registered"])
    #expect(shown.hazards.allSatisfy { $0.found_on == "2026-09-18" })
    try sandbox.expectVerified()
  }

  @Test func `A planned drill is held, evaluated and reported, or cancelled`() throws {
    let sandbox = try SampleBook.registers()
    let plan = "drill add --venue BJ-R01 --plan-kind onsite --kind tabletop --planned-for"
    try sandbox.type("\(plan) 2026-10-10 --on 2026-09-01", as: "tian.li")
    try sandbox.type("\(plan) 2026-11-10 --on 2026-09-01", as: "tian.li")
    let planned: [DrillListRow] = try sandbox.ask("drill", "list", "--planned")
    #expect(planned.map(\.id) == ["K7QX-D1", "K7QX-D2"])
    let held: DrillReceiptRow = try sandbox.ask(
      typing: "drill hold K7QX-D1 --participants 12 --on 2026-10-10",
      as: "tian.li"
    )
    #expect(held.state == "held" && held.clocks.map(\.what) == ["drill_report"])
    let early = try sandbox.tried("drill report K7QX-D1 --to 局", as: "tian.li")
    #expect(early.ending == .exit(1) && early.codes == ["PC-DRL-002"])
    try sandbox.type("drill evaluate K7QX-D1 --evaluation 好 --on 2026-10-10", as: "tian.li")
    try sandbox.type("drill report K7QX-D1 --to 局 --on 2026-10-12", as: "tian.li")
    let silent = try sandbox.tried("drill cancel K7QX-D2", as: "tian.li")
    #expect(silent.codes == ["PC-DRL-008"])
    try sandbox.type("drill cancel K7QX-D2 --note 台风", as: "tian.li")
    let rows: [DrillListRow] = try sandbox.ask("drill", "list", "--all")
    #expect(rows.map(\.state) == ["cancelled", "reported"])
    #expect(rows.last?.reported_on == "2026-10-12")
    try sandbox.expectVerified()
  }

  @Test func `A drill of a plan of the book tells its version`() throws {
    let sandbox = try SampleBook.registers()
    let plans = try sandbox.file(
      "plans.csv",
      "plan_ref,kind,name,published_on,venue,version\nYA-1,special,专项,2025-03-03,BJ-C01,4\n"
    )
    try sandbox.type("plan import \(plans)")
    let drill = "--kind full --participants 9 --on 2026-09-18"
    try sandbox.type("drill add --venue BJ-C01 --plan K7QX-P1 \(drill)", as: "tian.li")
    let shown: DrillScreenRow = try sandbox.ask("drill", "show", "K7QX-D1")
    #expect(shown.plan == "K7QX-P1" && shown.plan_version == 4)
    let other = try sandbox.tried("drill add --venue BJ-R01 --plan K7QX-P1 \(drill)", as: "tian.li")
    #expect(other.ending == .exit(1) && other.codes == ["PC-SVC-021"])
    let rows: [DrillListRow] = try sandbox.ask("drill", "list", "--plan", "K7QX-P1")
    #expect(rows.map(\.plan) == ["K7QX-P1"])
  }

  @Test func `A voided drill counts nowhere, and its hazards stay`() throws {
    let sandbox = try SampleBook.registers()
    try sandbox.type(Self.held, as: "tian.li")
    func owed() throws -> [OwedDrillRow] {
      try sandbox.ask("drill", "due", "--venue", "BJ-C01")
    }
    #expect(try owed().map(\.due_on) == ["2027-06-30", "2027-06-30"])
    #expect(try owed().map(\.duty) == ["drill_complex_fire", "drill_crowded"])
    func stats() throws -> DrillStatsRow? {
      let rows: [DrillStatsRow] = try sandbox.ask(
        typing: "stats drills --half 2026H2 --zone 11101001"
      )
      return rows.last
    }
    #expect(try stats()?.drills == 1 && stats()?.problems == 2)
    try sandbox.type("drill void K7QX-D1 --note 重复", as: "tian.li")
    #expect(try owed().allSatisfy { $0.last_on == nil })
    #expect(try stats()?.drills == 0)
    #expect(try sandbox.hazard("K7QX-H1").state == "registered")
    let rows: [DrillListRow] = try sandbox.ask("drill", "list")
    #expect(rows.isEmpty)
    try sandbox.expectVerified()
  }

  @Test func `What the rules refuse has its code, and writes nothing`() throws {
    let sandbox = try SampleBook.registers()
    let before = try sandbox.journalSize()
    let add = "drill add --plan-kind special --kind full"
    for (line, code) in [
      ("\(add) --venue 无 --participants 9", "PC-SVC-004"),
      ("\(add) --zone 11101001 --participants 9 --evaluation 差 --problem 慢", "PC-DRL-007"),
      ("\(add) --venue BJ-C01 --participants 9 --roll 8", "PC-DRL-006"),
      ("\(add) --venue BJ-C01 --participants 0", "PC-DRL-005"),
      ("\(add) --venue BJ-C01 --participants 9 --on 2026-12-01", "PC-DRL-003"),
      ("\(add) --venue BJ-C01 --planned-for 2026-09-01 --on 2026-09-02", "PC-DRL-004"),
      ("drill show K7QX-D9", "PC-SVC-020"), ("drill void K7QX-D9 --note x", "PC-SVC-020"),
      ("drill list --plan K7QX-P9", "PC-SVC-019"), ("drill due --zone none", "PC-SVC-005"),
      ("stats drills --half 2026H1 --zone none", "PC-SVC-005"),
    ] {
      let outcome = try sandbox.tried(line, as: "tian.li")
      #expect(outcome.ending == .exit(1) && outcome.codes == [code], "\(line): \(outcome.messages)")
    }
    #expect(try sandbox.journalSize() == before)
  }

  @Test(arguments: [
    "drill add --venue A --kind full --participants 9",
    "drill add --venue A --plan K7QX-P1 --plan-kind special --kind full --participants 9",
    "drill add --venue A --plan-kind special --kind full",
    "drill add --venue A --plan-kind special --kind full --participants 9 --problem x",
    "drill add --venue A --plan-kind special --kind full --participants 9 --report-to x",
    "drill add --venue A --plan-kind special --kind full --planned-for 2026-12-01 --evaluation x",
    "drill add --venue A --plan-kind special --kind paper --participants 9",
    "drill evaluate K7QX-D1 --evaluation x --item FM-003=pass", "drill hold K7QX-D1",
    "drill due --within -1", "drill list --limit 0", "drill list --from 2026-02-30",
    "stats drills", "stats drills --half 2026H3", "stats drills --half 2026H1 --by venue",
  ])
  func `A command that is written wrongly is refused as usage`(line: String) throws {
    let outcome = try Sandbox().tried(line)
    #expect(outcome.ending == .exit(64) && outcome.codes == ["PC-CLI-001"], "\(outcome.messages)")
  }

  @Test func `A wrong row leaves with exit 65, its line and its column`() throws {
    let sandbox = try SampleBook.registers()
    let file = try sandbox.file(
      "drills.csv",
      "drill_ref,held_on,kind,participants,venue,plan_kind\n"
        + "Y-1,2026-05-18,full,32,BJ-C01,special\nY-2,2026-05-18,full,many,BJ-C01,special\n"
    )
    let outcome = try sandbox.run(
      "drill",
      "import",
      file,
      "--rejects",
      sandbox.path("bad.csv"),
      "--format",
      "json"
    )
    #expect(outcome.ending == .exit(65))
    let receipt: TakenOverRow = try outcome.decoded()
    #expect(receipt.accepted == 1 && receipt.rejected == 1)
    let rejects = try String(contentsOfFile: sandbox.path("bad.csv"), encoding: .utf8)
    #expect(rejects.contains("3,participants,many,PC-ROW-105"), "\(rejects)")
  }
}
