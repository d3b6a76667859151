import Foundation
import Testing

/// The lives of hazards through the binary: ordered, rectified, reviewed, reopened.
@Suite(.needsProgram) struct HazardLifeTests {
  @Test func `A major hazard goes from order and plan to closure by two officers`() throws {
    let sandbox = try SampleBook.registers()
    let id = try sandbox.logFailed("CX-001")
    let ordered: ReceiptRow = try sandbox.ask(
      "hazard",
      "order",
      id,
      "--deadline",
      "2026-12-20",
      "--requirement",
      "落实责任人",
      "--suspend",
      "B1",
      "--document",
      "责改〔2026〕17号",
      as: "zheng.hao"
    )
    #expect(ordered.state == "ordered")
    #expect(ordered.clocks.map(\.what) == ["hazard_plan"])
    #expect(ordered.clocks.map(\.due_on) == ["2026-12-04"])
    #expect(ordered.clocks.map(\.rule) == ["hazard.plan_due"])

    let whole = try sandbox.filledPlan()
    let gap = whole.replacing("\nfunds: 已写明", with: "\nfunds:")
      .replacing("\nemergency_in_place: 已写明", with: "")
    let refused = try sandbox.run(
      "hazard",
      "plan",
      id,
      "--file",
      try sandbox.file("gap.yaml", gap),
      as: "tian.li"
    )
    #expect(refused.ending == .exit(65) && refused.codes == ["PC-PLF-003"])
    let line = gap.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex(of: "funds:")
    let place = try #require(line) + 1
    #expect(refused.messages.contains("gap.yaml"))
    #expect(refused.messages.contains("funds (empty on line \(place)), emergency_in_place "))
    let file = try sandbox.file("plan.yaml", whole)
    let planned: ReceiptRow = try sandbox.ask("hazard", "plan", id, "--file", file, as: "tian.li")
    #expect(planned.state == "planned")

    try sandbox.succeed("hazard", "rectify", id, "--begin", as: "tian.li")
    let early = try sandbox.run("hazard", "review", id, "--pass", as: "zhang.wei")
    #expect(early.codes == ["PC-HAZ-004"])
    let asked: ReceiptRow = try sandbox.ask(
      "hazard",
      "rectify",
      id,
      "--request-review",
      "--note",
      "已落实",
      as: "tian.li"
    )
    #expect(asked.state == "review_requested")
    #expect(asked.journal_size == planned.journal_size + 4)
    #expect(asked.clocks.map(\.what) == ["hazard_review"])
    let review = ["hazard", "review", id, "--pass", "--resume"]
    let alone = try sandbox.start(review, as: "zhang.wei").finish()
    #expect(alone.codes == ["PC-HAZ-012"])
    let withRectifier = try sandbox.start(review + ["--with", "tian.li"], as: "zhang.wei").finish()
    #expect(withRectifier.codes == ["PC-HAZ-005"])
    let withNobody = try sandbox.start(review + ["--with", "nobody"], as: "zhang.wei").finish()
    #expect(withNobody.codes == ["PC-SVC-002"])
    #expect(try sandbox.start(review + ["--with", "li.na"], as: "zhang.wei").finish().isDone)

    let shown = try sandbox.hazard(id)
    #expect(shown.state == "closed" && shown.resumed_on == Sandbox.today)
    #expect(shown.suspended_part == "B1" && shown.judged_deadline == "2026-12-20")
    #expect(shown.plan.count == 11 && shown.plan.allSatisfy { $0.text == "已写明" })
    #expect(
      shown.steps.map(\.step) == [
        "ordered", "planned", "rectifying", "rectified", "self_accepted", "review_requested",
        "review_passed_resumed",
      ]
    )
    #expect(shown.steps.first?.document == "责改〔2026〕17号")
    #expect(shown.steps.filter { $0.note == "已落实" }.map(\.step) == ["rectified"])
    #expect(shown.clocks.map(\.what) == ["hazard_plan", "hazard_review"])
    #expect(shown.clocks.map(\.done_on) == [Sandbox.today, Sandbox.today])
    #expect(shown.clocks.map(\.days_late) == [0, 0])
    #expect(shown.clocks.first?.rule_status == "unverified")
    #expect(shown.next.map(\.act) == ["penalise", "reopen"])
    try sandbox.expectVerified()
  }

  @Test func `A review that sends back moves the deadline in force only`() throws {
    let sandbox = try SampleBook.registers()
    let id = try sandbox.logFailed("FM-003")
    let order = ["hazard", "order", id, "--deadline", "2026-11-18", "--on", "2026-11-03"]
    #expect(try sandbox.start(order, as: "zheng.hao").finish().isDone)
    try sandbox.succeed("hazard", "rectify", id, "--request-review", as: "tian.li")
    try sandbox.succeed(
      "hazard",
      "review",
      id,
      "--return",
      "--deadline",
      "2026-12-01",
      as: "zhang.wei"
    )
    let returned = try sandbox.hazard(id)
    #expect(returned.state == "returned" && returned.returns == 1)
    #expect(returned.deadline == "2026-12-01" && returned.judged_deadline == "2026-11-18")
    #expect(returned.steps.last?.deadline == "2026-12-01")
    let resumed = try sandbox.run("hazard", "review", id, "--return", "--resume")
    #expect(resumed.ending == .exit(64))
    let soon = try sandbox.run("hazard", "order", id, "--deadline", "2026-11-01", as: "zheng.hao")
    #expect(soon.codes == ["PC-HAZ-008"])
    let second: ReceiptRow = try sandbox.ask("hazard", "rectify", id, as: "tian.li")
    #expect(second.state == "rectified")
    try sandbox.succeed("hazard", "review", id, "--pass", as: "zhang.wei")
    try sandbox.expectVerified()
  }

  @Test func `A closed hazard found again is a new one, linked, and recurring`() throws {
    let sandbox = try SampleBook.registers()
    let id = try sandbox.logFailed("FM-003")
    let open = try sandbox.run("hazard", "reopen", id, "--note", "再现", as: "zhang.wei")
    #expect(open.codes == ["PC-HAZ-009"])
    try sandbox.succeed("hazard", "rectify", id, "--on", "2026-11-05", as: "tian.li")
    try sandbox.succeed("hazard", "review", id, "--pass", "--on", "2026-11-06", as: "zhang.wei")
    let closed = try sandbox.hazard(id)

    let logged: LoggedRow = try sandbox.ask(
      "hazard",
      "reopen",
      id,
      "--note",
      "再次缺巡查记录",
      "--deadline",
      "2026-12-01",
      as: "zhang.wei"
    )
    let new = try #require(logged.findings.first?.hazard)
    #expect(new != id)
    let shown = try sandbox.hazard(new)
    #expect(shown.reopens == id && shown.recurs == [id] && shown.state == "registered")
    #expect(shown.deadline == "2026-12-01" && shown.deadline_by == "given")
    let old = try sandbox.hazard(id)
    #expect(old.reopened_as == [new])
    #expect(old.steps.map(\.step) == closed.steps.map(\.step) && old.state == "closed")
    let recurring: [HazardRow] = try sandbox.ask("hazard", "list", "--recurring")
    #expect(recurring.map(\.id) == [new])
    let twice = try sandbox.run("hazard", "reopen", id, "--note", "再现", as: "zhang.wei")
    #expect(twice.ending == .exit(1) && twice.codes == ["PC-SVC-018"])
    try sandbox.expectVerified()
  }

  @Test func `A wrong registration is voided with a reason, and the record stays`() throws {
    let sandbox = try SampleBook.registers()
    let (first, second) = (try sandbox.logFailed("FM-003"), try sandbox.logFailed("FM-003"))
    let void = ["hazard", "void", second]
    #expect(try sandbox.start(void, as: "zheng.hao").finish().codes == ["PC-HAZ-016"])
    let reasoned = void + ["--note", "重复登记", "--duplicate-of"]
    let itself = try sandbox.start(reasoned + [second], as: "zheng.hao").finish()
    #expect(itself.codes == ["PC-HAZ-019"])
    let unknown = try sandbox.start(reasoned + ["K7QX-H99"], as: "zheng.hao").finish()
    #expect(unknown.codes == ["PC-SVC-006"])
    #expect(try sandbox.start(reasoned + [first], as: "zheng.hao").finish().isDone)
    let shown = try sandbox.hazard(second)
    #expect(shown.state == "void" && shown.next.isEmpty)
    #expect(shown.steps.map(\.detail) == [first])
    let after = try sandbox.run("hazard", "rectify", second, as: "tian.li")
    #expect(after.ending == .exit(1) && after.codes == ["PC-HAZ-009"])
  }

  @Test func `A suspended part is used again only after closure and by consent`() throws {
    let sandbox = try SampleBook.registers()
    let id = try sandbox.logFailed("FM-003")
    try sandbox.succeed("hazard", "suspend", id, "--part", "三层影院", as: "zheng.hao")
    let twice = try sandbox.run("hazard", "suspend", id, "--part", "四层", as: "zheng.hao")
    #expect(twice.codes == ["PC-HAZ-017"])
    #expect(try sandbox.run("hazard", "resume", id, as: "zheng.hao").codes == ["PC-HAZ-009"])
    try sandbox.succeed("hazard", "rectify", id, as: "tian.li")
    let closed = try sandbox.succeed("hazard", "review", id, "--pass", as: "zhang.wei")
    #expect(closed.messages.contains("paicha hazard resume \(id)"))
    try sandbox.succeed("hazard", "resume", id, as: "zheng.hao")
    #expect(try sandbox.hazard(id).resumed_on == Sandbox.today)
    #expect(try sandbox.run("hazard", "resume", id, as: "zheng.hao").codes == ["PC-HAZ-018"])
  }
}
