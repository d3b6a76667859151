public import PaichaModel

/// The stable codes of faults that stop the reading of a whole file.
public enum IntakeCode: String, ErrorCode {
  case cannotOpen = "PC-INT-001"
  case isDirectory = "PC-INT-002"
  case cannotRead = "PC-INT-003"
  case changedWhileRead = "PC-INT-004"
  case temporaryFile = "PC-INT-005"
  case cannotWrite = "PC-INT-006"
  case empty = "PC-INT-010"
  case utf16 = "PC-INT-011"
  case workbook = "PC-INT-015"
  case tooLarge = "PC-INT-016"
  case nulByte = "PC-INT-012"
  case badEncoding = "PC-INT-013"
  case brokenHeader = "PC-INT-014"
  case missingColumns = "PC-INT-020"
  case unknownColumns = "PC-INT-021"
  case duplicateColumn = "PC-INT-022"
  case mappingSyntax = "PC-INT-030"
  case mappingRule = "PC-INT-031"
  case mappingColumn = "PC-INT-032"

  public var exit: ExitStatus {
    switch self {
    case .cannotOpen, .isDirectory, .cannotRead, .changedWhileRead, .temporaryFile, .cannotWrite:
      .unavailable
    default: .badInput
    }
  }

  public var summary: Words {
    switch self {
    case .cannotOpen: Words(zh: "文件打不开", en: "the file cannot be opened")
    case .isDirectory: Words(zh: "路径是文件夹", en: "the path is a folder")
    case .cannotRead: Words(zh: "文件读取中断", en: "the file cannot be read on")
    case .changedWhileRead:
      Words(zh: "读取期间文件被改动", en: "the file changed while it was read")
    case .temporaryFile: Words(zh: "临时文件写不了", en: "a temporary file cannot be used")
    case .cannotWrite: Words(zh: "输出文件写不了", en: "a file cannot be written")
    case .empty: Words(zh: "文件是空的", en: "the file is empty")
    case .tooLarge: Words(zh: "文件过大", en: "the file is too large")
    case .utf16: Words(zh: "文件是 UTF-16 编码", en: "the file is UTF-16")
    case .workbook: Words(zh: "文件是工作簿，不是 CSV", en: "the file is a workbook, not CSV")
    case .nulByte: Words(zh: "文件含 NUL 字节", en: "the file holds a NUL byte")
    case .badEncoding:
      Words(zh: "不是有效的 UTF-8 或 GB18030", en: "neither valid UTF-8 nor valid GB18030")
    case .brokenHeader: Words(zh: "表头读不了", en: "the header cannot be read")
    case .missingColumns: Words(zh: "缺少必需的列", en: "required columns are missing")
    case .unknownColumns: Words(zh: "有不认识的列", en: "there are unknown columns")
    case .duplicateColumn: Words(zh: "列名重复", en: "a column name occurs twice")
    case .mappingSyntax: Words(zh: "映射文件不是有效的 YAML", en: "the mapping is not valid YAML")
    case .mappingRule: Words(zh: "映射规则有误", en: "a mapping rule is wrong")
    case .mappingColumn:
      Words(zh: "映射用到的列不在表头里", en: "a mapped column is not in the header")
    }
  }
}
