/// Writes cells as one line of delimited text (RFC 4180) that spreadsheets show as it is.
package enum DelimitedLine {
  /// Appends a line; cells that a spreadsheet would take for a formula get an apostrophe in front.
  package static func append(_ cells: [String], to bytes: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell, to: &bytes)
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  private static func append(_ cell: String, to bytes: inout [UInt8]) {
    let needsQuotes = cell.utf8.contains { byte in
      byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D
    }
    if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
    if startsFormula(cell) { bytes.append(UInt8(ascii: "'")) }
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
  }

  /// Also the full-width signs, which Excel takes for the same, and any control character.
  private static func startsFormula(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first else { return false }
    return first.properties.generalCategory == .control || signs.contains(first)
  }

  private static let signs = Set("=+-@＝＋－＠".unicodeScalars)
}
