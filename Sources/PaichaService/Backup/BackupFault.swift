public import PaichaModel

/// Why a backup cannot be made, trusted or restored.
public enum BackupFault: CodedError, Hashable {
  /// Something is at the place already.
  case exists(path: String)
  /// The name ends as those of the files that the program keeps beside a book.
  case companion(path: String)
  /// The copy does not verify, and so neither does what it was copied from.
  case notSound(path: String, first: Words, count: Int)
  /// The copy is made, but files of evidence are missing or altered where it was made from.
  case evidence(path: String, count: Int)
  case checkFailed(path: String, count: Int)
  case otherHistory(path: String, entry: UInt64)
  case otherBook(path: String, Origin)
  case bookBehind(path: String, by: UInt64)
  case missing(path: String)
  /// What was given as a backup is something else.
  case notABackup(path: String)
  /// The folder for a copy cannot be used.
  case folder(path: String, Words)
  /// The file is torn, or its pages contradict each other.
  case damaged(path: String, detail: String)
  /// A book is where one was to be restored.
  case bookThere(path: String)
  /// The log of a book that is no longer there, which may hold its last entries.
  case strayLog(path: String)

  public enum Code: String, ErrorCode {
    case exists = "PC-BAK-001"
    case companion = "PC-BAK-002"
    case notSound = "PC-BAK-003"
    case evidence = "PC-BAK-004"
    case checkFailed = "PC-BAK-005"
    case otherHistory = "PC-BAK-006"
    case otherBook = "PC-BAK-007"
    case bookBehind = "PC-BAK-008"
    case missing = "PC-BAK-009"
    case notABackup = "PC-BAK-010"
    case folder = "PC-BAK-011"
    case bookThere = "PC-BAK-012"
    case strayLog = "PC-BAK-013"
    case damaged = "PC-BAK-014"

    public var exit: ExitStatus {
      switch self {
      case .missing, .notABackup, .folder, .damaged: .unavailable
      default: .refused
      }
    }

    public var summary: Words {
      switch self {
      case .exists: Words(zh: "目标文件已存在", en: "the target file exists")
      case .companion: Words(zh: "文件名留给账套自用", en: "the name is kept for a file of the book")
      case .notSound: Words(zh: "副本核验未通过，未保留", en: "the copy does not verify, none was kept")
      case .evidence: Words(zh: "副本已完成，证据文件不全", en: "copied, but evidence is not complete")
      case .checkFailed: Words(zh: "备份核验未通过", en: "the backup does not verify")
      case .otherHistory: Words(zh: "备份与账套历史不同", en: "backup and book have other histories")
      case .otherBook: Words(zh: "备份属于另一账套", en: "the backup is of another book")
      case .bookBehind: Words(zh: "账套比备份少记录", en: "the book has less than the backup")
      case .missing: Words(zh: "没有此备份文件", en: "no such backup")
      case .notABackup: Words(zh: "文件不是账套备份", en: "the file is not a backup of a book")
      case .folder: Words(zh: "目标文件夹不可用", en: "the folder for the copy cannot be used")
      case .bookThere: Words(zh: "恢复处已有账套", en: "a book is where one is to be restored")
      case .damaged: Words(zh: "备份文件损坏", en: "the backup is damaged")
      case .strayLog: Words(zh: "已不在的账套留有日志", en: "the log of a book that is gone lies there")
      }
    }
  }

  public var code: Code {
    switch self {
    case .exists: .exists
    case .companion: .companion
    case .notSound: .notSound
    case .evidence: .evidence
    case .checkFailed: .checkFailed
    case .otherHistory: .otherHistory
    case .otherBook: .otherBook
    case .bookBehind: .bookBehind
    case .missing: .missing
    case .notABackup: .notABackup
    case .folder: .folder
    case .bookThere: .bookThere
    case .strayLog: .strayLog
    case .damaged: .damaged
    }
  }

