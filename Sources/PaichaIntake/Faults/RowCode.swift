public import PaichaModel

/// The stable codes of faults that reject one row and leave the rest of the file alone.
public enum RowCode: String, ErrorCode {
  case tooFewCells = "PC-ROW-001"
  case tooManyCells = "PC-ROW-002"
  case openQuote = "PC-ROW-003"
  case textAfterQuote = "PC-ROW-004"
  case quoteAfterSpace = "PC-ROW-005"
  case recordTooLong = "PC-ROW-006"
  case groupTooLarge = "PC-ROW-007"
  case notAnObject = "PC-ROW-010"
  case nestedValue = "PC-ROW-011"
  case unknownKey = "PC-ROW-012"
  case duplicateKey = "PC-ROW-013"
  case valueNotListed = "PC-ROW-020"
  case formatMismatch = "PC-ROW-021"

  public var exit: ExitStatus { .badInput }

  public var summary: Words {
    switch self {
    case .tooFewCells: Words(zh: "单元格比表头少", en: "fewer cells than the header")
    case .tooManyCells: Words(zh: "单元格比表头多", en: "more cells than the header")
    case .openQuote: Words(zh: "引号没有闭合", en: "a quote is never closed")
    case .textAfterQuote: Words(zh: "闭合引号后还有文字", en: "text follows a closing quote")
    case .quoteAfterSpace: Words(zh: "引号前有空格", en: "a space stands before a quote")
    case .recordTooLong: Words(zh: "一行数据过长", en: "a record is too long")
    case .groupTooLarge: Words(zh: "同一编号的行过多", en: "too many rows share one reference")
    case .notAnObject: Words(zh: "不是有效的 JSON 对象", en: "not a valid JSON object")
    case .nestedValue: Words(zh: "JSON 的值有嵌套", en: "a JSON value is nested")
    case .unknownKey: Words(zh: "不认识的 JSON 键", en: "an unknown JSON key")
    case .duplicateKey: Words(zh: "JSON 键重复", en: "a JSON key occurs twice")
    case .valueNotListed: Words(zh: "映射没有列出这个值", en: "the mapping does not list the value")
    case .formatMismatch: Words(zh: "日期与格式不符", en: "a date does not match its format")
    }
  }
}
