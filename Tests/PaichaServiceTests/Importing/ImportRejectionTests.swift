import PaichaIntake
import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Rows that are refused: with place and code, and without a trace in the book.
@Suite struct ImportRejectionTests {
  private static let header = InspectionImportTests.header

  /// One row of the header above.
  private static func row(
    _ reference: String,
    venue: String = "V1",
    on day: String = "2025-03-03",
    item: String = "",
    result: String = "fail",
    level: String = "general",
    _ description: String = "纸箱",
    deadline: String = "",
    closedOn: String = ""
  ) -> String {
    "\(reference),\(venue),\(day),\(item),\(result),\(level),\(description),\(deadline),,\(closedOn)\n"
  }

  private static let faults: [(String, RowCode, String?)] = [
    (row("R-9", venue: "V77"), .unknownVenue, "venue"),
    (row("R-9", venue: ""), .missingValue, "venue"),
    (row("", venue: "V1"), .missingValue, "inspection_ref"),
    (row("R-9", on: "2026-01-01"), .futureDay, "inspected_on"),
    (row("R-9", on: "2025-02-31"), .noSuchDay, "inspected_on"),
    (row("R-9", item: "ZZ-999"), .unknownItem, "item"),
    (row("R-9", level: "serious"), .unknownValue, "level"),
    (row("R-9", result: "maybe"), .unknownValue, "result"),
    (row("R-9", ""), .findingWithoutContent, "description"),
    (row("R-9", item: "MG-001", result: "pass"), .passWithFinding, "level"),
    (row("R-9", deadline: "2025-03-02"), .dayTooEarly, "deadline"),
    (row("R-9", closedOn: "2025-03-02"), .dayTooEarly, "closed_on"),
    (row("R-9", closedOn: "2026-01-01"), .futureDay, "closed_on"),
    ("R-9,V1,2025-03-03\n", .tooFewCells, nil),
  ]

  @Test(arguments: faults.indices)
  func `A bad row is rejected with line, column and code, and the rest is accepted`(
    index: Int
  ) throws {
    let (bad, code, column) = Self.faults[index]
    let book = try ServiceBook.furnished()
    let text = Self.header + Self.row("R-1") + bad + Self.row("R-2")
    let (receipt, rejected) = try book.importing(text)
    #expect([receipt.rows, receipt.accepted, receipt.rejected] == [3, 2, 1])
    let fault = try #require(rejected.first).fault
    #expect(rejected.count == 1)
    #expect(fault.code == code)
    #expect(fault.line == 3)
    #expect(fault.column == column || column == nil)
    #expect(rejected[0].raw == bad.dropLast())
    #expect(try book.store.inspection(reference: "R-9") == nil)
    #expect(try book.store.inspections(InspectionFilter()).count == 2)
  }

  @Test(arguments: faults.indices)
  func `In a strict import one bad row keeps everything out`(index: Int) throws {
    let book = try ServiceBook.furnished()
    let head = try book.store.head()
    let text = Self.header + Self.row("R-1") + Self.faults[index].0 + Self.row("R-2")
    let (receipt, rejected) = try book.importing(text, ImportOptions(isStrict: true))
    #expect([receipt.rejected, rejected.count] == [1, 1])
    #expect(receipt.isRehearsal)
    #expect(receipt.journalSize == head.size)
    #expect(try book.store.head() == head)
    #expect(try book.contents() == [])
  }

  @Test func `A strict import of a good table writes all of it, once`() throws {
    let book = try ServiceBook.furnished()
    let strict = ImportOptions(isStrict: true)
    let (receipt, _) = try book.importing(InspectionImportTests.table, strict)
    #expect([receipt.accepted, receipt.inspections, receipt.rejected] == [7, 3, 0])
    #expect(receipt.isRehearsal == false)
    #expect(try book.store.inspections(InspectionFilter()).count == 3)
    let (again, _) = try book.importing(InspectionImportTests.table, strict)
    #expect([again.accepted, again.unchanged] == [0, 7])
  }

  private static let contradictions = [
    row("R-1", venue: "V2"), row("R-1", on: "2025-03-04"), row("R-1", "别的"),
    row("R-1", level: "major"), row("R-1", deadline: "2025-09-01"),
    row("R-1", closedOn: "2025-03-09"), row("R-1") + row("R-1", "多一条"),
  ]

  @Test(arguments: contradictions.indices)
  func `Other content under a known reference is refused row by row`(index: Int) throws {
    let rows = Self.contradictions[index]
    let book = try ServiceBook.furnished()
    try book.importing(Self.header + Self.row("R-1"))
    let before = try book.contents()
    let (receipt, rejected) = try book.importing(Self.header + rows + Self.row("R-2"))
    let count = rows.count { $0 == "\n" }
    #expect([receipt.accepted, receipt.rejected] == [1, count])
    #expect(rejected.map(\.fault.code) == Array(repeating: .contradictsRecord, count: count))
    #expect(rejected.first?.fault.value == "R-1")
    #expect(try book.contents().count == before.count + 2)
    #expect(try before.allSatisfy(book.contents().contains))
  }

  @Test func `Rejected rows of several inspections come in the order they are met`() throws {
    let book = try ServiceBook.furnished()
    let (receipt, rejected) = try book.importing(
      Self.header + Self.row("R-1", venue: "V77") + Self.row("R-2", level: "x") + Self.row("R-3")
        + Self.row("R-4", venue: "V78") + Self.row("R-4", venue: "V78", "二")
    )
    #expect([receipt.rows, receipt.accepted, receipt.rejected] == [5, 1, 4])
    #expect(rejected.map(\.fault.line) == [2, 3, 5, 6])
    #expect(
      rejected.map(\.fault.code) == [
        .unknownVenue, .unknownValue, .unknownVenue, .unknownVenue,
      ]
    )
  }
}
