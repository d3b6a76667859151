import Foundation
import Glibc
import Testing

/// A frozen evaluation checks through the binary, anywhere and without the book.
@Suite(.needsProgram) struct FreezeTests {
  private struct CheckRow: Decodable {
    let check: String
    let file: String
    let result: String
    let detail: String?
  }

  private struct FreezeRow: Decodable {
    let entry: Int
    let year: Int
    let as_of: String
    let frozen_by: String
    let journal_size: Int
  }

  private struct Receipt: Decodable {
    let bundle: String
    let entry: Int
    let zones: Int
    let journal_size: Int
    let key: String
  }

  private static let files = [
    "checkpoint", "consistency.json", "entry.json", "inclusion.json", "inputs-2025.csv",
    "inputs-2025.json", "key.pub", "rulebook.yaml", "scores-2025.csv", "scores-2025.json",
    "tallies-2025.json",
  ]

  private func freeze(_ sandbox: Sandbox, as actor: String = "gao.ping") throws -> Receipt {
    try sandbox.ask(
      "evaluate",
      "freeze",
      "--year",
      "2025",
      "--as-of",
      "2025-12-31",
      "--out",
      "frozen",
      as: actor
    )
  }

  /// A bundle in a folder without a book, and the published key beside it.
  private func handedOver() throws -> Sandbox {
    let sandbox = try SampleBook.copy()
    _ = try freeze(sandbox)
    let elsewhere = try Sandbox()
    let files = FileManager.default
    try files.copyItem(atPath: sandbox.path("frozen"), toPath: elsewhere.path("frozen"))
    try files.copyItem(atPath: sandbox.book + ".pub", toPath: elsewhere.path("published.pub"))
    return elsewhere
  }

  @Test func `A bundle holds offline, and its figures are those of evaluate`() throws {
    let sandbox = try SampleBook.copy()
    let size = try sandbox.journalSize()
    try sandbox.succeed(
      "evaluate",
      "--year",
      "2025",
      "--as-of",
      "2025-12-31",
      "--out",
      "plain",
      "--lang",
      "zh"
    )
    let receipt = try freeze(sandbox)
    #expect(receipt.entry == size && receipt.journal_size == size + 1 && receipt.zones > 10)
    let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.path("frozen"))
    #expect(names.sorted() == Self.files)
    for name in try FileManager.default.contentsOfDirectory(atPath: sandbox.path("plain")) {
      let plain = try Data(contentsOf: URL(filePath: sandbox.path("plain/\(name)")))
      let frozen = try Data(contentsOf: URL(filePath: sandbox.path("frozen/\(name)")))
      #expect(plain == frozen, "\(name)")
    }
    let list: [FreezeRow] = try sandbox.ask("evaluate", "frozen")
    #expect(list.map(\.entry) == [size] && list.map(\.year) == [2025])
    #expect(list.map(\.frozen_by) == ["gao.ping"] && list.map(\.as_of) == ["2025-12-31"])
    #expect(list.map(\.journal_size) == [size])
    try sandbox.expectVerified()
    for proof in ["inclusion.json", "consistency.json"] {
      #expect(try sandbox.run("journal", "check", "frozen/\(proof)", as: nil).isDone)
    }

