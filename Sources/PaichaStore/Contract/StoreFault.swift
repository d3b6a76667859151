public import PaichaModel

/// Why a book cannot be opened, read or written.
public enum StoreFault: CodedError {
  case notFound(path: String)
  case exists(path: String)
  case notABook(path: String)
  case newer(path: String, found: Int, known: Int)
  /// Read as it is, a book of an older program would lack tables; opened for writing it is upgraded.
  case older(path: String, found: Int, known: Int)
  case busy(path: String, seconds: Int)
  case readOnly(path: String)
  case diskFull(path: String)
  case damaged(path: String, detail: String)
  case unavailable(path: String, detail: String)
  case clockBehind(last: Instant, now: Instant)
  case rejected(detail: String)
  /// A reference that must be unique is recorded already.
  case referenceKnown
  /// A file that was to be looked at as one that nobody writes has a log beside it.
  case inUse(path: String)

  public enum Code: String, ErrorCode {
    case notFound = "PC-STO-001"
    case exists = "PC-STO-002"
    case notABook = "PC-STO-003"
    case newer = "PC-STO-004"
    case busy = "PC-STO-005"
    case readOnly = "PC-STO-006"
    case diskFull = "PC-STO-007"
    case damaged = "PC-STO-008"
    case unavailable = "PC-STO-009"
    case clockBehind = "PC-STO-010"
    case rejected = "PC-STO-011"
    case referenceKnown = "PC-STO-012"
    case older = "PC-STO-013"
    case inUse = "PC-STO-014"

    public var exit: ExitStatus {
      switch self {
      case .exists, .clockBehind, .referenceKnown: .refused
      case .busy: .busy
      case .rejected: .internal
      default: .unavailable
      }
    }

    public var summary: Words {
      switch self {
      case .notFound: Words(zh: "没有此账套文件", en: "no such book")
      case .exists: Words(zh: "账套文件已存在", en: "the book exists already")
      case .notABook: Words(zh: "文件不是 Paicha 账套", en: "the file is not a Paicha book")
      case .newer: Words(zh: "账套由更新版本的程序建立", en: "the book was made by a newer program")
      case .older:
        Words(zh: "账套由旧版程序建立，须先升级", en: "an older program's book, to be upgraded first")
      case .busy: Words(zh: "另一进程正在写入", en: "another process is writing")
      case .readOnly: Words(zh: "账套或文件夹不可写", en: "the book or its folder is read-only")
      case .diskFull: Words(zh: "磁盘已满", en: "the disk is full")
      case .damaged: Words(zh: "账套内容损坏", en: "the book is damaged")
      case .unavailable: Words(zh: "账套无法读写", en: "the book cannot be read or written")
      case .clockBehind:
        Words(zh: "系统时钟早于最后一条记录", en: "the clock is behind the last entry")
      case .rejected: Words(zh: "存储约束拒绝了写入", en: "a constraint of the store was violated")
      case .referenceKnown: Words(zh: "外部编号已登记", en: "the outside reference is recorded already")
      case .inUse: Words(zh: "文件正作为账套使用", en: "the file is in use as a book")
      }
    }
  }

  public var code: Code {
    switch self {
    case .notFound: .notFound
    case .exists: .exists
    case .notABook: .notABook
    case .newer: .newer
    case .older: .older
    case .busy: .busy
    case .readOnly: .readOnly
    case .diskFull: .diskFull
    case .damaged: .damaged
    case .unavailable: .unavailable
    case .clockBehind: .clockBehind
    case .rejected: .rejected
    case .referenceKnown: .referenceKnown
    case .inUse: .inUse
    }
  }

  public var what: Words {
    switch self {
    case .notFound(let path):
      Words(zh: "\(path)：没有此账套文件", en: "\(path): no such book")
    case .exists(let path):
      Words(zh: "\(path)：账套已存在，未作任何改动", en: "\(path): exists already, nothing was changed")
    case .notABook(let path):
      Words(zh: "\(path)：不是 Paicha 账套", en: "\(path): not a Paicha book")
    case .newer(let path, let found, let known):
      Words(
        zh: "\(path)：账套版本 \(found)，本程序只认识到 \(known)",
        en: "\(path): schema version \(found), this program knows up to \(known)"
      )
    case .older(let path, let found, let known):
      Words(
        zh: "\(path)：账套版本 \(found)，须先升级到 \(known) 才能读取",
        en: "\(path): schema version \(found), to be upgraded to \(known) before it is read"
      )
    case .busy(let path, let seconds):
      Words(
        zh: "\(path)：另一进程正在写入，已等待 \(seconds) 秒",
        en: "\(path): another process is writing, waited \(seconds) s"
      )
    case .readOnly(let path):
      Words(zh: "\(path)：账套或其文件夹不可写", en: "\(path): the book or its folder is read-only")
    case .diskFull(let path):
      Words(
        zh: "\(path)：磁盘已满，本次写入已全部撤销",
        en: "\(path): the disk is full, this write was undone as a whole"
      )
    case .damaged(let path, let detail):
      Words(zh: "\(path)：账套损坏：\(detail)", en: "\(path): damaged: \(detail)")
    case .unavailable(let path, let detail):
      Words(zh: "\(path)：无法读写：\(detail)", en: "\(path): cannot be read or written: \(detail)")
    case .clockBehind(let last, let now):
      Words(
        zh: "系统时钟 \(now) 早于最后一条记录 \(last)",
        en: "the system clock, \(now), is behind the last entry, \(last)"
      )
    case .referenceKnown: code.summary
    case .inUse(let path):
      Words(
        zh: "\(path)：旁有 -wal 日志，正作为账套使用，其内容不全在此文件中",
        en: "\(path): in use as a book, a part of its content is in the -wal file beside it"
      )
    case .rejected(let detail):
      Words(zh: "存储约束拒绝了写入：\(detail)", en: "the store refused the write: \(detail)")
    }
  }

  public var next: Words? {
    switch self {
    case .notFound: Words(same: "paicha init --book PATH")
    case .exists(let path): Words(same: "paicha journal size --book \(path)")
    case .newer: Words(zh: "请升级 paicha 程序", en: "upgrade the paicha program")
    case .older:
      Words(zh: "任何写操作会自动升级，台账不变", en: "any writing command upgrades it, the journal stays")
    case .busy: Words(zh: "稍后重试", en: "try again in a moment")
    case .readOnly: Words(zh: "检查文件和文件夹的写权限", en: "check who may write the file and its folder")
    case .diskFull: Words(zh: "腾出空间后重试", en: "free some space and try again")
    case .damaged: Words(same: "paicha verify")
    case .clockBehind:
      Words(zh: "校准系统时钟（date）后重试", en: "set the system clock right (date), then try again")
    case .notABook: Words(same: "--book PATH")
    case .referenceKnown: Words(same: "paicha inspect list")
    case .inUse(let path): Words(same: "paicha verify --book \(path)")
    case .unavailable, .rejected: nil
    }
  }
}
