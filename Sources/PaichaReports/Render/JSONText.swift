/// JSON values written straight into bytes; no C0 or C1 control character ever leaves raw.
enum JSONText {
  static func append(_ cell: Cell, into bytes: inout [UInt8]) {
    switch cell {
    case .text(let text), .coded(let text, _): append(text, into: &bytes)
    case .integer(let number): bytes += String(number).utf8
    case .decimal(let number, let places):
      bytes += DecimalText.of(number, places: places).utf8
    case .flag(let isTrue): bytes += (isTrue ? "true" : "false").utf8
    case .missing: bytes += "null".utf8
    case .list(let cells):
      bytes.append(UInt8(ascii: "["))
      for (position, cell) in cells.enumerated() {
        if position > 0 { bytes.append(UInt8(ascii: ",")) }
        append(cell, into: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .emphasised(let cell): append(cell, into: &bytes)
    }
  }

  static func append(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    if text.utf8.allSatisfy(isPlain) {
      bytes += text.utf8
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\n": bytes += "\\n".utf8
      case "\r": bytes += "\\r".utf8
      case "\t": bytes += "\\t".utf8
      case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}":
        let digits = String(scalar.value, radix: 16)
        bytes += "\\u".utf8
        bytes += String(repeating: "0", count: 4 - digits.count).utf8
        bytes += digits.utf8
      default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
  }

  /// Whether a byte needs no closer look; 0xC2 starts the C1 control characters.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x7F && byte != 0xC2
      && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// An object of the columns' keys, in their order.
  static func append(_ cells: [Cell], of columns: [Column], into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "{"))
    for (position, column) in columns.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      append(column.key, into: &bytes)
      bytes.append(UInt8(ascii: ":"))
      append(cells.cell(at: position), into: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }
}
