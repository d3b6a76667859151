/// Where a record lies in its source, so that it can be read again.
public struct RowPlace: Hashable, Sendable {
  /// The offset of the first byte, from 0.
  public let offset: Int
  /// The length with the line end.
  public let byteCount: Int
  /// The physical line on which it starts, from 1.
  public let line: Int
}

/// What is wrong with the shape of a record.
enum RecordFlaw {
  /// A quote opened on this line is never closed.
  case openQuote(line: Int)
  /// Text follows the closing quote of this cell.
  case textAfterQuote(cell: Int)
  /// The record is longer than the limit.
  case tooLong
  case notAnObject(atByte: Int)
  case nestedValue(key: String)
  case unknownKey(String)
  case duplicateKey(String)
}

/// One record of a table; its bytes and the reader's cells are valid until the next is read.
struct Record {
  let place: RowPlace
  /// The bytes without the line end; of an overlong record only the beginning.
  let bytes: UnsafeRawBufferPointer
  /// What the bounds of the cells count from; nothing where the record has no cells.
  let text: UnsafeRawPointer?
  let flaw: RecordFlaw?
}
