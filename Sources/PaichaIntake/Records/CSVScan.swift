internal import Glibc

/// Finds the end of a delimited record and the bounds of its cells (RFC 4180).
///
/// Works on bytes: in UTF-8 and GB 18030 alike no part of a longer character looks like a quote,
/// a delimiter or a line end. A carriage return counts as a line end only before a line feed.
struct CSVScan {
  let delimiter: UInt8

  /// How far a scan got.
  enum Outcome {
    /// The record goes on beyond the bytes given.
    case incomplete
    /// A whole record: its length without and with the line end.
    case complete(length: Int, byteCount: Int, flaw: Flaw?)
  }

  enum Flaw {
    case openQuote(at: Int)
    case textAfterQuote(cell: Int)
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D

  /// Scans one record from the first byte, replacing the cells.
  ///
  /// `isFinal` says that no bytes follow those given, so that the end of the bytes ends the record.
  func record(_ bytes: UnsafeRawBufferPointer, isFinal: Bool, into cells: CellList) -> Outcome {
    cells.removeAll()
    guard let base = bytes.baseAddress else { return .incomplete }
    let count = bytes.count
    var flaw: Flaw?
    var index = 0
    while index < count {
      let start = index
      var end: Int
      if base[index] == Self.quote {
        switch closingQuote(base, after: index, count: count) {
        case .missing:
          guard isFinal else { return .incomplete }
          return .complete(length: count, byteCount: count, flaw: flaw ?? .openQuote(at: start))
        case .found(let close, let isDoubled):
          cells.append(span(start + 1, close, isQuoted: true, isDoubled: isDoubled))
          end = close + 1
        }
        if end < count, base[end] == delimiter {
          index = end + 1
          continue
        }
        let next = endOfUnquoted(base, from: end, count: count)
        if next > end, !isLineEnd(base, from: end, to: next, count: count) {
          if flaw == nil { flaw = .textAfterQuote(cell: cells.count - 1) }
        }
        end = next
      } else {
        end = endOfUnquoted(base, from: index, count: count)
        let isReturn =
          end > start && base[end - 1] == Self.carriageReturn
          && (end == count || base[end] == Self.lineFeed)
        cells.append(span(start, isReturn ? end - 1 : end, isQuoted: false, isDoubled: false))
      }
      guard end < count else {
        guard isFinal else { return .incomplete }
        return .complete(length: count, byteCount: count, flaw: flaw)
      }
      if base[end] == Self.lineFeed {
        let isReturn = end > 0 && base[end - 1] == Self.carriageReturn
        return .complete(length: isReturn ? end - 1 : end, byteCount: end + 1, flaw: flaw)
      }
      index = end + 1
    }
    // The bytes end behind a delimiter: an empty last cell, if nothing follows.
    guard isFinal, count > 0 else { return .incomplete }
    cells.append(span(count, count, isQuoted: false, isDoubled: false))
    return .complete(length: count, byteCount: count, flaw: flaw)
  }

  private enum Closing {
    case missing
    case found(at: Int, isDoubled: Bool)
  }

  @inline(__always)
  private func closingQuote(_ base: UnsafeRawPointer, after open: Int, count: Int) -> Closing {
    var isDoubled = false
    var index = open + 1
    while index < count, let found = memchr(base + index, Int32(Self.quote), count - index) {
      let close = base.distance(to: UnsafeRawPointer(found))
      guard close + 1 < count, base[close + 1] == Self.quote else {
        return .found(at: close, isDoubled: isDoubled)
      }
      isDoubled = true
      index = close + 2
    }
    return .missing
  }

  /// The next delimiter or line feed, or the end: eight bytes at a time.
  @inline(__always)
  private func endOfUnquoted(_ base: UnsafeRawPointer, from start: Int, count: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let delimiters = ones &* UInt64(delimiter)
    let lineFeeds = ones &* UInt64(Self.lineFeed)
    var index = start
    while index + 8 <= count {
      let word = UInt64(
        littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      )
      let first = word ^ delimiters
      let second = word ^ lineFeeds
      let hits =
        (((first &- ones) & ~first) | ((second &- ones) & ~second)) & (ones &* 0x80)
      guard hits == 0 else { return index + hits.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count, base[index] != delimiter, base[index] != Self.lineFeed { index += 1 }
    return index
  }

  /// Whether the bytes behind a closing quote are only the return of a line end.
  private func isLineEnd(
    _ base: UnsafeRawPointer,
    from start: Int,
    to end: Int,
    count: Int
  ) -> Bool {
    end == start + 1 && base[start] == Self.carriageReturn
      && (end == count || base[end] == Self.lineFeed)
  }

  @inline(__always)
  private func span(_ start: Int, _ end: Int, isQuoted: Bool, isDoubled: Bool) -> CellSpan {
    CellSpan(
      start: Int32(truncatingIfNeeded: start),
      end: Int32(truncatingIfNeeded: end),
      isQuoted: isQuoted,
      hasDoubledQuotes: isDoubled
    )
  }
}

extension UnsafeRawPointer {
  /// The byte at an offset.
  @inline(__always)
  subscript(offset: Int) -> UInt8 { load(fromByteOffset: offset, as: UInt8.self) }
}
