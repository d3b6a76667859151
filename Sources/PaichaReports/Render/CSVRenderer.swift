/// CSV after RFC 4180: a header of keys, CRLF, quotes where needed, safe to open in a spreadsheet.
///
/// A text that a spreadsheet might run as a formula, or that starts with a control character, gets
/// an apostrophe in front; numbers never do.
struct CSVRenderer: Sendable {
  /// Whether the bytes start with a byte order mark, which Excel and WPS need to read UTF-8.
  let hasMark: Bool

  private func append(_ cell: Cell, into bytes: inout [UInt8]) {
    switch cell {
    case .missing: return
    case .integer, .decimal, .flag: bytes += machineText(of: cell).utf8
    case .emphasised(let cell): append(cell, into: &bytes)
    case .text, .coded, .list: appendText(machineText(of: cell), into: &bytes)
    }
  }

  private func machineText(of cell: Cell) -> String {
    switch cell {
    case .text(let text), .coded(let text, _): text
    case .integer(let number): String(number)
    case .decimal(let number, let places): DecimalText.of(number, places: places)
    case .flag(let isTrue): isTrue ? "true" : "false"
    case .missing: ""
    case .list(let cells): cells.map { machineText(of: $0) }.joined(separator: ";")
    case .emphasised(let cell): machineText(of: cell)
    }
  }

  private func appendText(_ text: String, into bytes: inout [UInt8]) {
    let text = isRisky(text) ? "'" + text : text
    let needsQuotes = text.utf8.contains { $0 < 0x20 || $0 == comma || $0 == quote }
    guard needsQuotes else {
      bytes += text.utf8
      return
    }
    bytes.append(quote)
    for byte in text.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  /// Whether a spreadsheet might run the text; the full-width signs count, as they do in Excel.
  private func isRisky(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return first.properties.generalCategory == .control
      || CSVRenderer.formulaStarts.contains(first)
  }

  private static let formulaStarts = Set("=+-@＝＋－＠".unicodeScalars)
  private var comma: UInt8 { UInt8(ascii: ",") }
  private var quote: UInt8 { UInt8(ascii: "\"") }
}

extension CSVRenderer: RowRenderer {
  func open(_ columns: [Column], into bytes: inout [UInt8]) {
    if hasMark { bytes += [0xEF, 0xBB, 0xBF] }
    line(columns.map { .text($0.key) }, into: &bytes)
  }

  func row(_ cells: [Cell], of columns: [Column], isFirst: Bool, into bytes: inout [UInt8]) {
    line(columns.indices.map { cells.cell(at: $0) }, into: &bytes)
  }

  func close(hadRows: Bool, into bytes: inout [UInt8]) {}

  private func line(_ cells: [Cell], into bytes: inout [UInt8]) {
    for (position, cell) in cells.enumerated() {
      if position > 0 { bytes.append(comma) }
      append(cell, into: &bytes)
    }
    bytes += [0x0D, 0x0A]
  }
}
