import Testing

/// The agenda, single due days and the working calendar through the binary.
@Suite(.needsProgram) struct DueTests {
  /// A major hazard late since 1 October, a candidate, and a proposal that waits for its decision.
  private static func busy() throws -> Sandbox {
    let sandbox = try SampleBook.registers()
    try sandbox.type(
      "inspect log --venue BJ-C01 --on 2026-09-01 --item FD-005=fail:出口 "
        + "--level major --deadline 2026-10-01 --inspector zhang.wei",
      as: "zhang.wei"
    )
    try sandbox.type(
      "inspect log --venue BJ-C01 --on 2026-11-01 --item FD-005=fail:出口 "
        + "--deadline 2026-11-30 --inspector zhang.wei",
      as: "zhang.wei"
    )
    try sandbox.type("supervise propose K7QX-H1 --level county --on 2026-11-18", as: "zheng.hao")
    return sandbox
  }

  /// The clocks of records; what duties ask for depends on the day the book was made.
  private static func due(_ sandbox: Sandbox, _ options: String..., as actor: String? = nil) throws
    -> [DueRow]
  {
    let rows: [DueRow] = try sandbox.start(["due", "--format", "json"] + options, as: actor)
      .finish().decoded()
    return rows.filter(\.isOnRecord)
  }

