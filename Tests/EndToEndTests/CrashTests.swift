import Foundation
import Glibc
import Testing

/// A program that is killed while it writes leaves a sound book behind.
@Suite(.needsProgram) struct CrashTests {
  /// The bytes a book takes on disk, its write-ahead log included: they only grow in an import.
  private func bytes(of sandbox: Sandbox) -> Int {
    ["book.db", "book.db-wal"].reduce(0) { sum, name in
      var status = stat()
      return stat(sandbox.path(name), &status) == 0 ? sum + Int(status.st_size) : sum
    }
  }

  /// Starts an import and kills it when the book has grown so far; tells whether it still ran.
  private func killImport(of file: String, into sandbox: Sandbox, atBytes limit: Int) throws -> Bool
  {
    let child = try sandbox.start(["inspect", "import", file])
    while child.isRunning, bytes(of: sandbox) < limit {}
    child.kill()
    return try child.finish().ending == .signal(SIGKILL)
  }

  @Test func `A killed import is taken up again without loss or duplicates`() throws {
    let whole = try SampleBook.registers()
    let file = try whole.file("many.csv", ManyInspections.csv)
    let expected: ImportReceipt = try whole.ask("inspect", "import", file)
    #expect(expected.inspections == ManyInspections.count)
    let full = bytes(of: whole)

    let sandbox = try SampleBook.registers()
    var (generator, size, kills) = (SystemRandomNumberGenerator(), try sandbox.journalSize(), 0)
    for _ in 0..<3 {
      let start = bytes(of: sandbox)
      let way = Double.random(in: 0.02..<0.5, using: &generator)
      let limit = start + Int(Double(max(full - start, 0)) * way)
      kills += try killImport(of: file, into: sandbox, atBytes: limit) ? 1 : 0
      try sandbox.expectVerified()
      let left = try sandbox.journalSize()
      print("killed at \(limit) of \(full) bytes: \(left) of \(expected.journal_size) entries")
      #expect(left >= size)
      size = left
    }
    #expect(kills > 0, "every import ended before it was killed")

    let rest: ImportReceipt = try sandbox.ask("inspect", "import", file)
    #expect(rest.accepted + rest.unchanged == ManyInspections.rowCount && rest.rejected == 0)
    #expect(rest.journal_size == expected.journal_size)
    #expect(rest.inspections == expected.journal_size - size)
    let references = try sandbox.succeed("inspect", "list", "--format", "csv").text
      .split(whereSeparator: \.isNewline).dropFirst()
      .map { $0.split(separator: ",")[1] }
    #expect(references.count == ManyInspections.count)
    #expect(Set(references).count == references.count)
    try sandbox.expectVerified()
  }
}
