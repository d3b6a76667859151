import PaichaModel
import Testing

@testable import PaichaIntake

/// Rows of accidents from another system: what they say, and what is wrong with them.
@Suite struct AccidentHistoryRowTests {
  private static let right = [
    "accident_ref": "SG-1", "venue": "V1", "kind": "fire", "occurred_at": "2025-03-05 14:05",
    "place": "三层仓库", "known_at": "2025-03-05 14:10", "reported_at": "2025-03-05 15:00",
    "course": "充电起火", "measures": "疏散", "deaths": "1", "serious_injuries": "2",
    "missing": "3", "loss_yuan": "350000.5", "investigated_on": "2025-03-06", "body": "区政府",
    "delivered_on": "2025-04-30", "approved_on": "2025-05-12", "responsible": "true",
    "document": "政复1号", "evaluated_on": "2025-11-01",
  ]

  private static func read(
    _ changes: [String: String]
  ) throws -> Result<AccidentHistory, RowProblem> {
    let cells = right.merging(changes) { $1 }
    let columns = AccidentHistoryField.allCases.map(\.field.name)
    let text =
      columns.joined(separator: ",") + "\n"
      + columns.map { cells[$0] ?? "" }.joined(separator: ",") + "\n"
    let survey = try TestTable(text).with { $0.layout = .accidentHistories }.survey()
    guard case .row(let row) = try TableReader(survey).next() else {
      throw RowProblem(column: nil, value: nil, code: .tooFewCells, reason: Words(same: "no row"))
    }
    let today = try #require(Day("2025-12-31"))
    return Result { () throws(RowProblem) in
      try AccidentHistoryRows.history(row, survey.columnNames, today: today)
    }
  }

  @Test func `A full row tells the report and every step`() throws {
    let history = try Self.read([:]).get()
    let draft = history.draft
    #expect(draft.reference == "SG-1" && draft.kind == .fire && draft.place == "三层仓库")
    #expect(draft.holder == .venue(VenueCode(unchecked: "V1")))
    #expect(draft.course == "充电起火" && draft.measures == "疏散")
    #expect(draft.times.occurredAt.minuteText == "2025-03-05 14:05")
    #expect(draft.times.knownAt.minuteText == "2025-03-05 14:10")
    #expect(draft.times.reportedAt.minuteText == "2025-03-05 15:00")
    #expect(
      draft.casualties
        == Casualties(deaths: 1, seriousInjuries: 2, missing: 3, lossFen: 35_000_050)
    )
    let day = { try #require(Day($0 as String)) }
    #expect(
      history.reported
        == ReportedHandling(
          investigation: .init(body: "区政府", since: try day("2025-03-06")),
          deliveredOn: try day("2025-04-30"),
          approval: .init(on: try day("2025-05-12"), document: "政复1号", isResponsible: true),
          evaluatedOn: try day("2025-11-01")
        )
    )
  }

  @Test func `What is left out is nothing, and it was known when it happened`() throws {
    var bare = Dictionary(uniqueKeysWithValues: Self.right.keys.map { ($0, "") })
    for key in ["accident_ref", "kind", "occurred_at", "place", "reported_at"] {
      bare[key] = Self.right[key]
    }
    bare["zone"] = "Z1"
    let history = try Self.read(bare).get()
    #expect(history.draft.holder == .zone(ZoneCode(unchecked: "Z1")))
    #expect(history.draft.casualties == .none)
    #expect(history.draft.times.knownAt == history.draft.times.occurredAt)
    #expect(history.draft.times.reportedAt.minuteText == "2025-03-05 15:00")
    #expect(history.reported == ReportedHandling())
    bare["park"] = "北园"
    #expect(try Self.read(bare).get().draft.holder == .park(ZoneCode(unchecked: "Z1"), "北园"))
  }

  @Test(arguments: ["2025-03-05 14:30", ""])
  func `A row that does not say when it was reported is refused, and told why`(
    known: String
  ) throws {
    let result = try Self.read(["known_at": known, "reported_at": ""])
    guard case .failure(let problem) = result else {
      Issue.record("accepted")
      return
    }
    #expect(problem.code == .missingValue && problem.column == "reported_at")
    #expect(problem.reason.en == "is required: without it lateness cannot be judged")
  }

  @Test(arguments: [("0", 0), ("0.1", 10), ("0.01", 1), ("999999999999.99", 99_999_999_999_999)])
  func `Loss is read to the fen`(text: String, fen: Int) throws {
    #expect(try Self.read(["loss_yuan": text]).get().draft.casualties.lossFen == fen)
  }

  private static let faults: [([String: String], RowCode, String)] = [
    (["accident_ref": ""], .missingValue, "accident_ref"),
    (["accident_ref": String(repeating: "x", count: 129)], .notACode, "accident_ref"),
    (["venue": ""], .missingValue, "venue"),
    (["zone": "Z1"], .refusedByRule, "zone"),
    (["park": "北园"], .refusedByRule, "park"),
    (["kind": ""], .missingValue, "kind"),
    (["kind": "flood"], .unknownValue, "kind"),
    (["occurred_at": ""], .missingValue, "occurred_at"),
    (["occurred_at": "2025-03-05"], .noSuchDay, "occurred_at"),
    (["occurred_at": "2025-03-05 24:00"], .noSuchDay, "occurred_at"),
    (["occurred_at": "1900-01-01 00:00"], .noSuchDay, "occurred_at"),
    (["occurred_at": "2026-01-01 00:00"], .futureDay, "occurred_at"),
    (["known_at": "2025-03-05 14:04"], .daysOutOfOrder, "known_at"),
    (["reported_at": ""], .missingValue, "reported_at"),
    (["reported_at": "2026-01-01 00:00"], .futureDay, "reported_at"),
    (["reported_at": "2025-03-05 14:09"], .daysOutOfOrder, "reported_at"),
    (["place": ""], .missingValue, "place"),
    (["deaths": "-1"], .notANumber, "deaths"),
    (["serious_injuries": "two"], .notANumber, "serious_injuries"),
    (["missing": "1.5"], .notANumber, "missing"),
    (["loss_yuan": "1.234"], .notANumber, "loss_yuan"),
    (["loss_yuan": "-1"], .notANumber, "loss_yuan"),
    (["loss_yuan": "1e9"], .notANumber, "loss_yuan"),
    (["body": ""], .missingValue, "body"),
    (["investigated_on": ""], .missingValue, "investigated_on"),
    (["investigated_on": "2025-03-04"], .daysOutOfOrder, "investigated_on"),
    (["delivered_on": "2025-03-05"], .daysOutOfOrder, "delivered_on"),
    (["approved_on": "2025-04-29"], .daysOutOfOrder, "approved_on"),
    (["responsible": ""], .missingValue, "responsible"),
    (["responsible": "yes"], .unknownValue, "responsible"),
    (["approved_on": ""], .missingValue, "approved_on"),
    (["evaluated_on": "2026-01-01"], .futureDay, "evaluated_on"),
  ]

  @Test(arguments: faults.indices)
  func `A wrong cell is named by its column and code`(index: Int) throws {
    let (changes, code, column) = Self.faults[index]
    guard case .failure(let problem) = try Self.read(changes) else {
      Issue.record("accepted: \(changes)")
      return
    }
    #expect(problem.code == code)
    #expect(problem.column == column)
    #expect(!problem.reason.zh.isEmpty && !problem.reason.en.isEmpty)
  }
}
