extension Range<UInt64> {
  /// Where RFC 6962 splits a tree of two or more leaves: the left part is the largest power of two
  /// that is smaller than the whole.
  var split: UInt64 {
    let last = upperBound - lowerBound - 1
    return lowerBound + (1 << UInt64(63 - last.leadingZeroBitCount))
  }
}
