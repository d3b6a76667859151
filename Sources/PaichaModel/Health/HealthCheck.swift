/// What `doctor` looks at, in the order it tells; each has its rule in a file of its own.
public enum HealthCheck: String, CaseIterable, Sendable {
  case book
  case schema
  case engine
  case fileSystem = "file_system"
  case folder
  case permissions
  case disk
  case log
  case leftovers
  case clock
  case calendar

  public var words: Words {
    switch self {
    case .book: Words(zh: "账套文件", en: "book file")
    case .schema: Words(zh: "账套版本", en: "schema version")
    case .engine: Words(zh: "SQLite 版本", en: "SQLite version")
    case .fileSystem: Words(zh: "文件系统", en: "file system")
    case .folder: Words(zh: "所在文件夹", en: "folder")
    case .permissions: Words(zh: "文件权限", en: "permissions")
    case .disk: Words(zh: "可用空间", en: "disk space")
    case .log: Words(zh: "预写日志", en: "write-ahead log")
    case .leftovers: Words(zh: "残留文件", en: "leftovers")
    case .clock: Words(zh: "系统时钟", en: "clock")
    case .calendar: Words(zh: "放假日历", en: "calendar")
    }
  }

  /// What this check makes of what was seen: one line at least.
  func judge(_ seen: BookSurroundings) -> [HealthLine] {
    switch self {
    case .book: seen.bookLines
    case .schema: [seen.schemaLine]
    case .engine: [seen.engineLine]
    case .fileSystem: [seen.fileSystemLine]
    case .folder: [seen.folderLine]
    case .permissions: seen.permissionLines
    case .disk: [seen.diskLine]
    case .log: [seen.logLine]
    case .leftovers: seen.leftoverLines
    case .clock: [seen.clockLine]
    case .calendar: seen.calendarLines
    }
  }
}
