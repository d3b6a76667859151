import Foundation
import PaichaModel
import Testing

@testable import PaichaIntake

@Suite struct InputSourceTests {
  private func fault(opening path: String) -> IntakeFault? {
    do {
      _ = try InputSource.open(path)
      return nil
    } catch {
      return error
    }
  }

  @Test func `A missing file is unavailable and named`() throws {
    let opened = try #require(self.fault(opening: "/nonexistent/table.csv"))
    #expect(opened.code == .cannotOpen)
    #expect(opened.code.exit == .unavailable)
    #expect(opened.what.en == "cannot open /nonexistent/table.csv: no such file")
  }

  @Test func `A directory is refused`() {
    #expect(fault(opening: NSTemporaryDirectory()) == .isDirectory(path: NSTemporaryDirectory()))
  }

  @Test func `A file read as a whole is refused when it is too large, never cut`() throws {
    let path = NSTemporaryDirectory() + "/paicha-large-\(UUID().uuidString)"
    #expect(FileManager.default.createFile(atPath: path, contents: Data("version: 1\n#".utf8)))
    defer { unlink(path) }
    #expect(truncate(path, (16 << 20) + 1) == 0)
    let expected = IntakeFault.tooLarge(path: path, mebibytes: 16)
    #expect(throws: expected) { try InputSource.open(path).text() }
    let bytes = [UInt8](repeating: UInt8(ascii: "#"), count: (16 << 20) + 1)
    #expect(throws: IntakeFault.tooLarge(path: "x", mebibytes: 16)) {
      try InputSource(bytes: bytes, name: "x").text()
    }
    let largest = InputSource(bytes: Array(bytes.dropLast()), name: "x")
    #expect(try largest.text().utf8.count == 16 << 20)
  }

  @Test func `What people write is read in its encoding, refused when too large`() throws {
    let text = "rulebook: 某市\n"
    let gbk = InputSource(bytes: GB18030Encoder().bytes(text), name: "x")
    #expect(try gbk.writtenText() == text)
    let marked = InputSource(bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8), name: "x")
    #expect(try marked.writtenText() == text)
    let bytes = [UInt8](repeating: 0, count: (2 << 20) + 1)
    #expect(throws: IntakeFault.tooLarge(path: "x", mebibytes: 2)) {
      try InputSource(bytes: bytes, name: "x").writtenText()
    }
    let broken = InputSource(bytes: Array(text.utf8) + [0xFF, 0x0A], name: "x")
    #expect(throws: IntakeFault.self) { try broken.writtenText() }
  }

  @Test func `A pipe is spooled, so that it can be read twice`() throws {
    let path = NSTemporaryDirectory() + "/paicha-pipe-\(UUID().uuidString)"
    #expect(mkfifo(path, 0o600) == 0)
    defer { unlink(path) }
    let text = "a,b\n" + String(repeating: "消防,2\n", count: 30_000)
    let writer = Thread {
      guard let file = fopen(path, "w") else { return }
      fputs(text, file)
      fclose(file)
    }
    writer.start()
    let source = try InputSource.open(path)
    #expect(source.byteCount == text.utf8.count)
    #expect(try TableSurvey(source, layout: .letters).rowCount == 30_000)
    #expect(try TableSurvey(source, layout: .letters).rowCount == 30_000)
  }

  @Test func `Every byte goes through the hook once, in order`() throws {
    let text = "a,b\n" + String(repeating: "x,y\n", count: 1000)
    var seen: [UInt8] = []
    let source = try TestTable(text).source()
    _ = try TableSurvey(source, layout: .letters, limits: IntakeLimits(blockBytes: 77)) {
      seen.append(contentsOf: $0)
    }
    #expect(seen == Array(text.utf8))
  }

  @Test func `A file that shrinks while it is read is noticed`() throws {
    let path = NSTemporaryDirectory() + "/paicha-shrink-\(UUID().uuidString)"
    try Data("a,b\n1,2\n3,4\n".utf8).write(to: URL(fileURLWithPath: path))
    defer { unlink(path) }
    let source = try InputSource.open(path)
    truncate(path, 6)
    #expect(throws: IntakeFault.changedWhileRead(path: path)) {
      try TableSurvey(source, layout: .letters)
    }
  }

  @Test func `A folder that takes no temporary files is named`() {
    #expect(throws: IntakeFault.self) { try TemporaryFile(in: "/nonexistent") }
  }
}
