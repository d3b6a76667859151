public import PaichaModel

/// Why statistics cannot be made.
public enum StatisticsFault: CodedError, Hashable {
  case notBegun(StatisticsPeriod, today: Day)
  case asOfOutside(Day, StatisticsPeriod, today: Day)

  public enum Code: String, ErrorCode {
    case notBegun = "PC-STA-001"
    case asOfOutside = "PC-STA-002"

    public var exit: ExitStatus { .refused }

    public var summary: Words {
      switch self {
      case .notBegun: Words(zh: "统计期尚未开始", en: "the period has not begun")
      case .asOfOutside:
        Words(zh: "截至日不在统计期首日与今天之间", en: "the as-of day is before the period or after today")
      }
    }
  }

  public var code: Code {
    switch self {
    case .notBegun: .notBegun
    case .asOfOutside: .asOfOutside
    }
  }

  public var what: Words {
    switch self {
    case .notBegun(let period, let today):
      Words(
        zh: "统计期 \(period) 自 \(period.days.lowerBound) 起，今天是 \(today)",
        en: "the period \(period) begins on \(period.days.lowerBound), today is \(today)"
      )
    case .asOfOutside(let day, let period, let today):
      Words(
        zh: "截至日 \(day) 应在 \(period.days.lowerBound) 至今天 \(today) 之间",
        en: "as of \(day): should be from \(period.days.lowerBound) to today, \(today)"
      )
    }
  }

  public var next: Words? {
    switch self {
    case .notBegun(let period, let today):
      Words(same: "--\(period.kind.rawValue) \(period.kind.period(of: today))")
    case .asOfOutside(_, let period, _):
      Words(same: "--\(period.kind.rawValue) \(period)")
    }
  }
}

extension StatisticsPeriod.Kind {
  /// The period that a day lies in, as it is written.
  fileprivate func period(of day: Day) -> String {
    for ordinal in 1...12 {
      guard let period = StatisticsPeriod(self, year: day.year, ordinal: ordinal) else { break }
      if period.days.contains(day) { return period.description }
    }
    return form
  }
}
