import Testing

@testable import PaichaIntake

/// Tables of random cells, written in every way and read in blocks of every size.
@Suite struct CSVRoundTripTests {
  private static let alphabet: [String] = [
    "a", "Z", "0", ",", "\"", "\n", "\r\n", ";", " ", "消", "防", "通道", "𠮷", "é", "'", "=",
  ]

  private func cells(seed: UInt64, rows: Int) -> [[String]] {
    var random = SeededGenerator(seed: seed)
    return (0..<rows).map { row in
      (0..<3).map { column in
        let length = Int.random(in: 0...9, using: &random)
        let text = (0..<length).map { _ in Self.alphabet.randomElement(using: &random) ?? "" }
        // Visible ends keep trimming out of this test; the row number keeps lines from being blank.
        return "<" + text.joined() + (column == 0 ? "\(row)>" : ">")
      }
    }
  }

  /// The bytes of a table; cells are quoted where they must be, and now and then where they need not.
  private func bytes(
    _ rows: [[String]],
    lineEnd: String,
    encode: (String) -> [UInt8],
    seed: UInt64
  ) -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    var text = "a,b,c" + lineEnd
    for (index, row) in rows.enumerated() {
      let written = row.map { cell in
        let mustQuote = cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        guard mustQuote || Bool.random(using: &random) else { return cell }
        return "\""
          + cell.split(separator: "\"", omittingEmptySubsequences: false)
          .joined(separator: "\"\"") + "\""
      }
      text += written.joined(separator: ",")
      if index < rows.count - 1 || Bool.random(using: &random) { text += lineEnd }
    }
    return encode(text)
  }

  @Test(arguments: ["\n", "\r\n"])
  func `UTF-8 comes back the same from blocks of every size`(lineEnd: String) throws {
    let rows = cells(seed: 1, rows: 12)
    let bytes = bytes(rows, lineEnd: lineEnd, encode: { Array($0.utf8) }, seed: 2)
    for block in 1...(bytes.count + 1) {
      let outcome = try TestTable(bytes).with { $0.limits.blockBytes = block }.read()
      #expect(outcome.rows == rows, "block size \(block)")
      #expect(outcome.rejected.isEmpty)
    }
  }

  @Test(arguments: ["\n", "\r\n"])
  func `GB18030 comes back the same from blocks of every size`(lineEnd: String) throws {
    let rows = cells(seed: 3, rows: 12)
    let bytes = bytes(rows, lineEnd: lineEnd, encode: GB18030Encoder().bytes, seed: 4)
    for block in 1...(bytes.count + 1) {
      let outcome = try TestTable(bytes).with { $0.limits.blockBytes = block }.read()
      #expect(outcome.rows == rows, "block size \(block)")
    }
  }

  @Test(arguments: 10..<60)
  func `Random tables with a byte order mark come back the same`(seed: UInt64) throws {
    let rows = cells(seed: seed, rows: 40)
    let encode = { (text: String) in [0xEF, 0xBB, 0xBF] + Array(text.utf8) }
    let bytes = bytes(rows, lineEnd: "\r\n", encode: encode, seed: seed)
    let table = TestTable(bytes).with { $0.limits.blockBytes = Int(seed) * 3 }
    #expect(try table.read().rows == rows)
  }

  @Test(arguments: 60..<80)
  func `Row places lead back to the same text`(seed: UInt64) throws {
    let rows = cells(seed: seed, rows: 20)
    let bytes = bytes(rows, lineEnd: "\n", encode: { Array($0.utf8) }, seed: seed)
    let survey = try TestTable(bytes).survey()
    let reader = TableReader(survey)
    var texts: [String] = []
    while case .row(let row) = try reader.next() {
      texts.append(try survey.rawText(at: row.place))
    }
    #expect(["a,b,c"] + texts == split(bytes, at: texts))
  }

  /// The text of the file cut behind its header and rows, whose lengths the texts give.
  private func split(_ bytes: [UInt8], at texts: [String]) -> [String] {
    var rest = bytes[...]
    return (["a,b,c"] + texts).map { text in
      let part = String(decoding: rest.prefix(text.utf8.count), as: UTF8.self)
      rest = rest.dropFirst(text.utf8.count + 1)
      return part
    }
  }
}
