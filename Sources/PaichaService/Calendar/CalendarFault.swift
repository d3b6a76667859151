public import PaichaModel

/// Why years cannot be added to the calendar.
public enum CalendarFault: CodedError, Hashable {
  case gap(Int)

  public enum Code: String, ErrorCode {
    case gap = "PC-CAL-001"

    public var exit: ExitStatus { .badInput }

    public var summary: Words {
      switch self {
      case .gap: Words(zh: "日历中间缺年份", en: "the calendar would leave out a year")
      }
    }
  }

  public var code: Code {
    switch self {
    case .gap: .gap
    }
  }

  public var what: Words {
    switch self {
    case .gap(let year):
      Words(
        zh: "缺 \(year) 年的放假安排：须先加入中间的年份，未作任何改动",
        en: "the notice of \(year) is missing: add the years between first, nothing was changed"
      )
    }
  }

  public var next: Words? { Words(same: "paicha rules calendar import FILE") }
}
