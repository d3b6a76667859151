/// A point in time in whole milliseconds since 1970-01-01T00:00:00Z.
///
/// Used only for the record time of entries; civil days follow Beijing time, a fixed +8 h since
/// 1991-09-15.
public struct Instant: Hashable, Comparable, Sendable {
  public let milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  public static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// The civil day in Beijing.
  public var day: Day {
    let (days, _) = beijing
    return Day(number: days) ?? (days < 0 ? Day.first : Day.last)
  }

  private var beijing: (days: Int, milliseconds: Int) {
    let length = 86_400_000
    let (days, rest) = Int(milliseconds).quotientAndRemainder(dividingBy: length)
    let shifted = rest + 8 * 3_600_000
    if shifted < 0 { return (days - 1, shifted + length) }
    return shifted < length ? (days, shifted) : (days + 1, shifted - length)
  }
}

extension Instant: CustomStringConvertible {
  /// Beijing time as `YYYY-MM-DD HH:MM:SS`.
  public var description: String {
    let seconds = beijing.milliseconds / 1_000
    let time = String(unsafeUninitializedCapacity: 9) { buffer in
      buffer[0] = UInt8(ascii: " ")
      Decimals.write(seconds / 3_600, width: 2, into: buffer, at: 1)
      buffer[3] = UInt8(ascii: ":")
      Decimals.write(seconds / 60 % 60, width: 2, into: buffer, at: 4)
      buffer[6] = UInt8(ascii: ":")
      Decimals.write(seconds % 60, width: 2, into: buffer, at: 7)
      return 9
    }
    return day.description + time
  }
}
