import Foundation
import Testing

/// A disk that fills up stops the command, and loses nothing that was acknowledged.
@Suite(.needsProgram) struct FullDiskTests {
  @Test func `An import that fills the disk ends with its code and the book is sound`() throws {
    guard let disk = try MemoryDisk(megabytes: 3) else {
      print("skipped: no file system can be mounted here, it takes root")
      return
    }
    let elsewhere = try Sandbox()
    let file = try elsewhere.file("many.csv", ManyInspections.csv)
    let sandbox = try SampleBook.copy(in: disk.folder)
    let size = try sandbox.journalSize()
    let outcome = try sandbox.run("inspect", "import", file, "--quiet")
    #expect(outcome.ending == .exit(69), "\(outcome.messages)")
    let code = try #require(outcome.codes.first, "\(outcome.messages)")
    #expect(["PC-STO-007", "PC-INT-005", "PC-INT-006", "PC-SVC-012"].contains(code))
    #expect(try sandbox.journalSize() >= size)
    try sandbox.expectVerified()

    let roomy = try Sandbox()
    for name in try FileManager.default.contentsOfDirectory(atPath: sandbox.folder.path) {
      try FileManager.default.copyItem(atPath: sandbox.path(name), toPath: roomy.path(name))
    }
    let receipt: ImportReceipt = try roomy.ask("inspect", "import", file)
    #expect(receipt.journal_size == size + ManyInspections.count)
    try roomy.expectVerified()
  }

  @Test func `Evidence that does not fit is refused before anything is recorded`() throws {
    guard let disk = try MemoryDisk(megabytes: 3) else {
      print("skipped: no file system can be mounted here, it takes root")
      return
    }
    let elsewhere = try Sandbox()
    let photo = try elsewhere.file("photo.jpg", repeatElement(UInt8(7), count: 4 << 20))
    let sandbox = try SampleBook.copy(in: disk.folder)
    let size = try sandbox.journalSize()
    let outcome = try sandbox.run(
      "inspect",
      "log",
      "--venue",
      "BJ-R01",
      "--finding",
      "堆物",
      "--evidence",
      photo
    )
    #expect(outcome.ending == .exit(69), "\(outcome.messages)")
    #expect(outcome.codes == ["PC-SVC-011"], "\(outcome.messages)")
    #expect(try sandbox.journalSize() == size)
    try sandbox.expectVerified()
  }
}