  public var what: Words {
    switch self {
    case .exists(let path):
      Words(zh: "\(path)：已存在，未作任何改动", en: "\(path): exists already, nothing was changed")
    case .companion(let path):
      Words(
        zh: "\(path)：这样结尾的文件名留给账套旁的文件",
        en: "\(path): names that end so are kept for the files beside a book"
      )
    case .notSound(let path, let first, let count):
      Words(
        zh: "\(path)：副本核验未通过（\(count) 处，如：\(first.zh)），未保留副本",
        en: "\(path): the copy does not verify (\(count) problems, such as: \(first.en)), "
          + "none was kept"
      )
    case .evidence(let path, let count):
      Words(
        zh: "\(path)：副本已完成，但有 \(count) 个证据文件在来源处就缺失或被改动",
        en: "\(path): copied, but \(count) files of evidence are missing or altered at its source"
      )
    case .checkFailed(let path, let count):
      Words(
        zh: "\(path)：备份核验未通过：\(count) 处不符",
        en: "\(path): the backup does not verify: \(count) problems"
      )
    case .otherHistory(let path, let entry):
      Words(
        zh: "\(path)：自台账第 \(entry) 条起与账套不同，不是同一历史",
        en: "\(path): differs from the book from journal entry \(entry) on, another history"
      )
    case .otherBook(let path, let origin):
      Words(
        zh: "\(path)：不是账套 \(origin) 的备份",
        en: "\(path): not a backup of the book \(origin)"
      )
    case .bookBehind(let path, let count):
      Words(
        zh: "\(path)：备份比账套多 \(count) 条记录，账套丢失了记录或更旧",
        en: "\(path): has \(count) entries that the book lacks, which lost them or is older"
      )
    case .missing(let path): Words(zh: "\(path)：没有此备份文件", en: "\(path): no such backup")
    case .notABackup(let path):
      Words(zh: "\(path)：不是账套备份", en: "\(path): not a backup of a book")
    case .folder(let path, let reason):
      Words(zh: "\(path)：文件夹不可用：\(reason.zh)", en: "\(path): the folder: \(reason.en)")
    case .bookThere(let path):
      Words(
        zh: "\(path)：已有账套，不覆盖，未作任何改动",
        en: "\(path): a book is there and is kept, nothing was changed"
      )
    case .damaged(let path, let detail):
      Words(zh: "\(path)：备份文件损坏：\(detail)", en: "\(path): the backup is damaged: \(detail)")
    case .strayLog(let path):
      Words(
        zh: "\(path)-wal：账套已不在，其日志中可能还有最后的记录",
        en: "\(path)-wal: its book is gone, and it may hold the last entries"
      )
    }
  }

  public var next: Words? {
    switch self {
    case .exists:
      Words(zh: "换一个文件名，如以日期命名", en: "another name, such as one with the day")
    case .companion: Words(zh: "换一个文件名", en: "another name")
    case .notSound(let path, _, _):
      Words(
        zh: "paicha verify --book \(path)；保留此文件作证，改用较早的备份",
        en: "paicha verify --book \(path); keep the file as evidence, use an earlier backup"
      )
    case .evidence(let path, _):
      Words(
        zh: "找回这些文件放入 \(path).files/，再运行 paicha backup check \(path)",
        en: "put the files into \(path).files/, then paicha backup check \(path)"
      )
    case .checkFailed, .damaged:
      Words(zh: "不要用它恢复；检查另一份备份", en: "do not restore it; check another backup")
    case .otherHistory, .otherBook:
      Words(
        zh: "确认 --book 所指；两份都保留，对照 paicha journal show",
        en: "see that --book is the right one; keep both, compare paicha journal show"
      )
    case .bookBehind(let path, _):
      Words(
        zh: "保留现账套，恢复到新文件：paicha backup restore \(path) --book NEW",
        en: "keep the book, restore to a new file: paicha backup restore \(path) --book NEW"
      )
    case .missing, .notABackup:
      Words(zh: "检查文件名；.files 文件夹不是备份本身", en: "see its name; the folder .files is not it")
    case .bookThere(let path):
      Words(
        zh: "先把 \(path) 连同 \(path)-wal 改名留作证据，或用 --book 指定新文件",
        en: "move \(path) and \(path)-wal away first, as evidence, or name another --book"
      )
    case .strayLog(let path):
      Words(
        zh: "把 \(path)-wal 改名留作证据，再试",
        en: "move \(path)-wal away, as evidence, then try again"
      )
    case .folder:
      Words(zh: "建立文件夹或授予写权限后重试", en: "make the folder or allow writing, then try again")
    }
  }
}
