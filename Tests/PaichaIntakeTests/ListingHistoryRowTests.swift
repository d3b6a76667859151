import PaichaModel
import Testing

@testable import PaichaIntake

/// Rows of listings from another system: what they say, and what is wrong with them.
@Suite struct ListingHistoryRowTests {
  private static let right = [
    "listing_ref": "G-1", "hazards": "A-1;K7QX-H2；A-3", "level": "city",
    "proposed_on": "2025-03-05", "number": "安委督〔2025〕1号", "approved_on": "2025-03-10",
    "finish_by": "2026-06-30", "notified_on": "2025-03-12", "published_on": "2025-03-17",
    "plan_filed_on": "2025-03-24", "accepted_on": "2025-06-20", "delisted_on": "2025-06-25",
  ]

  private static func read(
    _ changes: [String: String]
  ) throws -> Result<ListingHistory, RowProblem> {
    let cells = right.merging(changes) { $1 }
    let columns = ListingHistoryField.allCases.map(\.field.name)
    let text =
      columns.joined(separator: ",") + "\n"
      + columns.map { cells[$0] ?? "" }.joined(separator: ",") + "\n"
    let survey = try TestTable(text).with { $0.layout = .listingHistories }.survey()
    guard case .row(let row) = try TableReader(survey).next() else {
      throw RowProblem(column: nil, value: nil, code: .tooFewCells, reason: Words(same: "no row"))
    }
    let today = try #require(Day("2025-12-31"))
    return Result { () throws(RowProblem) in
      try ListingHistoryRows.history(row, survey.columnNames, today: today)
    }
  }

  @Test func `A full row tells every milestone`() throws {
    let history = try Self.read([:]).get()
    #expect(history.hazards == ["A-1", "K7QX-H2", "A-3"])
    #expect(history.level == .city)
    #expect(history.proposedOn == Day("2025-03-05"))
    #expect(
      history.reported
        == ReportedListing(
          reference: "G-1",
          number: "安委督〔2025〕1号",
          approvedOn: Day("2025-03-10"),
          finishBy: Day("2026-06-30"),
          notifiedOn: Day("2025-03-12"),
          publishedOn: Day("2025-03-17"),
          planFiledOn: Day("2025-03-24"),
          acceptedOn: Day("2025-06-20"),
          delistedOn: Day("2025-06-25")
        )
    )
    #expect(history.reported.phase == .delisted)
  }

  @Test func `A milestone that was not kept may be left out between others`() throws {
    let history = try Self.read(["published_on": "", "accepted_on": ""]).get()
    #expect(history.reported.publishedOn == nil)
    #expect(history.reported.phase == .delisted)
  }

  private static let unapproved = [
    "number", "finish_by", "notified_on", "published_on", "plan_filed_on", "accepted_on",
    "delisted_on",
  ]

  @Test(arguments: unapproved)
  func `Nothing comes after a proposal that was not approved`(column: String) throws {
    var changes = Dictionary(uniqueKeysWithValues: Self.unapproved.map { ($0, "") })
    changes["approved_on"] = ""
    changes[column] = column == "number" ? "1号" : "2025-07-01"
    guard case .failure(let problem) = try Self.read(changes) else {
      Issue.record("accepted without an approval: \(column)")
      return
    }
    #expect(problem.code == .missingValue)
    #expect(problem.column == "approved_on")
    #expect(problem.reason.en.contains(column))
  }

  private static let faults: [([String: String], RowCode, String)] = [
    (["listing_ref": ""], .missingValue, "listing_ref"),
    (["listing_ref": String(repeating: "x", count: 129)], .notACode, "listing_ref"),
    (["hazards": ""], .missingValue, "hazards"),
    (["hazards": " ; "], .missingValue, "hazards"),
    (["level": ""], .missingValue, "level"),
    (["level": "village"], .unknownValue, "level"),
    (["proposed_on": ""], .missingValue, "proposed_on"),
    (["proposed_on": "2026-01-01"], .futureDay, "proposed_on"),
    (["approved_on": "2025-03-04"], .daysOutOfOrder, "approved_on"),
    (["finish_by": "2025-03-09"], .daysOutOfOrder, "finish_by"),
    (["finish_by": "2025-06-31"], .noSuchDay, "finish_by"),
    (["notified_on": "2025-03-09"], .daysOutOfOrder, "notified_on"),
    (["published_on": "2025-03-11"], .daysOutOfOrder, "published_on"),
    (["plan_filed_on": "2025-03-16"], .daysOutOfOrder, "plan_filed_on"),
    (["accepted_on": "2025-03-23"], .daysOutOfOrder, "accepted_on"),
    (["delisted_on": "2025-06-19"], .daysOutOfOrder, "delisted_on"),
    (["delisted_on": "2026-01-01"], .futureDay, "delisted_on"),
    (["delisted_on": "", "withdrawn_on": "2025-06-19"], .daysOutOfOrder, "withdrawn_on"),
    (["withdrawn_on": "2025-06-26"], .refusedByRule, "withdrawn_on"),
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