  @Test func `The agenda holds every running clock, most late first`() throws {
    let sandbox = try Self.busy()
    let rows = try Self.due(sandbox)
    #expect(rows.map(\.subject) == ["K7QX-H1", "K7QX-H2", "K7QX-S1", "K7QX-H2"])
    #expect(
      rows.map(\.what) == ["hazard_rectify", "hazard_grade", "listing_decide", "hazard_rectify"]
    )
    #expect(rows.map(\.days_late) == [50, 10, -7, -10])
    #expect(rows.map(\.owner) == ["unit", "handler", "listing_body", "unit"])
    #expect(try Self.due(sandbox, "--within", "7").count == 3)
    #expect(try Self.due(sandbox, "--within", "6").count == 2)
    #expect(try Self.due(sandbox, "--role", "handler").map(\.what) == ["hazard_grade"])
    #expect(try Self.due(sandbox, "--zone", "31101002").isEmpty)
    let rectify = try Self.due(sandbox, "--what", "hazard_rectify", "--limit", "1")
    #expect(rectify.map(\.subject) == ["K7QX-H1"])
  }

  @Test func `An actor written out sees what its role owes in its zone`() throws {
    let sandbox = try Self.busy()
    #expect(try Self.due(sandbox, as: "he.jianguo").map(\.what) == ["listing_decide"])
    #expect(try Self.due(sandbox, as: "tian.li").map(\.subject) == ["K7QX-H1", "K7QX-H2"])
    // A unit in another zone.
    #expect(try Self.due(sandbox, as: "shen.yan").isEmpty)
    let admin = try sandbox.run("due", as: "admin")
    #expect(admin.messages.contains("admin (admin) owes nothing"))
    let stranger = try sandbox.run("due", as: "stranger")
    #expect(stranger.codes == ["PC-SVC-002"])
  }

  @Test func `What duties ask for stands beside the clocks of records, by due day`() throws {
    let sandbox = try Self.busy()
    let drills = try sandbox.file(
      "drills.csv",
      "drill_ref,held_on,kind,participants,venue,zone,plan_kind\n"
        + "Y-1,2026-05-18,full,320,BJ-C01,,special\nY-2,2024-11-30,tabletop,9,,11101001,special\n"
    )
    try sandbox.type("drill import \(drills)")
    let training = try sandbox.file(
      "training.csv",
      "training_ref,venue,held_on,trainees,hours,content,kind,persons\n"
        + "T-1,BJ-C01,2026-03-02,staff,2,消防,yearly,300\n"
    )
    try sandbox.type("training import \(training)")
    func duties(_ options: String) throws -> [DueRow] {
      try sandbox.ask(typing: "due \(options)", as: nil)
    }
    let venue = try duties("--venue BJ-C01 --what drill_hold")
    #expect(venue.map(\.subject) == ["BJ-C01", "BJ-C01"])
    #expect(venue.map(\.duty) == ["drill_complex_fire", "drill_crowded"])
    #expect(venue.allSatisfy { $0.due_on == "2026-12-31" && $0.days_late == -41 })
    #expect(venue.allSatisfy { $0.owner == "unit" && !$0.provisional && $0.venue == "BJ-C01" })
    let staff = try duties("--venue BJ-C01 --what training_hold").filter {
      $0.duty == "training_staff_complex"
    }
    #expect(staff.map(\.due_on) == ["2026-12-31"])
    let body = try duties("--zone 11101001 --what drill_hold --within 20").filter {
      $0.duty == "drill_zone"
    }
    #expect(body.map(\.subject) == ["11101001"] && body.map(\.venue) == [nil])
    #expect(body.map(\.due_on) == ["2026-11-30"])
    let all = try duties("--venue BJ-C01")
    #expect(all.map(\.due_on) == all.map(\.due_on).sorted())
    #expect(all.contains { $0.isOnRecord } && all.contains { !$0.isOnRecord })
    #expect(try duties("--what drill_hold --role handler").isEmpty)
    let wrong = try sandbox.tried("due --what drill")
    #expect(wrong.ending == .exit(64))
    let table = try sandbox.type("due --venue BJ-C01 --what drill_hold", as: nil)
    #expect(table.text.contains("fire drill of a large complex"))
  }

  @Test func `A due day is one line on stdout and needs no book`() throws {
    let sandbox = try Sandbox()
    func day(_ from: String, _ limit: String, _ unit: String) throws -> Outcome {
      try sandbox.run("rules", "due", "--from", from, "--limit", limit, "--unit", unit, as: nil)
    }
    let holidays = try day("2025-09-28", "20", "working_day")
    #expect(holidays.text == "2025-10-31\n")
    #expect(holidays.messages.isEmpty)
    #expect(try day("2025-08-31", "6", "month").text == "2026-02-28\n")
    let provisional = try day("2026-12-20", "20", "working_day")
    #expect(provisional.text == "2027-01-15\n")
    #expect(provisional.messages.contains("paicha rules calendar import FILE"))
    #expect(try day("2026-12-20", "-1", "hour").ending == .exit(64))
    #expect(try day("2026-12-20", "300", "year").ending == .exit(64))
  }

  @Test func `A notice adds its year to the book and settles provisional days`() throws {
    let sandbox = try Self.busy()
    try sandbox.type(
      "supervise approve K7QX-S1 --finish-by 2027-06-30 --supervisor 商务局 "
        + "--leader 何建国 --on 2026-11-19",
      as: "he.jianguo"
    )
    try sandbox.type("supervise notify K7QX-S1 --document 1号 --on 2026-11-20", as: "he.jianguo")
    #expect(try Self.due(sandbox).contains { $0.provisional })
    let file = try sandbox.file(
      "2027.csv",
      "date,kind,name\n2027-01-01,off,元旦\n2027-02-20,work,春节\n2027-10-01,off,国庆节\n"
    )
    let before = try sandbox.journalSize()
    try sandbox.succeed("rules", "calendar", "import", file, "--dry-run")
    #expect(try sandbox.journalSize() == before)
    let outcome = try sandbox.succeed("rules", "calendar", "import", file)
    #expect(outcome.messages.isEmpty)
    #expect(try sandbox.journalSize() == before + 2)
    let progress = try #require(try Self.due(sandbox).first { $0.what == "listing_progress" })
    #expect(progress.provisional == false)
    // Three months end on a Saturday that works.
    #expect(progress.due_on == "2027-02-20")
    let list = try sandbox.succeed("rules", "calendar", "list", "--format", "csv")
    #expect(list.text.contains("2027,2,1,book,2027.csv"))
    try sandbox.expectVerified()
  }

  @Test func `A notice with a wrong row is refused whole`() throws {
    let sandbox = try SampleBook.registers()
    let before = try sandbox.journalSize()
    let file = try sandbox.file("bad.csv", "date,kind\n2027-01-01,off\n2027-01-02,of\n")
    let outcome = try sandbox.run("rules", "calendar", "import", file)
    #expect(outcome.ending == .exit(65))
    #expect(outcome.codes == ["PC-CAL-002"])
    #expect(outcome.messages.contains("line 3, column kind, value “of”"))
    #expect(try sandbox.journalSize() == before)
  }
}
