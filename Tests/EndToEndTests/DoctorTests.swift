import Foundation
import Glibc
import Testing

/// The check-up through the binary: its rows, its exit codes, and that it changes nothing.
@Suite(.needsProgram) struct DoctorTests {
  private struct Row: Decodable {
    let status: String
    let check: String
    let found: String
    let meaning: String?
    let remedy: String?
  }

  private static let checks = [
    "book", "schema", "engine", "file_system", "folder", "permissions", "disk", "log",
    "leftovers", "clock", "calendar",
  ]

  private func rows(_ outcome: Outcome) throws -> [Row] { try outcome.decoded() }

  @Test func `A book as it is made has every check told and its secrets kept`() throws {
    let sandbox = try SampleBook.registers()
    let outcome = try sandbox.run("doctor", "--format", "json", as: nil)
    let rows = try rows(outcome)
    var seen: [String] = []
    for row in rows where !seen.contains(row.check) { seen.append(row.check) }
    #expect(seen == Self.checks)
    #expect(rows.filter { $0.check == "permissions" }.map(\.status) == ["ok"])
    for row in rows {
      #expect((row.meaning == nil) == ["ok", "unseen"].contains(row.status), "\(row.check)")
      #expect((row.remedy == nil) == (row.meaning == nil), "\(row.check)")
    }
  }

  @Test func `An open key ends with 1, in both languages, and the table says what to do`() throws {
    let sandbox = try SampleBook.registers()
    chmod(sandbox.book + ".key", 0o644)
    for (language, words) in [("en", "others reach a secret key"), ("zh", "他人可触及密钥")] {
      let outcome = try sandbox.run("doctor", "--lang", language)
      #expect(outcome.ending == .exit(1) && outcome.codes == ["PC-CLI-008"])
      #expect(outcome.text.contains("✗"))
      #expect(outcome.text.contains(words))
      #expect(outcome.text.contains("chmod 600 \(sandbox.book).key"))
    }
  }

  @Test func `Without a book its place is looked at, and nothing is made there`() throws {
    let sandbox = try Sandbox()
    let outcome = try sandbox.run("doctor", "--format", "json")
    #expect(outcome.ending == .exit(1))
    #expect(try rows(outcome).filter { $0.status == "failure" }.map(\.check).contains("book"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.folder.path) == [])
  }
}
