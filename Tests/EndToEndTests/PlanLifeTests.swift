import Foundation
import Testing

/// Emergency plans through the binary: from draft to filing, revision and retirement.
@Suite(.needsProgram) struct PlanLifeTests {
  /// A book with one draft of BJ-C01, a complex of medium size.
  private func begun() throws -> Sandbox {
    let sandbox = try SampleBook.registers()
    let risk = try sandbox.file("risk.pdf", "风险评估")
    let receipt: PlanReceiptRow = try sandbox.ask(
      typing: "plan add --venue BJ-C01 --kind comprehensive --name 综合预案 --on 2026-01-05 "
        + "--material risk_assessment=\(risk) --material resource_survey",
      as: "tian.li"
    )
    #expect(receipt.id == "K7QX-P1" && receipt.state == "drafted" && receipt.version == 1)
    return sandbox
  }

  /// The plan reviewed on 12 January and published on 20 January.
  private func published() throws -> Sandbox {
    let sandbox = try begun()
    try sandbox.type(
      "plan review K7QX-P1 --pass --reviewer 王敏@市应急协会 --opinion 通过 --on 2026-01-12",
      as: "tian.li"
    )
    let receipt: PlanReceiptRow = try sandbox.ask(
      typing: "plan publish K7QX-P1 --signer 周建民 --document YX-1 --on 2026-01-20",
      as: "tian.li"
    )
    #expect(receipt.valid_version == 1)
    #expect(receipt.clocks.map(\.what) == ["plan_filing", "plan_evaluate"])
    return sandbox
  }

  @Test func `A plan is drafted, reviewed, published, filed and accepted`() throws {
    let sandbox = try published()
    let early = try sandbox.tried(
      "plan file K7QX-P1 --to 区应急局 --material text --on 2026-02-02",
      as: "tian.li"
    )
    #expect(early.ending == .exit(1) && early.codes == ["PC-EPL-005"])
    let filed: PlanReceiptRow = try sandbox.ask(
      typing: "plan file K7QX-P1 --to 区应急局 --material text --material review_opinion "
        + "--material filing_form --on 2026-02-02",
      as: "tian.li"
    )
    #expect(filed.state == "filing_sent" && filed.clocks.map(\.what) == ["plan_filing_check"])
    let role = try sandbox.tried("plan check K7QX-P1 --accept", as: "tian.li")
    #expect(role.ending == .exit(1) && role.codes == ["PC-EPL-001"])
    try sandbox.type("plan check K7QX-P1 --accept --on 2026-02-05", as: "zheng.hao")
    let shown: PlanScreenRow = try sandbox.ask("plan", "show", "K7QX-P1")
    #expect(shown.state == "filed" && shown.filing == "filed" && shown.signer == "周建民")
    #expect(shown.materials.allSatisfy(\.attached) && shown.materials.count == 5)
    #expect(shown.materials.contains { $0.file == "risk.pdf" })
    #expect(shown.steps.count == 5 && shown.steps.last?.actor == "zheng.hao")
    #expect(shown.next.map(\.act).contains("revise"))
    try sandbox.expectVerified()
  }

  @Test func `What does not fit is refused with its code, and writes nothing`() throws {
    let sandbox = try begun()
    let before = try sandbox.journalSize()
    for (line, code) in [
      ("plan publish K7QX-P1 --signer 周 --document 1", "PC-EPL-009"),
      ("plan file K7QX-P1 --to 局", "PC-EPL-002"),
      ("plan review K7QX-P1 --pass --reviewer tian.li@协会 --opinion 好", "PC-EPL-007"),
      ("plan review K7QX-P1 --pass --reviewer 田丽@协会 --opinion 好", "PC-EPL-007"),
      ("plan review K7QX-P1 --pass --reviewer 王@云岫购物中心工程部 --opinion 好", "PC-EPL-007"),
      ("plan review K7QX-P1 --pass --opinion 好", "PC-EPL-006"),
      ("plan review K7QX-P1 --pass --reviewer 王@协会 --opinion 好 --on 2026-01-04", "PC-EPL-004"),
      ("plan review K7QX-P1 --pass --reviewer 王@协会 --opinion 好 --on 2026-12-01", "PC-EPL-003"),
      ("plan retire K7QX-P1", "PC-EPL-011"), ("plan retire K7QX-P9 --note x", "PC-SVC-019"),
      ("plan show K7QX-P9", "PC-SVC-019"), ("plan list --zone none", "PC-SVC-005"),
      ("plan add --zone 11101001 --kind special --name x --material text", "PC-EPL-005"),
    ] {
      let outcome = try sandbox.tried(line, as: "tian.li")
      #expect(outcome.ending == .exit(1) && outcome.codes == [code], "\(line): \(outcome.messages)")
    }
    #expect(try sandbox.journalSize() == before)
  }

