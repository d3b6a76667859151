/// A civil day (日) of the Gregorian calendar, without time or zone.
///
/// Deadlines and inspection days are civil days: they never pass through an instant.
/// Valid from 1900-01-01 to 2200-12-31.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public let number: Int32

  public static let first = Day(unchecked: -25_567)
  public static let last = Day(unchecked: 84_370)

  init(unchecked number: Int32) { self.number = number }

  /// A day from its number since 1970-01-01, or nothing outside 1900–2200.
  public init?(number: Int) {
    guard number >= Int(Day.first.number), number <= Int(Day.last.number) else { return nil }
    self.number = Int32(number)
  }

  /// A day from its parts, or nothing if there is no such day (31 February, year 1899).
  public init?(year: Int, month: Int, day: Int) {
    guard (1900...2200).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.number = Int32(Day.count(year: year, month: month, day: day))
  }

  /// A day written exactly as `YYYY-MM-DD`, or nothing.
  public init?(_ text: some StringProtocol) {
    guard let parts = Day.parts(of: text.utf8) else { return nil }
    self.init(year: parts.year, month: parts.month, day: parts.day)
  }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// The day so many days later (or earlier), held inside the valid range.
  public func advanced(by days: Int) -> Day {
    let wanted = Int(number) + min(max(days, -1_000_000), 1_000_000)
    let held = min(max(wanted, Int(Day.first.number)), Int(Day.last.number))
    return Day(unchecked: Int32(held))
  }

  /// Whole days from another day to this one; negative if the other is later.
  public func days(since other: Day) -> Int { Int(number) - Int(other.number) }

  private static func parts(of utf8: some Collection<UInt8>) -> (year: Int, month: Int, day: Int)? {
    utf8.withContiguousStorageIfAvailable(parts) ?? Array(utf8).withUnsafeBufferPointer(parts)
  }

  private static func parts(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (year: Int, month: Int, day: Int)? {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = number(bytes, 0..<4), let month = number(bytes, 5..<7),
      let day = number(bytes, 8..<10)
    else { return nil }
    return (year, month, day)
  }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var value = 0
    for position in range {
      let byte = bytes[position]
      guard byte >= 48, byte <= 57 else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    return value
  }
}
