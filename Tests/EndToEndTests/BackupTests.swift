import Foundation
import Testing

/// Backups through the binary: made while others write, tested, and restored.
@Suite(.needsProgram) struct BackupTests {
  private struct Receipt: Decodable {
    let backup: String
    let book: String
    let verified: String
    let entries: Int
    let root: String
    let bytes: Int
    let sha256: String
    let files: Int
    let problems: [Problem]?
  }

  private struct Problem: Decodable {
    let problem: String
  }

  private struct Check: Decodable {
    let result: String
    let entries: Int
    let relation: String
    let entries_behind: Int?
  }

  private func log(_ sandbox: Sandbox, _ reference: String) throws {
    let photo = try sandbox.file("photo-\(reference).jpg", "photo of \(reference)")
    try sandbox.succeed(
      "inspect",
      "log",
      "--venue",
      "BJ-R01",
      "--ref",
      reference,
      "--finding",
      "疏散通道堆物",
      "--evidence",
      photo
    )
  }

  private func sha256(_ path: String) throws -> String {
    let child = try Child("/usr/bin/sha256sum", [path], environment: [:], folder: "/")
    return String(try child.finish().text.prefix(64))
  }

  private func names(in sandbox: Sandbox, _ prefix: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: sandbox.folder.path)
      .filter { $0.hasPrefix(prefix) }.sorted()
  }

  @Test func `A backup is made, falls behind its book, and is restored`() throws {
    let sandbox = try SampleBook.registers()
    try log(sandbox, "A")
    let made: Receipt = try sandbox.ask("backup", "b.paicha")
    #expect(made.verified == "sound")
    #expect(try made.entries == sandbox.journalSize())
    #expect(try made.sha256 == sha256(sandbox.path("b.paicha")))
    #expect(made.files == 1 && made.problems == nil)
    #expect(try names(in: sandbox, "b.paicha") == ["b.paicha", "b.paicha.files"])

    try log(sandbox, "B")
    let check: Check = try sandbox.ask("backup", "check", "b.paicha")
    #expect(check.result == "sound" && check.relation == "behind" && check.entries_behind == 1)

    let again = try sandbox.run("backup", "make", "b.paicha")
    #expect(again.ending == .exit(1) && again.codes == ["PC-BAK-001"])
    let inPlace = try sandbox.run("backup", "restore", "b.paicha")
    #expect(inPlace.ending == .exit(1) && inPlace.codes == ["PC-BAK-012"])

    let restored: Receipt = try sandbox.ask(
      "backup",
      "restore",
      "b.paicha",
      "--book",
      sandbox.path("new.db")
    )
    #expect(restored.root == made.root && restored.sha256 == made.sha256)
    let verified = try sandbox.run("verify", "--book", sandbox.path("new.db"))
    #expect(verified.isDone, "\(verified.text)")
  }

  @Test func `A backup made during an import is sound and the beginning of the book`() throws {
    let sandbox = try SampleBook.registers()
    let file = try sandbox.file("many.csv", ManyInspections.csv)
    let writer = try sandbox.start(["inspect", "import", file])
    var (backups, sizes) = (0, Set<Int>())
    repeat {
      let made: Receipt = try sandbox.ask("backup", "b\(backups).paicha")
      sizes.insert(made.entries)
      backups += 1
    } while writer.isRunning && backups < 10
    let outcome = try writer.finish()
    #expect(outcome.isDone, "\(outcome.messages)")
    print("\(backups) backups during an import, at \(sizes.sorted()) entries")
    for number in 0..<backups {
      let check: Check = try sandbox.ask("backup", "check", "b\(number).paicha")
      #expect(check.relation == "behind" || check.relation == "same")
    }
    try sandbox.expectVerified()
  }

  @Test func `Evidence that is gone is told with a failing exit, and the backup is there`() throws {
    let sandbox = try SampleBook.registers()
    try log(sandbox, "A")
    let files = sandbox.book + ".files"
    for name in try FileManager.default.contentsOfDirectory(atPath: files) {
      try FileManager.default.removeItem(atPath: "\(files)/\(name)")
    }
    let made = try sandbox.run("backup", "b.paicha", "--format", "json")
    #expect(made.ending == .exit(1) && made.codes == ["PC-BAK-004"])
    let receipt = try made.decoded(as: Receipt.self)
    #expect(receipt.verified == "evidence_lacks" && receipt.problems?.count == 1)
    let check = try sandbox.run("backup", "check", "b.paicha")
    #expect(check.ending == .exit(1) && check.codes == ["PC-BAK-005"])
  }

  @Test func `A backup of another book, and one without a book, are told so`() throws {
    let (sandbox, other) = (try SampleBook.registers(), try Sandbox())
    try sandbox.succeed("backup", "b.paicha")
    try other.succeed("init", "--origin", "AAAA")
    let check = try sandbox.run("backup", "check", "b.paicha", "--book", other.book)
    #expect(check.ending == .exit(1) && check.codes == ["PC-BAK-007"])
    try FileManager.default.removeItem(atPath: sandbox.book)
    let alone: Check = try sandbox.ask("backup", "check", "b.paicha")
    #expect(alone.result == "sound" && alone.relation == "no_book")
    let named = try sandbox.run("backup", "check", "b.paicha", "--book", sandbox.book)
    #expect(named.ending == .exit(69) && named.codes == ["PC-STO-001"])
  }
}
