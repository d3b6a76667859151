import PaichaModel
import Testing

@testable import PaichaIntake

/// Rows of a table of drills: what they say, and what is wrong with them.
@Suite struct DrillRowTests {
  private static let right = [
    "drill_ref": "Y-1", "held_on": "2025-05-19", "kind": "full", "participants": "40",
    "venue": "V1", "plan": "YA-1", "plan_kind": "special", "topic": "疏散", "roll": "90",
    "evaluation": "有序", "problems": "灯不亮; 卷帘下、通道上堆物 ；;门锁闭",
    "problems_closed_on": "2025-05-30", "reported_on": "2025-05-22", "reported_to": "应急局",
    "note": "夜间", "document": "演1号",
  ]

  private static func read(_ changes: [String: String]) throws -> Result<DrillHistory, RowProblem> {
    let cells = right.merging(changes) { $1 }
    let columns = DrillField.allCases.map(\.field.name)
    let quoted = columns.map { "\"\(cells[$0] ?? "")\"" }.joined(separator: ",")
    let text = columns.joined(separator: ",") + "\n" + quoted + "\n"
    let survey = try TestTable(text).with { $0.layout = .drills }.survey()
    guard case .row(let row) = try TableReader(survey).next() else {
      throw RowProblem(column: nil, value: nil, code: .tooFewCells, reason: Words(same: "no row"))
    }
    let today = try #require(Day("2025-12-31"))
    return Result { () throws(RowProblem) in
      try DrillRows.drill(row, survey.columnNames, today: today)
    }
  }

  @Test func `A full row tells the drill, its problems and its report`() throws {
    let drill = try Self.read([:]).get()
    #expect(drill.reference == "Y-1" && drill.holder == .venue(VenueCode(unchecked: "V1")))
    #expect(drill.heldOn == Day("2025-05-19") && drill.kind == .full)
    #expect(drill.conduct == DrillConduct(participants: 40, roll: 90))
    #expect(drill.plan == "YA-1" && drill.planKind == .special && drill.topic == "疏散")
    #expect(drill.evaluation == "有序")
    #expect(drill.problems == ["灯不亮", "卷帘下、通道上堆物", "门锁闭"])
    #expect(drill.problemsClosedOn == Day("2025-05-30"))
    #expect(
      drill.report == DrillHistory.Report(day: try #require(Day("2025-05-22")), receiver: "应急局")
    )
    #expect(drill.note == "夜间" && drill.document == "演1号")
  }

  @Test func `A row needs its required cells, a holder and a plan or its kind`() throws {
    let required = ["drill_ref", "held_on", "kind", "participants", "venue", "plan_kind"]
    let blank = Dictionary(
      uniqueKeysWithValues: Self.right.keys.filter { !required.contains($0) }.map { ($0, "") }
    )
    let drill = try Self.read(blank).get()
    #expect(drill.plan == nil && drill.planKind == .special && drill.topic == nil)
    #expect(drill.conduct.roll == nil && drill.evaluation == nil && drill.problems.isEmpty)
    #expect(drill.report == nil && drill.problemsClosedOn == nil)
    let named = try Self.read(["plan_kind": ""]).get()
    #expect(named.plan == "YA-1" && named.planKind == nil)
  }

  @Test func `A zone body or a park may answer`() throws {
    let zone = ZoneCode(unchecked: "Z1")
    #expect(try Self.read(["venue": "", "zone": "Z1"]).get().holder == .zone(zone))
    let park = try Self.read(["venue": "", "zone": "Z1", "park": "东园"]).get()
    #expect(park.holder == .park(zone, "东园"))
  }

  @Test(arguments: [
    ["held_on": "2025-12-31", "reported_on": "2025-12-31", "problems_closed_on": "2025-12-31"],
    ["reported_on": "2025-05-19", "problems_closed_on": "2025-05-19"],
    ["roll": "40"], ["participants": "1"], ["problems": "", "problems_closed_on": ""],
    ["reported_on": "", "reported_to": ""], ["evaluation": "两\n行"],
  ])
  func `What lies on the edge is right`(changes: [String: String]) throws {
    _ = try Self.read(changes).get()
  }

  private static let faults: [([String: String], RowCode, String)] = [
    (["drill_ref": ""], .missingValue, "drill_ref"),
    (["drill_ref": String(repeating: "x", count: 129)], .notACode, "drill_ref"),
    (["drill_ref": "a\u{7}"], .notACode, "drill_ref"),
    (["held_on": ""], .missingValue, "held_on"), (["held_on": "2025-02-29"], .noSuchDay, "held_on"),
    (["held_on": "1900-01-01"], .noSuchDay, "held_on"),
    (["held_on": "2026-01-01"], .futureDay, "held_on"),
    (["kind": ""], .missingValue, "kind"), (["kind": "FULL"], .unknownValue, "kind"),
    (["participants": ""], .missingValue, "participants"),
    (["participants": "0"], .notANumber, "participants"),
    (["participants": "-1"], .notANumber, "participants"),
    (["participants": "四十"], .notANumber, "participants"),
    (["participants": "1e3"], .notANumber, "participants"),
    (["roll": "0"], .notANumber, "roll"), (["roll": "x"], .notANumber, "roll"),
    (["roll": "39"], .refusedByRule, "roll"),
    (["venue": ""], .missingValue, "venue"), (["venue": "", "park": "东园"], .missingValue, "venue"),
    (["zone": "Z1"], .refusedByRule, "zone"), (["park": "东园"], .refusedByRule, "park"),
    (
      ["venue": "", "zone": "Z1", "park": String(repeating: "x", count: 257)], .controlCharacter,
      "park"
    ),
    (["plan": "", "plan_kind": ""], .missingValue, "plan_kind"),
    (["plan_kind": "fire"], .unknownValue, "plan_kind"),
    (["topic": "a\u{1B}[31m"], .controlCharacter, "topic"),
    (["evaluation": ""], .missingValue, "evaluation"),
    (["evaluation": "", "problems": "", "problems_closed_on": ""], .missingValue, "evaluation"),
    (["evaluation": String(repeating: "x", count: 4_097)], .controlCharacter, "evaluation"),
    (["problems": ""], .missingValue, "problems"),
    (["problems": "a\u{2}b"], .controlCharacter, "problems"),
    (["problems_closed_on": "2025-05-18"], .daysOutOfOrder, "problems_closed_on"),
    (["problems_closed_on": "2026-01-01"], .futureDay, "problems_closed_on"),
    (["reported_on": ""], .missingValue, "reported_on"),
    (["reported_to": ""], .missingValue, "reported_to"),
    (["reported_on": "2025-05-18"], .daysOutOfOrder, "reported_on"),
    (["reported_on": "2026-01-01"], .futureDay, "reported_on"),
    (["reported_on": "5月22日"], .noSuchDay, "reported_on"),
    (["note": "a\u{7F}b\u{1}"], .controlCharacter, "note"),
    (["document": "\u{8}"], .controlCharacter, "document"),
  ]

  @Test(arguments: faults.indices)
  func `A wrong cell is named by its column and code`(index: Int) throws {
    let (changes, code, column) = Self.faults[index]
    guard case .failure(let problem) = try Self.read(changes) else {
      Issue.record("accepted: \(changes)")
      return
    }
    #expect(problem.code == code && problem.column == column, "\(problem)")
    #expect(
      problem.value == (changes[column] ?? Self.right[column]).flatMap { $0.isEmpty ? nil : $0 }
    )
    #expect(!problem.reason.zh.isEmpty && !problem.reason.en.isEmpty)
  }
}
