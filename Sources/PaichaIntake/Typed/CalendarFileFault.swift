public import PaichaModel

/// Why a file of holiday notices is refused as a whole.
public enum CalendarFileFault: CodedError, Hashable {
  case value(file: String, line: Int, column: String, String, expected: String)
  case row(file: String, RowFault)
  case twice(file: String, line: Int, Day)
  case noDays(file: String)

  public enum Code: String, ErrorCode {
    case value = "PC-CAL-002"
    case row = "PC-CAL-003"
    case twice = "PC-CAL-004"
    case noDays = "PC-CAL-005"

    public var exit: ExitStatus { .badInput }

    public var summary: Words {
      switch self {
      case .value: Words(zh: "日历文件的值不对", en: "a value of a calendar file is wrong")
      case .row: Words(zh: "日历文件的行读不了", en: "a row of a calendar file cannot be read")
      case .twice: Words(zh: "日历文件中同一天出现两次", en: "a calendar file holds a day twice")
      case .noDays: Words(zh: "日历文件没有任何日期", en: "a calendar file holds no day")
      }
    }
  }

  public var code: Code {
    switch self {
    case .value: .value
    case .row: .row
    case .twice: .twice
    case .noDays: .noDays
    }
  }

  public var what: Words {
    switch self {
    case .value(let file, let line, let column, let value, let expected):
      Words(
        zh: "\(file) 第 \(line) 行，列 \(column)，值“\(value)”：应为 \(expected)；未作任何改动",
        en: "\(file) line \(line), column \(column), value “\(value)”: expected \(expected); "
          + "nothing was changed"
      )
    case .row(let file, let fault):
      Words(
        zh: "\(file) 第 \(fault.line) 行\(fault.column.map { "，列 \($0)" } ?? "")："
          + "\(fault.reason.zh)；未作任何改动",
        en: "\(file) line \(fault.line)\(fault.column.map { ", column \($0)" } ?? ""): "
          + "\(fault.reason.en); nothing was changed"
      )
    case .twice(let file, let line, let day):
      Words(
        zh: "\(file) 第 \(line) 行：\(day) 出现两次；未作任何改动",
        en: "\(file) line \(line): \(day) stands twice; nothing was changed"
      )
    case .noDays(let file):
      Words(zh: "\(file)：没有任何日期", en: "\(file): holds no day")
    }
  }

  public var next: Words? {
    switch self {
    case .value, .row, .twice: Words(same: "paicha rules calendar import FILE --dry-run")
    case .noDays: Words(same: "date,kind,name")
    }
  }
}
