public import PaichaModel

/// Why the vault of a book's persons cannot be used; no key and no person's value is ever told.
public enum VaultFault: CodedError {
  case missing(path: String)
  case tooOpen(path: String, mode: String)
  case otherBook(path: String, Origin)
  case damaged(path: String, line: Int)
  case file(path: String, Words)
  case noKey(PersonID, path: String)
  case seal(PersonID)

  public enum Code: String, ErrorCode {
    case missing = "PC-VLT-001"
    case tooOpen = "PC-VLT-002"
    case otherBook = "PC-VLT-003"
    case damaged = "PC-VLT-004"
    case file = "PC-VLT-005"
    case noKey = "PC-VLT-006"
    case seal = "PC-VLT-007"

    public var exit: ExitStatus { .unavailable }

    public var summary: Words {
      switch self {
      case .missing: Words(zh: "找不到个人信息密钥文件", en: "the vault of persons is missing")
      case .tooOpen: Words(zh: "个人信息密钥文件权限过宽", en: "others can read the vault")
      case .otherBook: Words(zh: "密钥文件属于另一账套", en: "the vault belongs to another book")
      case .damaged: Words(zh: "密钥文件已损坏", en: "the vault is damaged")
      case .file: Words(zh: "密钥文件无法读写", en: "the vault cannot be read or written")
      case .noKey: Words(zh: "密钥文件中没有此人的密钥", en: "the vault holds no key of the person")
      case .seal: Words(zh: "加密身份与密钥不符", en: "the sealed identity does not open")
      }
    }
  }

  public var code: Code {
    switch self {
    case .missing: .missing
    case .tooOpen: .tooOpen
    case .otherBook: .otherBook
    case .damaged: .damaged
    case .file: .file
    case .noKey: .noKey
    case .seal: .seal
    }
  }

  public var what: Words {
    switch self {
    case .missing(let path):
      Words(
        zh: "\(path)：账套有个人信息，而密钥文件不在账套旁边",
        en: "\(path): the book holds persons, and their vault is not beside it"
      )
    case .tooOpen(let path, let mode):
      Words(
        zh: "\(path)：权限为 \(mode)，他人可读，应为 600",
        en: "\(path): its mode is \(mode), others can read it; it should be 600"
      )
    case .otherBook(let path, let origin):
      Words(zh: "\(path)：不是账套 \(origin) 的密钥文件", en: "\(path): not the vault of book \(origin)")
    case .damaged(let path, let line):
      Words(zh: "\(path) 第 \(line) 行：已损坏", en: "\(path) line \(line): damaged")
    case .file(let path, let reason):
      Words(zh: "\(path)：\(reason.zh)", en: "\(path): \(reason.en)")
    case .noKey(let id, let path):
      Words(
        zh: "\(path)：没有 \(id) 的密钥，可能是较早的副本",
        en: "\(path): no key of \(id), perhaps an older copy of the file"
      )
    case .seal(let id):
      Words(zh: "\(id)：加密身份与密钥不符", en: "\(id): the sealed identity does not open")
    }
  }

  public var next: Words? {
    switch self {
    case .missing, .otherBook, .damaged, .noKey:
      Words(zh: "放回与账套同时备份的 .vault 文件", en: "put the .vault file of the same backup back")
    case .tooOpen(let path, _): Words(same: "chmod 600 \(path)")
    case .file: nil
    case .seal: Words(same: "paicha verify")
    }
  }
}
