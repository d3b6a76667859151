import Foundation
import PaichaModel
import Testing

@testable import PaichaIntake

@Suite struct RejectsWriterTests {
  private func row(_ value: String?, raw: String) -> RejectedRow {
    let reason = Words(zh: "原因", en: "reason")
    let fault = RowFault(line: 3, column: "b", value: value, code: .valueNotListed, reason: reason)
    return RejectedRow(fault: fault, raw: raw)
  }

  private func temporaryPath() -> String {
    NSTemporaryDirectory() + "/paicha-rejects-\(UUID().uuidString).csv"
  }

  @Test func `Cells are quoted, formulas made harmless, and the language is the one asked for`()
    throws
  {
    let path = temporaryPath()
    defer { unlink(path) }
    let writer = RejectsWriter(path: path, language: .zh)
    try writer.append(row("=1+1", raw: "x,\"y\"\n"))
    try writer.append(row("-5", raw: "@a"))
    try writer.append(row(nil, raw: "plain"))
    try writer.finish()
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    #expect(
      text == "\u{FEFF}line,column,value,code,reason,raw\r\n"
        + "3,b,'=1+1,PC-ROW-020,原因,\"x,\"\"y\"\"\n\"\r\n3,b,'-5,PC-ROW-020,原因,'@a\r\n"
        + "3,b,,PC-ROW-020,原因,plain\r\n"
    )
    #expect(writer.count == 3)
  }

  @Test(arguments: ["＝1", "＋1", "－1", "＠甲", "\u{85}=1", "\t=1"])
  func `A cell that Excel would take for a formula is made harmless too`(text: String) throws {
    let path = temporaryPath()
    defer { unlink(path) }
    let writer = RejectsWriter(path: path, language: .zh)
    try writer.append(row("甲", raw: text))
    try writer.finish()
    let written = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    #expect(written.contains(",'\(text)\r\n"), "\(written)")
  }

  @Test func `The table of rejects can be read like any other`() throws {
    let path = temporaryPath()
    defer { unlink(path) }
    let writer = RejectsWriter(path: path, language: .en)
    let raw = "1,\"a \"\"quoted\"\" 消防\r\nline\""
    for _ in 0..<2000 { try writer.append(row("v", raw: raw)) }
    try writer.finish()
    let names = ["line", "column", "value", "code", "reason", "raw"]
    let layout = TableLayout(name: "rejects", fields: names.map { .init($0, required: true) })
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    let outcome = try TestTable(bytes).with { $0.layout = layout }.read()
    #expect(outcome.rows.count == 2000)
    #expect(outcome.rows.allSatisfy { $0[5] == raw })
  }

  @Test func `Without a rejected row there is no file`() throws {
    let path = temporaryPath()
    try RejectsWriter(path: path, language: .en).finish()
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `A path that cannot be written is named`() throws {
    let writer = RejectsWriter(path: "/nonexistent/rejects.csv", language: .en)
    try writer.append(row(nil, raw: "x"))
    do {
      try writer.finish()
      Issue.record("written")
    } catch {
      #expect(error.code == .cannotWrite)
    }
  }
}
