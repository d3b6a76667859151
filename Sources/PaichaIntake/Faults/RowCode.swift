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
  case missingValue = "PC-ROW-100"
  case unknownValue = "PC-ROW-101"
  case noSuchDay = "PC-ROW-102"
  case futureDay = "PC-ROW-103"
  case dayTooEarly = "PC-ROW-104"
  case notANumber = "PC-ROW-105"
  case notACode = "PC-ROW-106"
  case controlCharacter = "PC-ROW-107"
  case notAHash = "PC-ROW-108"
  case notAPlace = "PC-ROW-109"
  case unknownItem = "PC-ROW-110"
  case unknownVenue = "PC-ROW-111"
  case unknownZone = "PC-ROW-112"
  case differsInInspection = "PC-ROW-113"
  case findingWithoutContent = "PC-ROW-114"
  case passWithFinding = "PC-ROW-115"
  case contradictsRecord = "PC-ROW-116"
  case repeatedCode = "PC-ROW-117"
  case refusedByRule = "PC-ROW-118"
  case daysOutOfOrder = "PC-ROW-119"
  case unknownHazard = "PC-ROW-120"
  case unknownPlan = "PC-ROW-121"
  case notHours = "PC-ROW-125"
  case conflictingValues = "PC-ROW-126"

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
    case .missingValue: Words(zh: "必填项为空", en: "a required value is missing")
    case .unknownValue: Words(zh: "不是允许的取值", en: "not one of the allowed values")
    case .noSuchDay: Words(zh: "没有这个日期", en: "there is no such day")
    case .futureDay: Words(zh: "日期在今天之后", en: "the day is in the future")
    case .dayTooEarly: Words(zh: "日期早于检查日", en: "the day is before the inspection")
    case .notANumber: Words(zh: "不是非负整数", en: "not a whole number from 0")
    case .notACode: Words(zh: "不能作为编号", en: "not usable as a code")
    case .controlCharacter: Words(zh: "含控制字符或过长", en: "control characters, or too long")
    case .notAHash: Words(zh: "不是 SHA-256", en: "not a SHA-256")
    case .notAPlace: Words(zh: "不是经纬度", en: "not a latitude and longitude")
    case .unknownItem: Words(zh: "检查表没有此检查项", en: "no such item in the checklist")
    case .unknownVenue: Words(zh: "账套没有此场所", en: "the book has no such venue")
    case .unknownZone: Words(zh: "账套没有此经开区", en: "the book has no such zone")
    case .differsInInspection:
      Words(zh: "与同一检查的其他行不一致", en: "differs from the other rows of the inspection")
    case .findingWithoutContent:
      Words(zh: "隐患既无检查项也无描述", en: "a finding has neither item nor description")
    case .passWithFinding:
      Words(zh: "合格或不适用的行写有隐患内容", en: "a passed row carries a finding")
    case .contradictsRecord:
      Words(zh: "同一检查编号已有不同内容", en: "the reference is recorded with other content")
    case .repeatedCode: Words(zh: "编号在文件中重复", en: "the code occurs twice in the file")
    case .refusedByRule: Words(zh: "规则不允许", en: "refused by a rule")
    case .unknownPlan: Words(zh: "账套没有此预案", en: "the book has no such plan")
    case .daysOutOfOrder: Words(zh: "日期先后不对", en: "the days are out of order")
    case .unknownHazard: Words(zh: "账套没有此隐患", en: "the book has no such hazard")
    case .notHours: Words(zh: "不是学时数", en: "not a number of class hours")
    case .conflictingValues: Words(zh: "只能填其中一项", en: "only one of them may be filled in")
    }
  }
}
