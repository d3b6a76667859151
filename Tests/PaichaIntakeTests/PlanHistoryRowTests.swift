import PaichaModel
import Testing

@testable import PaichaIntake

/// Rows of a table of emergency plans: what they say, and what is wrong with them.
@Suite struct PlanHistoryRowTests {
  private static let right = [
    "plan_ref": "YA-1", "kind": "special", "name": "专项预案", "published_on": "2025-03-03",
    "venue": "V1", "version": "2", "number": "号1", "filed_on": "2025-03-20",
    "evaluated_on": "2025-03-04",
  ]

  private static func read(_ changes: [String: String]) throws -> Result<PlanHistory, RowProblem> {
    let cells = right.merging(changes) { $1 }
    let columns = PlanHistoryField.allCases.map(\.field.name)
    let quoted = columns.map { "\"\(cells[$0] ?? "")\"" }.joined(separator: ",")
    let text = columns.joined(separator: ",") + "\n" + quoted + "\n"
    let survey = try TestTable(text).with { $0.layout = .planHistories }.survey()
    guard case .row(let row) = try TableReader(survey).next() else {
      throw RowProblem(column: nil, value: nil, code: .tooFewCells, reason: Words(same: "no row"))
    }
    let today = try #require(Day("2025-12-31"))
    return Result { () throws(RowProblem) in
      try PlanHistoryRows.history(row, survey.columnNames, today: today)
    }
  }

  @Test func `A full row tells the plan as it is in force`() throws {
    let history = try Self.read([:]).get()
    #expect(history.holder == .venue(VenueCode(unchecked: "V1")))
    #expect(history.kind == .special && history.name == "专项预案")
    #expect(
      history.reported
        == ReportedPlan(
          reference: "YA-1",
          version: 2,
          number: "号1",
          publishedOn: try #require(Day("2025-03-03")),
          filedOn: Day("2025-03-20"),
          evaluatedOn: Day("2025-03-04")
        )
    )
  }

  @Test func `A row with its required cells is version 1, not filed and not evaluated`() throws {
    let blank = ["version": "", "number": "", "filed_on": "", "evaluated_on": ""]
    let reported = try Self.read(blank).get().reported
    #expect(reported.version == 1 && reported.number == nil)
    #expect(reported.filedOn == nil && reported.evaluatedOn == nil)
  }

  @Test func `A zone body or a park may answer`() throws {
    let zone = ZoneCode(unchecked: "Z1")
    #expect(try Self.read(["venue": "", "zone": "Z1"]).get().holder == .zone(zone))
    let park = try Self.read(["venue": "", "zone": "Z1", "park": "东园"]).get()
    #expect(park.holder == .park(zone, "东园"))
  }

  @Test(arguments: [
    ["version": "1"], ["version": "10000"], ["filed_on": "2025-03-03", "evaluated_on": ""],
    ["published_on": "2025-12-31", "filed_on": "2025-12-31", "evaluated_on": "2025-12-31"],
    ["filed_on": "2025-03-05", "evaluated_on": "2025-03-04"],
  ])
  func `What lies on the edge is right`(changes: [String: String]) throws {
    _ = try Self.read(changes).get()
  }

  private static let faults: [([String: String], RowCode, String)] = [
    (["plan_ref": ""], .missingValue, "plan_ref"),
    (["plan_ref": String(repeating: "x", count: 129)], .notACode, "plan_ref"),
    (["kind": ""], .missingValue, "kind"), (["kind": "on-site"], .unknownValue, "kind"),
    (["name": ""], .missingValue, "name"),
    (["name": "a\u{1B}b"], .controlCharacter, "name"),
    (["published_on": ""], .missingValue, "published_on"),
    (["published_on": "2025-02-30"], .noSuchDay, "published_on"),
    (["published_on": "2026-01-01"], .futureDay, "published_on"),
    (["venue": ""], .missingValue, "venue"), (["zone": "Z1"], .refusedByRule, "zone"),
    (["park": "东园"], .refusedByRule, "park"),
    (["venue": "V\u{9}1"], .notACode, "venue"),
    (["version": "0"], .notANumber, "version"), (["version": "10001"], .notANumber, "version"),
    (["version": "v2"], .notANumber, "version"), (["version": "-1"], .notANumber, "version"),
    (["number": "a\u{2}"], .controlCharacter, "number"),
    (["filed_on": "2025-03-02"], .daysOutOfOrder, "filed_on"),
    (["filed_on": "2026-01-01"], .futureDay, "filed_on"),
    (["filed_on": "x"], .noSuchDay, "filed_on"),
    (["evaluated_on": "2025-03-02"], .daysOutOfOrder, "evaluated_on"),
    (["evaluated_on": "2026-01-01"], .futureDay, "evaluated_on"),
  ]

  @Test(arguments: faults.indices)
  func `A wrong cell is named by its column and code`(index: Int) throws {
    let (changes, code, column) = Self.faults[index]
    guard case .failure(let problem) = try Self.read(changes) else {
      Issue.record("accepted: \(changes)")
      return
    }
    #expect(problem.code == code && problem.column == column, "\(problem)")
    #expect(problem.value == changes[column].flatMap { $0.isEmpty ? nil : $0 })
    #expect(!problem.reason.zh.isEmpty && !problem.reason.en.isEmpty)
  }
}
