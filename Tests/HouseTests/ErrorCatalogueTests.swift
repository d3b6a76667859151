import PaichaModel
import Testing

@testable import paicha

/// Every error has one code, one exit status and a place in the catalogue.
struct ErrorCatalogueTests {
  private struct Entry {
    let code: String
    let exit: PaichaModel.ExitStatus
    let summary: Words
  }

  private static func entries(of set: any ErrorCode.Type) -> [Entry] {
    func all<Code: ErrorCode>(_: Code.Type) -> [Entry] {
      Code.allCases.map { Entry(code: $0.rawValue, exit: $0.exit, summary: $0.summary) }
    }
    return all(set)
  }

  private static var catalogue: [Entry] {
    ErrorCatalogue.sets.flatMap { entries(of: $0) }.sorted { $0.code < $1.code }
  }

  /// The codes as the sources spell them: `case name = "PC-AREA-000"`.
  private static func writtenCodes() throws -> [String] {
    try Repository.sources().flatMap { file in
      file.code.compactMap { line in
        let parts = line.text.split(separator: "\"", omittingEmptySubsequences: false)
        let isCase = line.text.split(separator: " ").first == "case"
        return isCase && parts.count == 3 && parts[1].hasPrefix("PC-") ? String(parts[1]) : nil
      }
    }
  }

  @Test func `The catalogue on disk is the one of the code`() throws {
    let rows = Self.catalogue.map { entry in
      "| `\(entry.code)` | \(entry.exit.rawValue) | \(entry.summary.zh) | \(entry.summary.en) |"
    }
    let head = [
      "# 错误码 Error codes", "",
      "An error is one line on stderr, `paicha: CODE what and where`, and where it helps a line",
      "`try: next step`. Codes are stable: a code is never given another meaning.", "",
      "错误在 stderr 上是一行 `paicha: 错误码 何事何处`，必要时再加一行 `try: 下一步`。错误码不会改作他用。",
      "",
      "Exit status 退出码: 0 done 完成 · 1 refused by a rule, or not found 规则不允许或没有 ·"
        + " 64 usage 用法 · 65 bad input 输入数据 · 69 book or file unavailable 文件不可用 ·"
        + " 70 internal 内部 · 75 busy, try again 稍后再试", "",
      "`PC-ROW-…` codes name what is wrong with one row of a file: the row is rejected, the rest is"
        + " accepted, and the program ends with 65.", "",
      "`PC-ROW-…` 指一行数据的问题：该行不接受，其余照常，程序以 65 结束。", "",
      "| code 错误码 | exit 退出码 | 含义 | meaning |", "|---|---|---|---|",
    ]
    let text = (head + rows).joined(separator: "\n") + "\n"
    try GeneratedFile(path: "schema/ERRORS.md").expect(text)
  }

  @Test func `Every code in the sources is in the catalogue, and no other`() throws {
    #expect(try Self.writtenCodes().sorted() == Self.catalogue.map(\.code))
  }

  @Test func `No two errors share a code`() {
    let codes = Self.catalogue.map(\.code)
    #expect(codes.count > 90)
    #expect(Set(codes).count == codes.count)
  }

  @Test func `A code is PC, an area of three letters and three digits`() {
    for entry in Self.catalogue {
      let parts = entry.code.split(separator: "-", omittingEmptySubsequences: false)
      #expect(parts.count == 3 && parts[0] == "PC", "\(entry.code)")
      #expect(parts.dropFirst().first?.count == 3, "\(entry.code)")
      #expect(parts.last?.count == 3 && parts.last?.allSatisfy(\.isNumber) == true, "\(entry.code)")
    }
  }

  @Test func `Every code has words in both languages and, but for a closed pipe, a failing exit`() {
    for entry in Self.catalogue {
      let isQuietEnd = entry.code == TerminalFault.Code.closedPipe.rawValue
      #expect((entry.exit == .done) == isQuietEnd, "\(entry.code)")
      #expect(!entry.summary.zh.isEmpty && !entry.summary.en.isEmpty, "\(entry.code)")
      #expect(entry.summary.en.allSatisfy { $0.unicodeScalars.allSatisfy { $0.value < 0x3000 } })
    }
  }

  @Test func `The codes of one set share their area`() {
    for set in ErrorCatalogue.sets {
      let areas = Set(Self.entries(of: set).map { $0.code.prefix(6) })
      #expect(areas.count == 1, "\(set): \(areas.sorted().joined(separator: ", "))")
    }
  }
}
