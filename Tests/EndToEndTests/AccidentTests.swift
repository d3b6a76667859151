import Foundation
import Testing

/// Accidents through the binary: reported, graded, reported upward, investigated, shown.
@Suite(.needsProgram) struct AccidentTests {
  private struct ClockCells: Decodable {
    let what: String
    let due_on: String
  }

  private struct FaultCells: Decodable {
    let fault: String
    let level: String
    let minutes_late: Int?
  }

  private struct Receipt: Decodable {
    let id: String
    let state: String
    let grade: String
    let grade_by: [String]
    let report_up_to: String
    let reached: String
    let late: Bool
    let minutes_late: Int?
    let window_through: String
    let faults: [FaultCells]
    let clocks: [ClockCells]
  }

  private struct Listed: Decodable {
    let id: String
    let zone: String?
    let venue: String?
    let kind: String
    let occurred_at: String
    let deaths: Int
    let missing: Int
    let loss_yuan: Double
    let grade: String
    let state: String
    let faults: [String]
  }

  private struct Known: Decodable {
    let id: String
    let days_overdue: Int
    let linked: Bool
  }

  private struct Grade: Decodable {
    let grade: String
    let effect: String
  }

  private struct Screen: Decodable {
    let grade: String
    let first_grade: String
    let known_before: Bool?
    let known_open: Int?
    let known_overdue: Int?
    let known_hazards: [Known]
    let hazards: [[String: String?]]
    let grades: [Grade]
    let faults: [FaultCells]
    let clocks: [ClockCells]
  }

  private static let report = [
    "accident", "report", "--venue", "BJ-R01", "--kind", "fire", "--place", "三层仓库",
  ]

  /// Reports a fire of 2026-11-16, 14:05, at once unless the options tell when.
  private func report(_ options: [String], in sandbox: Sandbox) throws -> Outcome {
    let reported = options.contains("--reported") ? [] : ["--reported", "2026-11-16 14:05"]
    return try sandbox.start(
      Self.report + ["--at", "2026-11-16 14:05", "--format", "json"] + reported + options,
      as: "zheng.hao"
    )
    .finish()
  }

  @Test func `A report is graded at once, and says what is late and what is owed`() throws {
    let sandbox = try SampleBook.registers()
    let receipt: Receipt = try report(
      [
        "--known", "2026-11-16 14:10", "--reported", "2026-11-16 15:12", "--deaths", "2",
        "--injuries", "10", "--missing", "9", "--loss-yuan", "9999999.99",
      ],
      in: sandbox
    )
    .decoded()
    #expect(receipt.grade == "larger" && receipt.grade_by == ["serious_injuries"])
    #expect(receipt.report_up_to == "province" && receipt.reached == "county")
    #expect(receipt.late && receipt.minutes_late == 2)
    #expect(receipt.window_through == "2026-11-23")
    #expect(receipt.clocks.map(\.what) == ["accident_report_up", "accident_investigate"])
    #expect(receipt.clocks.first?.due_on == "2026-11-16")
    let list: [Listed] = try sandbox.ask("accident", "list", "--grade", "larger")
    #expect(list.map(\.id) == [receipt.id] && list.map(\.loss_yuan) == [9_999_999.99])
    #expect(list.map(\.missing) == [9] && list.map(\.faults) == [["late"]])
    #expect(list.map(\.occurred_at) == ["2026-11-16 14:05"])
    try sandbox.expectVerified()
  }

