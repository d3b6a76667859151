import Foundation
import Testing

/// Files that cannot be read as a table, and commands that are wrong: one coded line each.
@Suite(.needsProgram) struct BadFileTests {
  /// The content of a file, and how an import of it ends.
  struct Case: Sendable, CustomStringConvertible {
    let description: String
    let bytes: [UInt8]
    let code: String

    init(_ description: String, _ bytes: [UInt8], _ code: String) {
      self.description = description
      self.bytes = bytes
      self.code = code
    }

    init(_ description: String, _ text: String, _ code: String) {
      self.init(description, Array(text.utf8), code)
    }
  }

  private static let head = "inspection_ref,venue,inspected_on\n"

  private static let files = [
    Case("an empty file", "", "PC-INT-010"),
    Case("UTF-16", [0xFF, 0xFE] + "a,b\n".utf8.flatMap { [$0, 0] }, "PC-INT-011"),
    Case("a NUL byte", head + "E2E-1,BJ-R01,2026\u{0}-11-02\n", "PC-INT-012"),
    Case(
      "neither UTF-8 nor GB18030",
      Array((head + "E2E-").utf8) + [0xE4, 0xB8, 0xAD, 0xFF, 0x0A],
      "PC-INT-013"
    ),
    Case("a required column missing", "inspection_ref,venue\nE2E-1,BJ-R01\n", "PC-INT-020"),
    Case("an unknown column", "inspection_ref,venue,inspected_on,colour\n", "PC-INT-021"),
    Case("a column twice", "inspection_ref,venue,inspected_on,venue\n", "PC-INT-022"),
    Case("a header whose quote never closes", "\"inspection_ref,venue\n", "PC-INT-014"),
  ]

  @Test(arguments: files)
  func `A file that is no table is refused as a whole`(file: Case) throws {
    let sandbox = try SampleBook.copy()
    let size = try sandbox.journalSize()
    let path = try sandbox.file("t.csv", file.bytes)
    let outcome = try sandbox.run("inspect", "import", path)
    expect(outcome, exit: 65, code: file.code)
    #expect(outcome.messages.contains("t.csv"), "\(outcome.messages)")
    #expect(try sandbox.journalSize() == size)
  }

  /// A command line and how it ends; `%` stands for the folder of the test.
  struct Command: Sendable, CustomStringConvertible {
    let words: String
    let exit: Int32
    let code: String
    let actor: String?

    var description: String { words }

    init(_ words: String, _ exit: Int32, _ code: String, as actor: String? = "admin") {
      self.words = words
      self.exit = exit
      self.code = code
      self.actor = actor
    }
  }

  private static let commands = [
    Command("inspect import %/missing.csv", 69, "PC-INT-001"),
    Command("inspect import %", 69, "PC-INT-002"),
    Command("inspect import %/good.csv --mapping %/missing.yaml", 69, "PC-INT-001"),
    Command("inspect import %/good.csv --mapping %/broken.yaml", 65, "PC-INT-030"),
    Command("inspect import %/good.csv --mapping %/wrong.yaml", 65, "PC-INT-031"),
    Command("inspect import %/good.csv --rulebook %/missing.yaml", 69, "PC-INT-001"),
    Command("inspect import %/good.csv", 64, "PC-SVC-001", as: nil),
    Command("inspect import %/good.csv", 1, "PC-SVC-002", as: "nobody"),
    Command("inspect import %/good.csv", 1, "PC-SVC-003", as: "gao.ping"),
    Command("inspect log --venue NO-SUCH --item FC-7.1.1=pass", 1, "PC-SVC-004"),
    Command("inspect log --venue BJ-R01 --item XX-999=pass", 1, "PC-INS-004"),
    Command("inspect log --venue BJ-R01 --item FC-7.1.1=fine", 64, "PC-CLI-001"),
    Command("inspect log --venue BJ-R01 --on 2026-11-21", 1, "PC-INS-003"),
    Command("inspect log --venue BJ-R01 --on 2026-02-31", 64, "PC-CLI-001"),
    Command("inspect log --venue BJ-R01 --finding 堆物 --evidence %/none.jpg", 69, "PC-INT-001"),
    Command("inspect log --venue BJ-R01 --finding 堆物 --evidence %", 69, "PC-INT-002"),
    Command("inspect import %/good.csv --rejects %/none/rows.csv", 69, "PC-INT-006"),
    Command("inspect import %/good.csv --rejects %", 69, "PC-INT-006"),
    Command("hazard show K7QX-H99999", 1, "PC-SVC-006"),
    Command("hazard show 17", 64, "PC-CLI-001"),
    Command("hazard list --after K7QX-H99999", 1, "PC-SVC-015"),
    Command("venue show NO-SUCH", 1, "PC-SVC-004"),
    Command("venue add X-1 --name 甲 --kind castle", 64, "PC-CLI-001"),
    Command("venue add X-1 --name 甲 --kind retail --zone 99999999", 1, "PC-SVC-009"),
    Command("due --venue NO-SUCH", 1, "PC-SVC-004", as: nil),
    Command("plan due --zone 999", 1, "PC-SVC-005"),
    Command("evaluate --year 1066", 64, "PC-SVC-014"),
    Command("evaluate explain --zone 99 --year 2025 --indicator major_overdue", 1, "PC-SVC-005"),
    Command("journal check %/good.csv", 65, "PC-JRN-"),
    Command("rules check --rulebook %/broken.yaml", 65, "PC-RUL-"),
    Command("frobnicate", 64, "PC-CLI-001"),
    Command("init", 1, "PC-STO-002"),
  ]

  @Test(arguments: [
    ("due --today 2026-13-01", "YYYY-MM-DD"),
    ("accident report --kind gas --place 管廊 --at 2026-11-16", "\"YYYY-MM-DD HH:MM\""),
    ("plan show 17", "K7QX-P12"),
    ("due --limit few", "whole number"),
    ("due --what drills", "drill_hold, drill_report"),
    ("accident report --loss-yuan 1.234", "two decimals"),
  ])
  func `A value of the wrong form is told the right one`(words: String, form: String) throws {
    let sandbox = try SampleBook.copy()
    let outcome = try sandbox.start(words.split(separator: " ").map(String.init)).finish()
    expect(outcome, exit: 64, code: "PC-CLI-001")
    #expect(outcome.messages.contains(form), "\(outcome.messages)")
  }

  @Test(arguments: commands)
  func `A wrong command ends with its code and changes nothing`(command: Command) throws {
    let sandbox = try SampleBook.copy()
    let size = try sandbox.journalSize()
    _ = try sandbox.file("good.csv", Self.head + "E2E-1,BJ-R01,2026-11-02\n")
    _ = try sandbox.file("broken.yaml", "fields: [\n")
    _ = try sandbox.file("wrong.yaml", "fields:\n  venue: {colour: red}\n")
    let words = command.words.split(separator: " ")
      .map { $0.replacingOccurrences(of: "%", with: sandbox.folder.path) }
    let outcome = try sandbox.start(words, as: command.actor).finish()
    expect(outcome, exit: command.exit, code: command.code)
    #expect(try sandbox.journalSize() == size)
  }

  private func expect(_ outcome: Outcome, exit: Int32, code: String) {
    #expect(outcome.ending == .exit(exit), "\(outcome.messages)")
    let line = outcome.messages.split(separator: "\n").first ?? ""
    #expect(line.hasPrefix("paicha: \(code)"), "\(outcome.messages)")
    #expect(outcome.codes.count == 1)
    #expect(outcome.output.isEmpty, "\(outcome.text)")
  }
}
