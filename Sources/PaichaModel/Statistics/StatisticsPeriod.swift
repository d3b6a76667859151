/// A period of safety statistics (统计期): a month, quarter, half-year or year.
///
/// A hazard counts in the period it was found, a closure in the period it was closed.
public struct StatisticsPeriod: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case month
    case quarter
    case half
    case year

    /// How one is written.
    public var form: String {
      switch self {
      case .month: "2025-07"
      case .quarter: "2025Q3"
      case .half: "2025H2"
      case .year: "2025"
      }
    }

    var months: Int {
      switch self {
      case .month: 1
      case .quarter: 3
      case .half: 6
      case .year: 12
      }
    }

    /// What stands between the year and the number.
    fileprivate var mark: String {
      switch self {
      case .month: "-"
      case .quarter: "Q"
      case .half: "H"
      case .year: ""
      }
    }
  }

  public let kind: Kind
  public let year: Int
  /// Counted from 1 within the year.
  public let ordinal: Int
  public let days: ClosedRange<Day>

  /// A period, or nothing if the year has no such one or lies outside 1900–2200.
  public init?(_ kind: Kind, year: Int, ordinal: Int = 1) {
    guard (1...12 / kind.months).contains(ordinal) else { return nil }
    let month = ordinal * kind.months
    guard let first = Day(year: year, month: month - kind.months + 1, day: 1),
      let last = Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
    else { return nil }
    self.kind = kind
    self.year = year
    self.ordinal = ordinal
    self.days = first...last
  }

  /// A period written exactly as its kind is, or nothing.
  public init?(_ kind: Kind, _ text: String) {
    let digits = text.utf8.count == kind.form.utf8.count ? Array(text) : []
    guard digits.count == kind.form.count, let year = Self.number(digits.prefix(4)) else {
      return nil
    }
    let rest = digits.dropFirst(4)
    guard String(rest.prefix(kind.mark.count)).uppercased() == kind.mark else { return nil }
    let ordinal = kind == .year ? 1 : Self.number(rest.dropFirst(kind.mark.count))
    guard let ordinal else { return nil }
    self.init(kind, year: year, ordinal: ordinal)
  }

  private static func number(_ digits: some Collection<Character>) -> Int? {
    guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isWholeNumber }) else {
      return nil
    }
    return Int(String(digits))
  }
}

extension StatisticsPeriod: CustomStringConvertible {
  public var description: String {
    switch kind {
    case .year: "\(year)"
    case .quarter, .half: "\(year)\(kind.mark)\(ordinal)"
    case .month: "\(year)-\(ordinal < 10 ? "0" : "")\(ordinal)"
    }
  }
}
