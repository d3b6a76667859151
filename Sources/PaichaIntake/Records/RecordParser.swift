internal import Glibc

/// Cuts one record of either format into cells.
final class RecordParser {
  let cells = CellList()
  private let scan: CSVScan?
  private let json: JSONLineParser?

  /// What the bytes given hold.
  enum Outcome {
    case incomplete
    case complete(length: Int, byteCount: Int, flaw: RecordFlaw?, text: UnsafeRawPointer)
  }

  /// Parses delimited text.
  init(delimiter: UInt8) {
    scan = CSVScan(delimiter: delimiter)
    json = nil
  }

  /// Parses JSON objects, whose values go to the cells of the columns named.
  init(columns: [String], refusesOtherKeys: Bool, encoding: TextEncoding) {
    scan = nil
    json = JSONLineParser(
      columns: columns,
      refusesOtherKeys: refusesOtherKeys,
      encoding: encoding
    )
  }

  /// Parses the record that starts at the first byte, on the line given.
  func parse(_ bytes: UnsafeRawBufferPointer, line: Int, isFinal: Bool) -> Outcome {
    guard let base = bytes.baseAddress else { return .incomplete }
    if let scan {
      switch scan.record(bytes, isFinal: isFinal, into: cells) {
      case .incomplete: return .incomplete
      case .complete(let length, let byteCount, let flaw):
        return .complete(
          length: length,
          byteCount: byteCount,
          flaw: flaw.map { recordFlaw($0, in: bytes, line: line) },
          text: base
        )
      }
    }
    guard let json else { return .incomplete }
    guard let (length, byteCount) = lineLength(bytes, isFinal: isFinal) else { return .incomplete }
    let flaw = json.parse(UnsafeRawBufferPointer(rebasing: bytes[..<length]), into: cells)
    return .complete(length: length, byteCount: byteCount, flaw: flaw, text: json.text)
  }

  private func recordFlaw(
    _ flaw: CSVScan.Flaw,
    in bytes: UnsafeRawBufferPointer,
    line: Int
  ) -> RecordFlaw {
    switch flaw {
    case .openQuote(let offset):
      let before = UnsafeRawBufferPointer(rebasing: bytes[..<offset])
      return .openQuote(line: line + lineFeeds(in: before))
    case .textAfterQuote(let cell): return .textAfterQuote(cell: cell)
    }
  }

  private func lineLength(_ bytes: UnsafeRawBufferPointer, isFinal: Bool) -> (Int, Int)? {
    guard let base = bytes.baseAddress else { return nil }
    let end = memchr(base, 0x0A, bytes.count).map { base.distance(to: UnsafeRawPointer($0)) }
    guard end != nil || isFinal else { return nil }
    let stop = end ?? bytes.count
    let isReturn = stop > 0 && bytes[stop - 1] == 0x0D
    return (isReturn ? stop - 1 : stop, end == nil ? stop : stop + 1)
  }
}
