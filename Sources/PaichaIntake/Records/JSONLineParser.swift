/// Reads one flat JSON object into the cells of known columns (RFC 8259).
///
/// Numbers keep their source text, `true` and `false` are words, `null` is an empty cell.
final class JSONLineParser {
  private let columns: [[UInt8]]
  private let refusesOtherKeys: Bool
  private let encoding: TextEncoding

  // Run-time exclusivity checks cost a quarter of the parsing here; one reader alone uses it.
  @exclusivity(unchecked) private var scanner = JSONScanner()
  @exclusivity(unchecked) private var seen: [Bool]
  @exclusivity(unchecked) private var expected = 0

  init(columns: [String], refusesOtherKeys: Bool, encoding: TextEncoding) {
    self.columns = columns.map { Array($0.utf8) }
    self.refusesOtherKeys = refusesOtherKeys
    self.encoding = encoding
    seen = Array(repeating: false, count: columns.count)
  }

  deinit { scanner.release() }

  /// What the bounds of the cells count from, always UTF-8.
  var text: UnsafeRawPointer { UnsafeRawPointer(scanner.decoded) }

  /// Parses a line without its end, replacing the cells; a line that is no object is a flaw.
  func parse(_ line: UnsafeRawBufferPointer, into cells: CellList) -> RecordFlaw? {
    cells.reset(to: columns.count)
    expected = 0
    for index in seen.indices { seen[index] = false }
    guard encoding == .gb18030 else { return object(line, into: cells) }
    var utf8: [UInt8] = []
    GB18030.shared.decode(line.bindMemory(to: UInt8.self), into: &utf8)
    return utf8.withUnsafeBytes { object($0, into: cells) }
  }

  private func object(_ line: UnsafeRawBufferPointer, into cells: CellList) -> RecordFlaw? {
    scanner.start(line)
    guard scanner.take(UInt8(ascii: "{")) else { return syntaxFlaw }
    if scanner.take(UInt8(ascii: "}")) { return scanner.isAtEnd ? nil : syntaxFlaw }
    repeat {
      if let flaw = member(into: cells) { return flaw }
    } while scanner.take(UInt8(ascii: ","))
    guard scanner.take(UInt8(ascii: "}")), scanner.isAtEnd else { return syntaxFlaw }
    return nil
  }

  private var syntaxFlaw: RecordFlaw { .notAnObject(atByte: scanner.position + 1) }

  private func member(into cells: CellList) -> RecordFlaw? {
    guard let key = scanner.string(), scanner.take(UInt8(ascii: ":")) else { return syntaxFlaw }
    let column = column(of: key)
    switch scanner.value() {
    case .text(let start, let end):
      guard let column else { break }
      if seen[column] { return .duplicateKey(name(of: key)) }
      seen[column] = true
      cells[column] = CellSpan(
        start: Int32(truncatingIfNeeded: start),
        end: Int32(truncatingIfNeeded: end),
        isQuoted: true,
        hasDoubledQuotes: false
      )
    case .nested: return .nestedValue(key: name(of: key))
    case .malformed: return syntaxFlaw
    }
    if column == nil, refusesOtherKeys { return .unknownKey(name(of: key)) }
    return nil
  }

  /// The column of a key; objects mostly keep one order, so the next column is tried first.
  private func column(of key: Range<Int>) -> Int? {
    let bytes = scanner.decodedBytes(key)
    var index = expected
    for _ in columns.indices {
      if index >= columns.count { index = 0 }
      if columns[index].count == bytes.count, columns[index].elementsEqual(bytes) {
        expected = index + 1
        return index
      }
      index += 1
    }
    return nil
  }

  private func name(of key: Range<Int>) -> String {
    String(decoding: scanner.decodedBytes(key), as: UTF8.self)
  }
}
