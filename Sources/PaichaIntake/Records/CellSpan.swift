/// Where one cell lies in the text of its record, without quotes.
struct CellSpan {
  var start: Int32
  var end: Int32
  /// Whether the cell was quoted, so that spaces before its quote cannot be in question.
  var isQuoted: Bool
  /// Whether doubled quotes inside stand for single ones.
  var hasDoubledQuotes: Bool

  static let empty = CellSpan(start: 0, end: 0, isQuoted: false, hasDoubledQuotes: false)
}

/// The cells of the record being read: one list, used again for every record.
final class CellList {
  // Run-time exclusivity checks cost a tenth of the scan here; the list is used by one reader only.
  @exclusivity(unchecked) private(set) var count = 0
  @exclusivity(unchecked) private var capacity: Int
  @exclusivity(unchecked) private var spans: UnsafeMutablePointer<CellSpan>
  /// Cells that are appended beyond this many are counted but not kept.
  private let limit: Int

  init(limit: Int = 16_384) {
    self.limit = limit
    capacity = 64
    spans = .allocate(capacity: capacity)
  }

  deinit { spans.deallocate() }

  subscript(index: Int) -> CellSpan {
    get { spans[index] }
    set { spans[index] = newValue }
  }

  func removeAll() { count = 0 }

  /// Whether every cell of the record is kept, so that any may be asked for.
  var isWhole: Bool { count <= limit }

  /// Starts over with a fixed number of empty cells, all of them kept.
  func reset(to newCount: Int) {
    while capacity < newCount { grow() }
    count = newCount
    for index in 0..<newCount { spans[index] = .empty }
  }

  @inline(__always)
  func append(_ span: CellSpan) {
    if count < capacity {
      spans[count] = span
    } else if count < limit {
      grow()
      spans[count] = span
    }
    count += 1
  }

  private func grow() {
    let larger = UnsafeMutablePointer<CellSpan>.allocate(capacity: capacity * 2)
    larger.update(from: spans, count: capacity)
    spans.deallocate()
    spans = larger
    capacity *= 2
  }
}
