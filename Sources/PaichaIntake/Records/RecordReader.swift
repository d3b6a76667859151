/// Reads the records of a source in order; blank lines are passed over.
final class RecordReader {
  let cells: CellList
  private let parser: RecordParser
  private let window: BlockWindow
  private let limits: IntakeLimits
  /// The delimiter of delimited text.
  private let delimiter: UInt8?
  private var line: Int
  /// The beginning of a record that is too long.
  private let head: UnsafeMutableRawBufferPointer

  init(
    source: InputSource,
    from offset: Int,
    line: Int,
    parser: RecordParser,
    delimiter: UInt8?,
    limits: IntakeLimits
  ) {
    self.parser = parser
    cells = parser.cells
    window = BlockWindow(source: source, from: offset, blockBytes: limits.blockBytes)
    self.limits = limits
    self.delimiter = delimiter
    self.line = line
    head = .allocate(byteCount: max(1, limits.rawBytes), alignment: 1)
  }

  deinit { head.deallocate() }

  /// Where the next record would start.
  var offset: Int { window.offset }

  /// The line on which the next record would start.
  var nextLine: Int { line }

  /// The next record, or nothing at the end.
  func next() throws(IntakeFault) -> Record? {
    while true {
      let bytes = window.bytes
      let isFinal = window.reachesEnd
      if bytes.isEmpty, isFinal { return nil }
      switch parser.parse(bytes, line: line, isFinal: isFinal) {
      case .incomplete:
        // The last byte may be the return of a line end, which is not part of the record.
        if bytes.count > limits.recordBytes + 1 { return try overlong() }
        try window.refill()
      case .complete(let length, let byteCount, let flaw, let text):
        if length > limits.recordBytes { return try overlong() }
        let place = RowPlace(offset: window.offset, byteCount: byteCount, line: line)
        line += lineFeeds(in: UnsafeRawBufferPointer(rebasing: bytes[..<byteCount]))
        window.consume(byteCount)
        let content = UnsafeRawBufferPointer(rebasing: bytes[..<length])
        if isBlank(content) { continue }
        return Record(place: place, bytes: content, text: text, flaw: flaw)
      }
    }
  }

  /// Passes over a record that is too long and returns its beginning with a flaw.
  private func overlong() throws(IntakeFault) -> Record {
    let (offset, start) = (window.offset, line)
    let headCount = min(limits.rawBytes, window.bytes.count)
    head.copyMemory(from: UnsafeRawBufferPointer(rebasing: window.bytes[..<headCount]))
    var skip = RecordSkip(delimiter: delimiter, line: line)
    while true {
      let end = skip.end(in: window.bytes)
      window.consume(end ?? window.bytes.count)
      if end != nil || window.reachesEnd { break }
      try window.refill()
    }
    line = skip.line
    cells.removeAll()
    return Record(
      place: RowPlace(offset: offset, byteCount: window.offset - offset, line: start),
      bytes: UnsafeRawBufferPointer(rebasing: head[..<headCount]),
      text: nil,
      flaw: skip.openQuoteLine.map { .openQuote(line: $0) } ?? .tooLong
    )
  }

  private func isBlank(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard cells.count <= 1 || delimiter == nil else { return false }
    return bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }
}