  @Test func `An accident goes from its report to the evaluation`() throws {
    let sandbox = try SampleBook.registers()
    let opened: Receipt = try report(["--deaths", "1"], in: sandbox).decoded()
    #expect(!opened.late && opened.grade == "general" && opened.grade_by == [])
    func step(_ words: String...) throws -> Receipt {
      try sandbox.start(
        ["accident", words[0], opened.id] + words.dropFirst() + ["--format", "json"],
        as: "zheng.hao"
      )
      .finish().decoded()
    }
    let up = try step("report-up", "--to", "city", "--at", "2026-11-16 16:06")
    #expect(up.minutes_late == 1 && up.reached == "city" && up.clocks.isEmpty)
    let revised = try step("revise", "--deaths", "3", "--on", "2026-11-18")
    #expect(revised.grade == "larger" && revised.clocks.map(\.what) == ["accident_report_up"])
    let fault = try step(
      "fault",
      "--kind",
      "concealed",
      "--level",
      "county",
      "--note",
      "少报",
      "--document",
      "1号"
    )
    #expect(fault.faults.map(\.fault) == ["concealed"])
    #expect(try step("investigate", "--body", "市政府").state == "under_investigation")
    #expect(
      try step("extend", "--term", "investigation", "--days", "30", "--document", "政函4号")
        .clocks.map(\.what) == ["accident_investigate"]
    )
    #expect(try step("deliver").clocks.map(\.what) == ["accident_approve"])
    let approved = try step("approve", "--responsible", "--document", "政复1号")
    #expect(approved.state == "approved" && approved.clocks.map(\.what) == ["accident_evaluate"])
    #expect(try step("evaluate", "--note", "已落实", "--medium", "官网").state == "evaluated")
    let open: [Listed] = try sandbox.ask("accident", "list", "--open")
    #expect(open.isEmpty)
    let screen: Screen = try sandbox.ask("accident", "show", opened.id)
    #expect(screen.grade == "larger" && screen.first_grade == "general")
    #expect(screen.grades.map(\.effect) == ["first", "graded"])
    #expect(screen.faults.map(\.fault) == ["late", "concealed"])
    try sandbox.expectVerified()
  }

  @Test func `What was known before is shown, and what was linked`() throws {
    let sandbox = try SampleBook.registers()
    let hazard = try sandbox.logFailed("FM-003", on: "2026-10-01")
    let opened: Receipt = try report(["--hazard", hazard], in: sandbox).decoded()
    let screen: Screen = try sandbox.ask("accident", "show", opened.id)
    #expect(screen.known_before == true && screen.known_open == 1 && screen.known_overdue == 1)
    #expect(screen.known_hazards.map(\.id) == [hazard])
    #expect(screen.known_hazards.allSatisfy { $0.linked && $0.days_overdue > 0 })
    #expect(screen.hazards.count == 1)
    let page = try sandbox.succeed("accident", "show", opened.id).text
    #expect(page.contains("known before: yes, 1 open, 1 overdue"), "\(page)")
  }

  @Test func `Receipts and the screen name what nobody checked of how days were counted`() throws {
    let sandbox = try SampleBook.registers()
    let keys = ["days.calendar_deadline_rolls = 1", "days.start_day_counted = 0"]
    func expect(_ words: [String], names: Bool) throws {
      let outcome = try sandbox.start(["accident"] + words, as: "zheng.hao").finish()
      try #require(outcome.isDone, "\(outcome.messages)")
      for key in keys { #expect(outcome.text.contains(key) == names, "\(words)") }
    }
    let times = ["--at", "2026-11-16 14:05", "--reported", "2026-11-16 14:50"]
    try expect(
      ["report", "--venue", "BJ-R01", "--kind", "gas", "--place", "管廊", "--deaths", "3"] + times,
      names: true
    )
    let rows: [Listed] = try sandbox.ask("accident", "list")
    let id = try #require(rows.first).id
    try expect(["report-up", id, "--to", "city", "--at", "2026-11-16 15:00"], names: false)
    try expect(["investigate", id, "--body", "区政府"], names: false)
    try expect(["deliver", id], names: true)
    try expect(["show", id], names: true)
  }

  @Test func `A void accident is listed only where void ones are asked for`() throws {
    let sandbox = try SampleBook.registers()
    let opened: Receipt = try report(["--deaths", "1"], in: sandbox).decoded()
    _ = try sandbox.succeed("accident", "void", opened.id, "--note", "重复登记", as: "zheng.hao")
    let hidden: [Listed] = try sandbox.ask("accident", "list")
    let all: [Listed] = try sandbox.ask("accident", "list", "--void")
    #expect(hidden.isEmpty && all.map(\.state) == ["void"])
    #expect(!(try sandbox.succeed("venue", "show", "BJ-R01").text.contains(opened.id)))
  }

  @Test func `Wrong input is refused by code, and nothing is recorded`() throws {
    let sandbox = try SampleBook.registers()
    let opened: Receipt = try report([], in: sandbox).decoded()
    let size = try sandbox.journalSize()
    let wrong: [([String], Int32, String)] = [
      (["report-up", opened.id, "--to", "county", "--at", "2026-11-16 15:00"], 1, "PC-ACC-008"),
      (["report-up", opened.id, "--to", "city", "--at", "2026-11-16 14:00"], 1, "PC-ACC-007"),
      (["report-up", opened.id, "--to", "city", "--at", "2026-11-16"], 64, "PC-CLI-001"),
      (["revise", opened.id], 64, "PC-CLI-001"),
      (["revise", opened.id, "--deaths", "0"], 1, "PC-ACC-009"),
      (["revise", opened.id, "--deaths", "-1"], 64, "PC-CLI-001"),
      (["revise", opened.id, "--loss-yuan", "1.234"], 64, "PC-CLI-001"),
      (["revise", opened.id, "--deaths", "1", "--on", "2026-11-15"], 1, "PC-ACC-005"),
      (["revise", opened.id, "--deaths", "1", "--on", "2026-11-21"], 1, "PC-ACC-003"),
      (["fault", opened.id, "--kind", "late", "--level", "city"], 1, "PC-ACC-010"),
      (["fault", opened.id, "--kind", "false", "--level", "city"], 1, "PC-ACC-012"),
      (["link", opened.id, "--hazard", "K7QX-H99"], 1, "PC-SVC-006"),
      (["link", opened.id], 64, "PC-CLI-001"),
      (["deliver", opened.id], 1, "PC-ACC-002"),
      (["extend", opened.id, "--term", "investigation", "--days", "61"], 1, "PC-ACC-019"),
      (["extend", opened.id, "--term", "investigation", "--days", "30"], 1, "PC-ACC-013"),
      (["extend", opened.id, "--term", "approval", "--days", "1"], 1, "PC-ACC-017"),
      (["extend", opened.id, "--term", "appraisal", "--days", "0"], 1, "PC-ACC-018"),
      (["void", opened.id], 1, "PC-ACC-012"),
      (["show", "K7QX-A9"], 1, "PC-SVC-022"),
      (["show", "K7QX-H1"], 64, "PC-CLI-001"),
      (["list", "--open", "--void"], 64, "PC-CLI-001"),
      (["list", "--year", "1800"], 64, "PC-SVC-014"),
      (["list", "--year", "2026", "--from", "2026-01-01"], 64, "PC-CLI-001"),
      (["list", "--zone", "none"], 1, "PC-SVC-005"),
      (["list", "--venue", "none"], 1, "PC-SVC-004"),
    ]
    for (words, status, code) in wrong {
      let outcome = try sandbox.start(["accident"] + words, as: "zheng.hao").finish()
      #expect(outcome.ending == .exit(status), "\(words): \(outcome.messages)")
      #expect(outcome.codes == [code], "\(words): \(outcome.messages)")
    }
    #expect(try sandbox.journalSize() == size)
  }

  @Test func `A report names one place, and its times are in order`() throws {
    let sandbox = try SampleBook.registers()
    let silent = ["--kind", "gas", "--place", "管廊", "--at", "2026-11-16 14:05"]
    let rest = silent + ["--reported", "2026-11-16 14:50"]
    for (options, status, code) in [
      (rest, 64, "PC-CLI-001"), (silent + ["--venue", "BJ-R01"], 64, "PC-CLI-001"),
      (silent + ["--venue", "BJ-R01", "--known", "2026-11-16 14:10"], 64, "PC-CLI-001"),
      (rest + ["--venue", "BJ-R01", "--zone", "11101001"], 64, "PC-CLI-001"),
      (rest + ["--venue", "BJ-R01", "--park", "北园"], 64, "PC-CLI-001"),
      (rest + ["--venue", "none"], 1, "PC-SVC-004"), (rest + ["--zone", "none"], 1, "PC-SVC-005"),
      (rest + ["--venue", "BJ-R01", "--known", "2026-11-16 14:04"], 1, "PC-ACC-006"),
      (silent + ["--venue", "BJ-R01", "--reported", "2026-11-21 00:00"], 1, "PC-ACC-003"),
    ] as [([String], Int32, String)] {
      let outcome = try sandbox.start(["accident", "report"] + options).finish()
      #expect(outcome.ending == .exit(status), "\(options): \(outcome.messages)")
      #expect(outcome.codes == [code], "\(options): \(outcome.messages)")
    }
    let zone: Receipt = try sandbox.start(
      ["accident", "report", "--zone", "11101001", "--park", "北园", "--format", "json"] + rest
    )
    .finish().decoded()
    let rows: [Listed] = try sandbox.ask("accident", "list", "--zone", "11101001")
    #expect(rows.map(\.id) == [zone.id] && rows.map(\.venue) == [nil])
  }

  @Test func `Accidents of another system are taken over once`() throws {
    let sandbox = try SampleBook.registers()
    let file = try sandbox.file(
      "accidents.csv",
      """
      accident_ref,venue,kind,occurred_at,reported_at,place,deaths,loss_yuan,approved_on,responsible
      SG-1,BJ-R01,fire,2025-05-01 10:00,2025-05-01 10:40,三层,3,120000.50,2025-07-01,true
      SG-2,BJ-R01,fall,2026-05-01 10:00,2026-05-01 10:20,二层,0,,,
      SG-3,BJ-R01,fall,2026-05-41 10:00,2026-05-01 10:20,二层,0,,,
      SG-4,BJ-R01,fall,2026-05-01 10:00,,二层,0,,,

      """
    )
    let outcome = try sandbox.run("accident", "import", file)
    #expect(outcome.ending == .exit(65) && outcome.codes == ["PC-CLI-004"])
    #expect(outcome.messages.contains("line 4, column occurred_at"), "\(outcome.messages)")
    #expect(outcome.messages.contains("line 5, column reported_at"), "\(outcome.messages)")
    #expect(outcome.messages.contains("lateness cannot be judged"), "\(outcome.messages)")
    let size = try sandbox.journalSize()
    _ = try sandbox.run("accident", "import", file)
    #expect(try sandbox.journalSize() == size)
    let rows: [Listed] = try sandbox.ask("accident", "list", "--year", "2025")
    #expect(rows.map(\.grade) == ["larger"] && rows.map(\.state) == ["approved"])
    try sandbox.expectVerified()
  }
}
