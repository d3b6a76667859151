public import PaichaModel

/// Why a whole file cannot be read; single rows are rejected with a `RowFault` instead.
public enum IntakeFault: CodedError, Hashable {
  case cannotOpen(path: String, reason: SystemReason)
  case isDirectory(path: String)
  case cannotRead(path: String, reason: SystemReason)
  case changedWhileRead(path: String)
  case temporaryFile(folder: String, reason: SystemReason)
  case cannotWrite(path: String, reason: SystemReason)
  case empty(path: String, expected: [String])
  /// More than a file can have that is read as a whole.
  case tooLarge(path: String, mebibytes: Int)
  case utf16(path: String)
  /// A workbook of Excel or WPS, or another packed file.
  case workbook(path: String)
  case nulByte(path: String, line: Int, offset: Int)
  /// The first bytes that break the encoding the file comes closest to; the offset counts from 0.
  case badEncoding(path: String, encoding: TextEncoding, line: Int, offset: Int)
  case brokenHeader(path: String, line: Int, problem: Words)
  case missingColumns(path: String, missing: [String], found: [String])
  case unknownColumns(path: String, unknown: [String], known: [String])
  case duplicateColumn(path: String, name: String)
  case mappingSyntax(path: String, line: Int, problem: String)
  case mappingRule(path: String, line: Int, problem: Words)
  case mappingColumn(path: String, line: Int, column: String, found: [String])

  public var code: IntakeCode {
    switch self {
    case .cannotOpen: .cannotOpen
    case .isDirectory: .isDirectory
    case .cannotRead: .cannotRead
    case .changedWhileRead: .changedWhileRead
    case .temporaryFile: .temporaryFile
    case .cannotWrite: .cannotWrite
    case .empty: .empty
    case .tooLarge: .tooLarge
    case .utf16: .utf16
    case .workbook: .workbook
    case .nulByte: .nulByte
    case .badEncoding: .badEncoding
    case .brokenHeader: .brokenHeader
    case .missingColumns: .missingColumns
    case .unknownColumns: .unknownColumns
    case .duplicateColumn: .duplicateColumn
    case .mappingSyntax: .mappingSyntax
    case .mappingRule: .mappingRule
    case .mappingColumn: .mappingColumn
    }
  }
}
