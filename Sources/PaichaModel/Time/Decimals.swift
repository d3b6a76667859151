/// Fixed-width decimal digits written straight into bytes.
enum Decimals {
  /// Writes a non-negative number with leading zeros; digits beyond the width are dropped.
  static func write(
    _ value: Int,
    width: Int,
    into buffer: UnsafeMutableBufferPointer<UInt8>,
    at start: Int
  ) {
    var rest = value
    for position in stride(from: start + width - 1, through: start, by: -1) {
      buffer[position] = UInt8(48 + rest % 10)
      rest /= 10
    }
  }
}
