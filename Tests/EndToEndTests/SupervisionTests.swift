import Testing

/// Listed supervision through the binary.
@Suite(.needsProgram) struct SupervisionTests {
  private static let parts = [
    "goals", "measures", "funds", "bodies", "schedule", "emergency", "responsibility_in_place",
    "measures_in_place", "funds_in_place", "schedule_in_place", "emergency_in_place",
  ]

  /// A book with one major hazard, K7QX-H1, found on 2026-09-01 at a complex in Beijing.
  private static func hazardFound() throws -> Sandbox {
    let sandbox = try SampleBook.registers()
    let logged: LoggedRow = try sandbox.ask(
      typing: "inspect log --venue BJ-C01 --on 2026-09-01 --item FD-005=fail:出口不足 "
        + "--level major --deadline 2026-10-31 --inspector zhang.wei",
      as: "zhang.wei"
    )
    try #require(logged.findings.map(\.hazard) == ["K7QX-H1"])
    return sandbox
  }

  private static func approved() throws -> Sandbox {
    let sandbox = try hazardFound()
    try sandbox.type("supervise propose K7QX-H1 --level county --on 2026-09-03", as: "zheng.hao")
    try sandbox.type(
      "supervise approve K7QX-S1 --finish-by 2026-12-31 --supervisor 区商务局 "
        + "--leader 何建国 --on 2026-09-08",
      as: "he.jianguo"
    )
    return sandbox
  }

  /// Served, published, filed upward, with its plan accepted on 21 September.
  private static func rectifying() throws -> Sandbox {
    let sandbox = try approved()
    let body = "he.jianguo"
    try sandbox.type("supervise notify K7QX-S1 --document 督〔2026〕3号 --on 2026-09-09", as: body)
    try sandbox.type("supervise publish K7QX-S1 --medium 网站 --on 2026-09-10", as: body)
    try sandbox.type("supervise file-up K7QX-S1 --to 市安委办 --on 2026-09-15", as: body)
    let plan = try sandbox.file("plan.yaml", parts.map { "\($0): 已写\n" }.joined())
    try sandbox.type("supervise plan K7QX-S1 --file \(plan) --on 2026-09-20", as: "tian.li")
    try sandbox.type("supervise accept-plan K7QX-S1 --on 2026-09-21", as: "zheng.hao")
    return sandbox
  }

