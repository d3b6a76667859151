/// Follows a record too long to hold, byte by byte, to where it ends.
struct RecordSkip {
  private enum State {
    case cellStart
    case unquoted
    case quoted
    case afterQuote
  }

  private var state = State.cellStart
  private let delimiter: UInt8?
  /// The line being read.
  private(set) var line: Int
  private var quoteLine: Int

  /// Starts at the first byte of a record; without a delimiter every line feed ends it.
  init(delimiter: UInt8?, line: Int) {
    self.delimiter = delimiter
    self.line = line
    quoteLine = line
  }

  /// The line of the quote that is still open.
  var openQuoteLine: Int? { state == .quoted ? quoteLine : nil }

  /// Reads on and tells how many bytes belong to the record, if it ends in them.
  mutating func end(in bytes: UnsafeRawBufferPointer) -> Int? {
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == 0x0A {
        line += 1
        if state != .quoted { return index + 1 }
      } else if delimiter != nil {
        step(byte)
      }
    }
    return nil
  }

  private mutating func step(_ byte: UInt8) {
    let isQuote = byte == UInt8(ascii: "\"")
    switch state {
    case .cellStart where isQuote, .afterQuote where isQuote:
      if state == .cellStart { quoteLine = line }
      state = .quoted
    case .quoted:
      if isQuote { state = .afterQuote }
    case .cellStart, .unquoted, .afterQuote:
      state = byte == delimiter ? .cellStart : .unquoted
    }
  }
}
