import Foundation
import Testing

/// Rows that are wrong: each is named with its code, and nothing else is lost.
@Suite(.needsProgram) struct BadRowTests {
  /// One wrong cell in an otherwise right row, and the code it is rejected with.
  struct Case: Sendable, CustomStringConvertible {
    let description: String
    let column: String
    let value: String
    let code: String

    init(_ description: String, _ column: String, _ value: String, _ code: String) {
      self.description = description
      self.column = column
      self.value = value
      self.code = code
    }
  }

  private static let cases = [
    Case("no reference", "inspection_ref", "", "PC-ROW-100"),
    Case("no venue", "venue", "", "PC-ROW-100"),
    Case("no day", "inspected_on", "", "PC-ROW-100"),
    Case("31 February", "inspected_on", "2026-02-31", "PC-ROW-102"),
    Case("a day in another order", "inspected_on", "02/11/2026", "PC-ROW-102"),
    Case("the year 1900", "inspected_on", "1900-01-01", "PC-ROW-102"),
    Case("a future day", "inspected_on", "2026-11-21", "PC-ROW-103"),
    Case("an unknown venue", "venue", "NO-SUCH", "PC-ROW-111"),
    Case("an unknown item", "item", "XX-999", "PC-ROW-110"),
    Case("an unknown kind", "kind", "surprise", "PC-ROW-101"),
    Case("an unknown result", "result", "ok", "PC-ROW-101"),
    Case("an unknown level", "level", "terrible", "PC-ROW-101"),
    Case("no such deadline", "deadline", "2026-13-01", "PC-ROW-102"),
    Case("a deadline before the inspection", "deadline", "2026-11-01", "PC-ROW-104"),
    Case("a hash that is none", "evidence_sha256", "abc", "PC-ROW-108"),
    Case("a quote that never closes", "description", "\"堆物", "PC-ROW-003"),
    Case("text after a quote", "description", "\"堆物\"了", "PC-ROW-004"),
    Case("a cell too many", "description", "堆物,锁闭", "PC-ROW-002"),
    Case("a control character", "description", "堆\u{1}物", "PC-ROW-107"),
  ]

  private static let columns = [
    "inspection_ref", "venue", "inspected_on", "kind", "item", "result", "level", "deadline",
    "evidence_sha256", "description",
  ]

  private static let right = [
    "inspection_ref": "E2E-1", "venue": "BJ-R01", "inspected_on": "2026-11-02",
    "kind": "routine", "item": "FC-7.1.2", "result": "fail", "level": "general",
    "deadline": "2026-12-20", "description": "堆物",
  ]

  private static func table(_ rows: [[String: String]]) -> String {
    let lines = rows.map { row in columns.map { row[$0] ?? "" }.joined(separator: ",") }
    return ([columns.joined(separator: ",")] + lines).joined(separator: "\n") + "\n"
  }

  private static func row(_ changes: [String: String]) -> [String: String] {
    right.merging(changes) { $1 }
  }

  @Test(arguments: cases)
  func `A wrong row is rejected with its code and changes nothing`(wrong: Case) throws {
    let sandbox = try SampleBook.copy()
    let size = try sandbox.journalSize()
    let file = try sandbox.file("t.csv", Self.table([Self.row([wrong.column: wrong.value])]))
    let rejects = sandbox.path("rejects.csv")
    let outcome = try sandbox.run("inspect", "import", file, "--quiet", "--rejects", rejects)
    #expect(outcome.ending == .exit(65))
    #expect(outcome.codes == ["PC-CLI-004"])
    #expect(outcome.messages.hasPrefix("paicha: PC-CLI-004 "), "\(outcome.messages)")
    let reasons = try String(contentsOfFile: rejects, encoding: .utf8)
    #expect(reasons.contains(wrong.code), "\(reasons)")
    #expect(try sandbox.journalSize() == size)
  }

  @Test func `The row without the wrong cell is accepted, so the cell was what was wrong`() throws {
    let sandbox = try SampleBook.copy()
    let file = try sandbox.file("t.csv", Self.table([Self.right]))
    let receipt: ImportReceipt = try sandbox.ask("inspect", "import", file)
    #expect(receipt.accepted == 1 && receipt.rejected == 0)
  }

  @Test func `One wrong row among right ones costs only itself, and the message says where`() throws
  {
    let sandbox = try SampleBook.copy()
    let size = try sandbox.journalSize()
    let rows = [
      Self.row(["inspection_ref": "E2E-1"]),
      Self.row(["inspection_ref": "E2E-2", "venue": "NO-SUCH"]),
      Self.row(["inspection_ref": "E2E-3"]),
    ]
    let file = try sandbox.file("t.csv", Self.table(rows))
    let rehearsed = try sandbox.run("inspect", "import", file, "--dry-run")
    #expect(rehearsed.ending == .exit(65))
    let strict = try sandbox.run("inspect", "import", file, "--strict")
    #expect(strict.ending == .exit(65))
    #expect(try sandbox.journalSize() == size)

    let outcome = try sandbox.run("inspect", "import", file)
    #expect(outcome.ending == .exit(65))
    #expect(outcome.messages.contains("line 3"), "\(outcome.messages)")
    #expect(outcome.messages.contains("PC-ROW-111"), "\(outcome.messages)")
    #expect(try sandbox.journalSize() == size + 2)
    try sandbox.expectVerified()
  }

  @Test func `A known reference with other content is refused and keeps what is recorded`() throws {
    let sandbox = try SampleBook.copy()
    let first = try sandbox.file("first.csv", Self.table([Self.right]))
    try sandbox.succeed("inspect", "import", first)
    let size = try sandbox.journalSize()
    let other = Self.table([Self.row(["inspected_on": "2026-11-03"])])
    let second = try sandbox.file("second.csv", other)
    let outcome = try sandbox.run("inspect", "import", second)
    #expect(outcome.ending == .exit(65))
    #expect(outcome.messages.contains("PC-ROW-116"), "\(outcome.messages)")
    #expect(try sandbox.journalSize() == size)
  }

  @Test func `A credit code with a wrong check character is a warning, not a rejection`() throws {
    let sandbox = try SampleBook.copy()
    let file = try sandbox.file(
      "venues.csv",
      "code,name,kind,enterprise_uscc\nE2E-V1,甲,retail,91110115MAPC000111\n"
    )
    let outcome = try sandbox.succeed("venue", "import", file)
    #expect(outcome.messages.contains("warning"), "\(outcome.messages)")
    #expect(outcome.messages.contains("91110115MAPC000111"), "\(outcome.messages)")
    #expect(try sandbox.succeed("venue", "list", "--format", "csv").text.contains("E2E-V1"))
  }
}