    let elsewhere = try handedOver()
    let rows: [CheckRow] = try elsewhere.ask(
      "evaluate",
      "check-bundle",
      "frozen",
      "--key",
      "published.pub"
    )
    #expect(rows.count == 15 && rows.allSatisfy { $0.result == "holds" && $0.detail == nil })
    let names2 = try FileManager.default.contentsOfDirectory(atPath: elsewhere.folder.path)
    #expect(names2.sorted() == ["frozen", "published.pub"])
  }

  @Test func `With its own key a bundle says that the key must be compared`() throws {
    let elsewhere = try handedOver()
    let own = try elsewhere.run("evaluate", "check-bundle", "frozen", as: nil)
    let key = try String(contentsOfFile: elsewhere.path("published.pub"), encoding: .utf8)
    #expect(own.isDone && own.messages.contains("compare it, letter by letter"))
    #expect(own.messages.contains(key.dropLast()))
    let pinned = try elsewhere.run(
      "evaluate",
      "check-bundle",
      "frozen",
      "--key",
      "published.pub",
      as: nil
    )
    #expect(pinned.isDone && pinned.messages.isEmpty)
  }

  @Test func `A changed file ends with its code and is named`() throws {
    let elsewhere = try handedOver()
    for name in Self.files {
      let path = elsewhere.path("frozen/\(name)")
      let whole = try Data(contentsOf: URL(filePath: path))
      var changed = whole
      changed[changed.startIndex + changed.count / 2] ^= 1
      try changed.write(to: URL(filePath: path))
      let flipped = try elsewhere.run("evaluate", "check-bundle", "frozen", as: nil)
      #expect([.exit(1), .exit(65)].contains(flipped.ending), "\(name): \(flipped.messages)")
      #expect(flipped.codes.first?.hasPrefix("PC-BND-") == true, "\(name): \(flipped.messages)")
      try FileManager.default.removeItem(atPath: path)
      let missing = try elsewhere.run("evaluate", "check-bundle", "frozen", as: nil)
      #expect(missing.ending == .exit(65) && missing.codes == ["PC-BND-004"], "\(name)")
      #expect(missing.messages.contains(name))
      try whole.write(to: URL(filePath: path))
    }
    #expect(try elsewhere.run("evaluate", "check-bundle", "frozen", as: nil).isDone)
  }

  @Test func `An altered score is named by file, line and zone`() throws {
    let elsewhere = try handedOver()
    let path = elsewhere.path("frozen/scores-2025.json")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let altered = text.replacingOccurrences(of: "\"band\":\"pass\"", with: "\"band\":\"good\"")
    #expect(altered != text)
    try altered.write(toFile: path, atomically: false, encoding: .utf8)
    let outcome = try elsewhere.run(
      "evaluate",
      "check-bundle",
      "frozen",
      "--format",
      "json",
      as: nil
    )
    #expect(outcome.ending == .exit(1) && outcome.codes == ["PC-BND-005"])
    #expect(outcome.text.contains("scores-2025.json line 3 14101001"), "\(outcome.text)")
  }

  @Test func `A freeze that is killed leaves no bundle or a whole one`() throws {
    let sandbox = try SampleBook.copy()
    let files = FileManager.default
    var whole = 0
    for (number, pause) in [UInt32(0), 2_000, 4_000, 8_000, 16_000, 32_000, 64_000].enumerated() {
      let child = try sandbox.start(
        [
          "evaluate", "freeze", "--year", "2025", "--as-of", "2025-12-31", "--out",
          "frozen-\(number)",
        ],
        as: "gao.ping"
      )
      let part = sandbox.path("frozen-\(number).part-\(child.process)-0")
      while child.isRunning, !files.fileExists(atPath: part) {}
      usleep(pause)
      child.kill()
      _ = try child.finish()
      guard files.fileExists(atPath: sandbox.path("frozen-\(number)")) else { continue }
      whole += 1
      let checked = try sandbox.run(
        "evaluate",
        "check-bundle",
        "frozen-\(number)",
        "--key",
        "book.db.pub",
        as: nil
      )
      #expect(checked.isDone, "\(checked.messages)")
    }
    print("killed at 7 moments, \(whole) bundles were whole already")
    try sandbox.expectVerified()
    #expect(try freeze(sandbox).entry >= 931)
  }

  @Test func `Who may not freeze, or where something is already, nothing is written`() throws {
    let sandbox = try SampleBook.copy()
    let size = try sandbox.journalSize()
    let arguments = ["evaluate", "freeze", "--year", "2025", "--as-of", "2025-12-31", "--out"]
    let inspector = try sandbox.start(arguments + ["frozen"], as: "zhang.wei").finish()
    #expect(inspector.ending == .exit(1) && inspector.codes == ["PC-SVC-003"])
    let taken = try sandbox.start(arguments + ["book.db"], as: "gao.ping").finish()
    #expect(taken.ending == .exit(1) && taken.codes == ["PC-BND-001"])
    let future = try sandbox.run(
      "evaluate",
      "freeze",
      "--year",
      "2026",
      "--as-of",
      "2026-12-31",
      "--out",
      "frozen"
    )
    #expect(future.ending == .exit(1) && future.codes == ["PC-BND-003"])
    #expect(try sandbox.journalSize() == size)
    let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.folder.path)
    #expect(names.allSatisfy { $0.hasPrefix("book.db") }, "\(names)")
  }
}
