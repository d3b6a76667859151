/// Why a statement cannot be recorded as sent.
public enum StatementRefusal: CodedError, Hashable {
  case noQuarter(StatisticsPeriod)
  case running(StatisticsPeriod, Day)
  case future(Day, Day)

  public enum Code: String, ErrorCode {
    case noQuarter = "PC-STM-001"
    case running = "PC-STM-002"
    case future = "PC-STM-003"

    public var exit: ExitStatus { .refused }

    public var summary: Words {
      switch self {
      case .noQuarter: Words(zh: "只登记季度报表的报送", en: "only quarterly statements are recorded")
      case .running: Words(zh: "季度尚未结束", en: "the quarter was not over")
      case .future: Words(zh: "报送日在今天之后", en: "the day of sending is after today")
      }
    }
  }

  public var code: Code {
    switch self {
    case .noQuarter: .noQuarter
    case .running: .running
    case .future: .future
    }
  }

  public var what: Words {
    switch self {
    case .noQuarter(let period):
      Words(zh: "\(period) 不是季度", en: "\(period) is no quarter")
    case .running(let period, let day):
      Words(
        zh: "\(period) 到 \(period.days.upperBound) 才结束，\(day) 不能报送",
        en: "\(period) ends on \(period.days.upperBound): it was not sent on \(day)"
      )
    case .future(let day, let today):
      Words(zh: "报送日 \(day) 晚于今天 \(today)", en: "sent on \(day), after today, \(today)")
    }
  }

  public var next: Words? { Words(same: "paicha stats sent --year YEAR") }
}