  @Test(arguments: [
    "plan add --kind special --name x", "plan add --venue A --zone B --kind special --name x",
    "plan add --venue A --kind fire --name x",
    "plan add --venue A --kind special --name x --park P",
    "plan add --venue A --kind special --name x --material map",
    "plan add --venue A --kind special --name x --material text --material text=a",
    "plan review K7QX-P1 --opinion x", "plan review K7QX-P1 --pass --return --opinion x",
    "plan review K7QX-P1 --pass --reviewer 王敏 --opinion x", "plan check K7QX-P1",
    "plan check K7QX-P1 --accept --silence", "plan evaluate K7QX-P1",
    "plan trigger K7QX-P1 --cause evaluation", "plan revise K7QX-P1 --cause fun",
    "plan list --missing --kind special", "plan list --state lost", "plan show K7QX-H1",
  ])
  func `A command that is written wrongly is refused as usage`(line: String) throws {
    let outcome = try Sandbox().tried(line)
    #expect(outcome.ending == .exit(64) && outcome.codes == ["PC-CLI-001"], "\(outcome.messages)")
  }

  @Test func `A filing sent back is sent again, and silence counts from the next day`() throws {
    let sandbox = try published()
    let file = "plan file K7QX-P1 --to 区应急局 --on"
    let papers = "--material text --material review_opinion --material filing_form"
    try sandbox.type("\(file) 2026-02-02 \(papers)", as: "tian.li")
    let bare = try sandbox.tried("plan check K7QX-P1 --return", as: "zheng.hao")
    #expect(bare.codes == ["PC-EPL-011"])
    try sandbox.type("plan check K7QX-P1 --return --note 缺附件 --on 2026-02-04", as: "zheng.hao")
    let again: PlanReceiptRow = try sandbox.ask(typing: "\(file) 2026-02-05", as: "tian.li")
    let due = try #require(again.clocks.first?.due_on)
    let early = try sandbox.tried("plan check K7QX-P1 --silence --on \(due)", as: "tian.li")
    #expect(early.codes == ["PC-EPL-012"])
    let rows: [PlanListRow] = try sandbox.ask("plan", "list", "--venue", "BJ-C01")
    #expect(rows.map(\.state) == ["filing_sent"] && rows.first?.filing == "silent")
    let owed = try sandbox.start(["due", "--format", "json"], as: nil).finish()
    #expect(try !owed.decoded(as: [DueRow].self).contains { $0.what == "plan_filing_check" })
    try sandbox.type("plan check K7QX-P1 --silence --on 2026-02-26", as: "tian.li")
    let shown: PlanScreenRow = try sandbox.ask("plan", "show", "K7QX-P1")
    #expect(shown.state == "filed")
    try sandbox.expectVerified()
  }

  @Test func `A revision keeps the old version in force until the new one is published`() throws {
    let sandbox = try published()
    try sandbox.type("plan trigger K7QX-P1 --cause law --note 新规 --on 2026-03-01", as: "tian.li")
    let other = try sandbox.tried("plan revise K7QX-P1 --cause risk", as: "tian.li")
    #expect(other.codes == ["PC-EPL-014"])
    let revised: PlanReceiptRow = try sandbox.ask(
      typing: "plan revise K7QX-P1 --on 2026-03-02",
      as: "tian.li"
    )
    #expect(revised.state == "drafted" && revised.version == 2 && revised.valid_version == 1)
    let rows: [PlanListRow] = try sandbox.ask("plan", "list", "--state", "drafted")
    #expect(rows.map(\.cause) == ["law"] && rows.map(\.number) == ["YX-1"])
    let missing: [MissingPlanRow] = try sandbox.ask(
      "plan",
      "list",
      "--missing",
      "--venue",
      "BJ-C01"
    )
    #expect(missing.map(\.plan) == ["onsite", "special"])
    try sandbox.type(
      "plan review K7QX-P1 --pass --reviewer 王敏@市应急协会 --opinion 通过 --on 2026-03-10",
      as: "tian.li"
    )
    let second: PlanReceiptRow = try sandbox.ask(
      typing: "plan publish K7QX-P1 --signer 周建民 --document YX-2 --on 2026-03-12",
      as: "tian.li"
    )
    #expect(second.version == 2 && second.valid_version == 2)
    try sandbox.type("plan retire K7QX-P1 --note 停业 --on 2026-04-01", as: "tian.li")
    let open: [PlanListRow] = try sandbox.ask("plan", "list")
    #expect(open.isEmpty)
    let all: [PlanListRow] = try sandbox.ask("plan", "list", "--all")
    #expect(all.map(\.state) == ["retired"] && all.first?.owed == nil)
    let now: [MissingPlanRow] = try sandbox.ask("plan", "list", "--missing", "--venue", "BJ-C01")
    #expect(now.map(\.plan) == ["comprehensive", "onsite", "special"])
    #expect(now.map(\.duty) == ["comprehensive_medium", "onsite", "fire_special_crowded"])
    try sandbox.expectVerified()
  }

  @Test func `What a plan owes is on the list of its clocks`() throws {
    let sandbox = try published()
    let rows: [DueRow] = try sandbox.ask(typing: "plan due", as: "admin")
    #expect(rows.map(\.what) == ["plan_filing", "plan_evaluate"])
    #expect(rows.map(\.subject) == ["K7QX-P1", "K7QX-P1"] && rows[0].days_late > 0)
    let soon: [DueRow] = try sandbox.ask(typing: "plan due --within 30 --zone 11101001")
    #expect(soon.map(\.what) == ["plan_filing"])
  }
}