  @Test func `A step answers with the clocks it started and says what comes next`() throws {
    let sandbox = try Self.approved()
    let outcome = try sandbox.start(
      [
        "supervise", "notify", "K7QX-S1", "--document", "督〔2026〕3号", "--on", "2026-09-09",
        "--format", "json",
      ],
      as: "he.jianguo"
    ).finish()
    let receipt = try outcome.decoded(as: ListingReceipt.self)
    #expect(receipt.state == "notified")
    #expect(receipt.finish_by == "2026-12-31")
    #expect(
      receipt.clocks.map(\.what) == [
        "listing_publish", "listing_file_up", "listing_plan", "listing_progress",
      ]
    )
    #expect(
      receipt.clocks.map(\.due_on) == ["2026-09-16", "2026-09-14", "2026-09-22", "2026-12-09"]
    )
    #expect(receipt.clocks[2].limit == "10 working_day")
    #expect(receipt.clocks[2].rule == "listing.plan_due")
    #expect(receipt.clocks[2].rule_status == "unverified")
    #expect(outcome.messages.contains("paicha supervise publish K7QX-S1"))
  }

  @Test func `The list says who owes what by when, and what was reported last`() throws {
    let sandbox = try Self.rectifying()
    let progress: ListingReceipt = try sandbox.ask(
      typing: "supervise progress K7QX-S1 --percent 40 --next-step 换泵 --on 2026-10-21",
      as: "tian.li"
    )
    #expect(progress.clocks.map(\.provisional) == [true])
    let rows: [ListingRow] = try sandbox.ask("supervise", "list", "--active")
    let row = try #require(rows.first)
    #expect(rows.count == 1)
    #expect(row.state == "rectifying")
    #expect(row.hazards == ["K7QX-H1"])
    #expect(row.days_left == 41)
    #expect(row.percent == 40)
    #expect(row.next_step == "换泵")
    #expect(row.progress_on == "2026-10-21")
    #expect(row.owed == "listing_rectify")
    #expect(row.owed_by == "unit")
    #expect(row.owed_due == "2026-12-31")
    #expect(row.number == "督〔2026〕3号")
    let late: [ListingRow] = try sandbox.ask("supervise", "list", "--late")
    #expect(late.isEmpty)
    let elsewhere: [ListingRow] = try sandbox.ask("supervise", "list", "--zone", "31101002")
    #expect(elsewhere.isEmpty)
  }

  @Test func `One listing shows its plan, frozen clocks, steps and what may follow`() throws {
    let sandbox = try Self.rectifying()
    let shown: ListingShown = try sandbox.ask("supervise", "show", "K7QX-S1")
    #expect(shown.state == "rectifying")
    #expect(shown.filed_up)
    #expect(shown.plan.map(\.part) == Self.parts)
    #expect(
      shown.steps.map(\.step) == [
        "propose", "approve", "notify", "publish", "file_up", "plan", "accept_plan",
      ]
    )
    let filing = try #require(shown.clocks.first { $0.what == "listing_file_up" })
    #expect(filing.state == "done")
    #expect(filing.days_late == 1)
    #expect(
      shown.possible.map(\.act) == [
        "file_up", "progress", "extend", "request_acceptance", "escalate", "upgrade", "withdraw",
      ]
    )
    #expect(shown.possible.allSatisfy { $0.command.hasPrefix("paicha supervise ") })
    try sandbox.expectVerified()
  }

  @Test func `A step out of turn names state, basis and what is possible, and leaves no entry`()
    throws
  {
    let sandbox = try Self.approved()
    let before = try sandbox.journalSize()
    let outcome = try sandbox.tried(
      "supervise delist K7QX-S1 --medium 网站 --document 1号",
      as: "he.jianguo"
    )
    #expect(outcome.ending == .exit(1))
    #expect(outcome.codes == ["PC-SUP-002"])
    #expect(outcome.messages.contains("basis"))
    #expect(outcome.messages.contains("possible"))
    let role = try sandbox.tried("supervise notify K7QX-S1 --document 1号", as: "zheng.hao")
    #expect(role.codes == ["PC-SUP-001"])
    let usage = try sandbox.run("supervise", "accept", "K7QX-S1", "--pass", "--fail")
    #expect(usage.ending == .exit(64))
    let unknown = try sandbox.run("supervise", "show", "K7QX-S9")
    #expect(unknown.codes == ["PC-SVC-016"])
    #expect(try sandbox.journalSize() == before)
  }

  @Test func `An upgrade answers with the new listing, which takes the hazards along`() throws {
    let sandbox = try Self.approved()
    let receipt: ListingReceipt = try sandbox.ask(
      typing: "supervise upgrade K7QX-S1 --level city --finish-by 2027-03-01 "
        + "--supervisor 市商务局 --leader 李某 --document 市督〔2026〕8号",
      as: "he.jianguo"
    )
    #expect(receipt.id == "K7QX-S2")
    #expect(receipt.level == "city")
    let rows: [ListingRow] = try sandbox.ask("supervise", "list")
    #expect(rows.map(\.id) == ["K7QX-S2", "K7QX-S1"])
    #expect(rows.map(\.state) == ["approved", "superseded"])
    let old: ListingShown = try sandbox.ask("supervise", "show", "K7QX-S1")
    #expect(old.superseded_by == "K7QX-S2")
    #expect(old.possible.isEmpty)
    try sandbox.expectVerified()
  }

  @Test func `Acceptance closes the hazard, delisting ends all, nothing is owed`() throws {
    let sandbox = try Self.rectifying()
    let body = "he.jianguo"
    try sandbox.type("hazard rectify K7QX-H1 --request-review --on 2026-11-02", as: "tian.li")
    try sandbox.type("supervise request-acceptance K7QX-S1 --on 2026-11-03", as: "tian.li")
    let proposer = try sandbox.tried("supervise accept K7QX-S1 --pass --with zheng.hao", as: body)
    #expect(proposer.codes == ["PC-SUP-021"])
    let accepted: ListingReceipt = try sandbox.ask(
      typing: "supervise accept K7QX-S1 --pass --with li.na --on 2026-11-10",
      as: body
    )
    #expect(accepted.state == "accepted")
    #expect(accepted.clocks.map(\.what) == ["listing_delist"])
    let delisted: ListingReceipt = try sandbox.ask(
      typing: "supervise delist K7QX-S1 --medium 网站 --document 督〔2026〕30号",
      as: body
    )
    #expect(delisted.state == "delisted")
    let active: [ListingRow] = try sandbox.ask("supervise", "list", "--active")
    #expect(active.isEmpty)
    let open: [HazardRow] = try sandbox.ask("hazard", "list", "--open")
    #expect(open.isEmpty)
    let owed = try sandbox.start(["due", "--format", "json"], as: nil).finish()
    #expect(try owed.decoded(as: [DueRow].self).filter(\.isOnRecord).isEmpty)
    try sandbox.expectVerified()
  }
}
