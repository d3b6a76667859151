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

extension Instant {
  /// A minute in Beijing, written exactly as `YYYY-MM-DD HH:MM`, or nothing.
  public init?(minute text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 16, bytes[10] == UInt8(ascii: " "), bytes[13] == UInt8(ascii: ":"),
      let day = Day(String(decoding: bytes[..<10], as: UTF8.self)),
      let hour = Instant.twoDigits(bytes[11], bytes[12]), hour < 24,
      let minute = Instant.twoDigits(bytes[14], bytes[15]), minute < 60
    else { return nil }
    self.init(day, minuteOfDay: hour * 60 + minute)
  }

  /// A minute of a civil day in Beijing, counted from midnight.
  public init(_ day: Day, minuteOfDay: Int) {
    let minutes = (Int(day.number) * 24 - 8) * 60 + minuteOfDay
    self.init(milliseconds: Int64(minutes) * 60_000)
  }

  /// Beijing time as `YYYY-MM-DD HH:MM`.
  public var minuteText: String { String(description.prefix(16)) }

  /// So many hours later.
  public func advanced(byHours hours: Int) -> Instant {
    let held = Int64(min(max(hours, -10_000_000), 10_000_000))
    return Instant(milliseconds: milliseconds + held * 3_600_000)
  }

  /// Whole minutes from another instant to this one; negative if the other is later.
  public func minutes(since other: Instant) -> Int {
    Int((milliseconds - other.milliseconds) / 60_000)
  }

  private static func twoDigits(_ tens: UInt8, _ ones: UInt8) -> Int? {
    guard (48...57).contains(tens), (48...57).contains(ones) else { return nil }
    return Int(tens - 48) * 10 + Int(ones - 48)
  }
}
