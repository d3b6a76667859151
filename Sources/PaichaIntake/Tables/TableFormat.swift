/// How a file writes its rows.
public enum TableFormat: Hashable, Sendable {
  /// Delimited text with a header (RFC 4180).
  case csv(delimiter: UInt8)
  /// One JSON object a line.
  case jsonLines

  /// The format by the file's name, or by its first byte that is no space.
  static func detect(name: String, head: some Sequence<UInt8>) -> TableFormat {
    let lowercased = name.lowercased()
    if lowercased.hasSuffix(".jsonl") || lowercased.hasSuffix(".ndjson") { return .jsonLines }
    let first = head.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    return first == UInt8(ascii: "{") ? .jsonLines : .csv(delimiter: UInt8(ascii: ","))
  }

  /// The delimiter a header line uses: a comma, or without any the commoner of `;` and tab.
  static func delimiter(of headerLine: some Sequence<UInt8>) -> UInt8 {
    var commas = 0
    var semicolons = 0
    var tabs = 0
    for byte in headerLine {
      switch byte {
      case UInt8(ascii: ","): commas += 1
      case UInt8(ascii: ";"): semicolons += 1
      case UInt8(ascii: "\t"): tabs += 1
      default: continue
      }
    }
    guard commas == 0, semicolons + tabs > 0 else { return UInt8(ascii: ",") }
    return semicolons >= tabs ? UInt8(ascii: ";") : UInt8(ascii: "\t")
  }
}
