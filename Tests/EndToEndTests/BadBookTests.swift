import Foundation
import Glibc
import Testing

/// Books that cannot be opened or written, each told apart.
@Suite(.needsProgram) struct BadBookTests {
  private func expect(_ outcome: Outcome, code: String, exit: Int32 = 69) {
    #expect(outcome.ending == .exit(exit), "\(outcome.messages)")
    #expect(outcome.messages.hasPrefix("paicha: \(code) "), "\(outcome.messages)")
  }

  @Test func `A missing book says how to make one`() throws {
    let outcome = try Sandbox().run("hazard", "list")
    expect(outcome, code: "PC-STO-001")
    #expect(outcome.messages.contains("try: paicha init"))
  }

  @Test(arguments: ["plain words, no database", String(repeating: "paicha ", count: 2_000)])
  func `A file that is no book is left as it is`(text: String) throws {
    let sandbox = try Sandbox()
    _ = try sandbox.file("book.db", text)
    expect(try sandbox.run("hazard", "list"), code: "PC-STO-003")
    expect(try sandbox.run("zone", "import", "--national"), code: "PC-STO-003")
    #expect(try String(contentsOfFile: sandbox.book, encoding: .utf8) == text)
  }

  @Test func `A folder is no book`() throws {
    let sandbox = try Sandbox()
    try FileManager.default.createDirectory(
      atPath: sandbox.book,
      withIntermediateDirectories: false
    )
    expect(try sandbox.run("hazard", "list"), code: "PC-STO-003")
  }

  @Test func `A book of a newer version is refused and left as it is`() throws {
    let sandbox = try SampleBook.copy()
    var bytes = try Data(contentsOf: URL(filePath: sandbox.book))
    // The version of the schema: `user_version`, big-endian at offset 60 of the file.
    bytes[63] = 99
    _ = try sandbox.file("book.db", bytes)
    expect(try sandbox.run("hazard", "list"), code: "PC-STO-004")
    expect(try sandbox.run("zone", "import", "--national"), code: "PC-STO-004")
    #expect(try Data(contentsOf: URL(filePath: sandbox.book)) == bytes)
  }

  @Test func `A database of another program is no book`() throws {
    let sandbox = try SampleBook.copy()
    var bytes = try Data(contentsOf: URL(filePath: sandbox.book))
    // The mark of the program: `application_id`, big-endian at offset 68 of the file.
    bytes[68] ^= 0xFF
    _ = try sandbox.file("book.db", bytes)
    expect(try sandbox.run("hazard", "list"), code: "PC-STO-003")
  }

  @Test func `A book cut short is found damaged, not half read`() throws {
    let sandbox = try SampleBook.copy()
    let bytes = try Data(contentsOf: URL(filePath: sandbox.book))
    _ = try sandbox.file("book.db", bytes.prefix(bytes.count / 2))
    let outcome = try sandbox.run("verify", as: nil)
    #expect(outcome.ending == .exit(1) || outcome.ending == .exit(69), "\(outcome.messages)")
    #expect(outcome.codes.count == 1, "\(outcome.messages)")
  }

  @Test func `Two imports at the same time take turns, and nothing is lost`() throws {
    let sandbox = try SampleBook.registers()
    let children = try [2025, 2026].map { year in
      try sandbox.start(["inspect", "import", Checkout.sample("inspections-\(year).csv")])
    }
    for child in children {
      let outcome = try child.finish()
      #expect(outcome.isDone, "\(outcome.messages)")
    }
    #expect(try sandbox.journalSize() == 328 + 409 + 194)
    try sandbox.expectVerified()
  }

  @Test func `A folder that cannot be written refuses writing and still answers`() throws {
    let mount = geteuid() == 0 ? try MemoryDisk(megabytes: 8) : nil
    guard geteuid() != 0 || mount != nil else {
      print("skipped: root may write everywhere, and no file system can be mounted here")
      return
    }
    let sandbox = try SampleBook.copy(in: mount?.folder ?? FileManager.default.temporaryDirectory)
    let size = try sandbox.journalSize()
    try mount?.remount(writable: false)
    if mount == nil { chmod(sandbox.folder.path, 0o555) }
    defer {
      if mount == nil { chmod(sandbox.folder.path, 0o755) }
      try? mount?.remount(writable: true)
    }
    let sample = Checkout.sample("inspections-2025.csv")
    expect(try sandbox.run("inspect", "import", sample), code: "PC-STO-006")
    expect(try sandbox.run("init", "--book", sandbox.path("new.db")), code: "PC-STO-006")
    let answer = try sandbox.run("journal", "size")
    #expect(answer.text == "\(size)\n", "\(answer.messages)")
  }
}
