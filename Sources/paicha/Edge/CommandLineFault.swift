import PaichaModel

/// What is wrong with the way a command was called.
enum CommandLineFault: CodedError {
  case usage(String, command: String)
  /// A word behind a command that is a group of others, none of which has this name.
  case unknownCommand(String, of: String, known: [String])
  case verificationFailed(Int)
  case proofInvalid(path: String)
  case rowsRejected(Int, path: String?)
  case subjectsListed(Int)
  case identifiersInvalid(Int)
  /// What `doctor` found wrong.
  case ailing(Int)
  case internalError(String)

  enum Code: String, ErrorCode {
    case usage = "PC-CLI-001"
    case verificationFailed = "PC-CLI-002"
    case proofInvalid = "PC-CLI-003"
    case rowsRejected = "PC-CLI-004"
    case internalError = "PC-CLI-005"
    case subjectsListed = "PC-CLI-006"
    case identifiersInvalid = "PC-CLI-007"
    case ailing = "PC-CLI-008"

    var exit: ExitStatus {
      switch self {
      case .usage: .usage
      case .verificationFailed, .proofInvalid, .subjectsListed, .identifiersInvalid, .ailing:
        .refused
      case .rowsRejected: .badInput
      case .internalError: .internal
      }
    }

    var summary: Words {
      switch self {
      case .usage: Words(zh: "命令写法不对", en: "the command was not called rightly")
      case .verificationFailed: Words(zh: "账套核验未通过", en: "the book does not verify")
      case .proofInvalid: Words(zh: "证明无效", en: "the proof is not valid")
      case .rowsRejected: Words(zh: "有行未被接受", en: "rows were rejected")
      case .internalError: Words(zh: "程序内部错误", en: "an internal error")
      case .subjectsListed: Words(zh: "有主体在失信名单", en: "subjects are on the credit list")
      case .identifiersInvalid: Words(zh: "有标识代码无效", en: "identifiers are not well-formed")
      case .ailing: Words(zh: "体检发现问题", en: "the check-up found something wrong")
      }
    }
  }

  var code: Code {
    switch self {
    case .usage, .unknownCommand: .usage
    case .verificationFailed: .verificationFailed
    case .proofInvalid: .proofInvalid
    case .rowsRejected: .rowsRejected
    case .internalError: .internalError
    case .subjectsListed: .subjectsListed
    case .identifiersInvalid: .identifiersInvalid
    case .ailing: .ailing
    }
  }

  var what: Words {
    switch self {
    case .usage(let message, let command):
      ExpectedValue.form(askedForIn: message, of: command).map { form in
        Words(zh: "\(message)：\(form.zh)", en: "\(message): \(form.en)")
      } ?? Words(same: message)
    case .unknownCommand(let word, let group, let known):
      Words(
        zh: "\(group) 没有命令 \(word)，可用：\(known.joined(separator: "、"))",
        en: "\(group) has no command \(word), there are \(known.joined(separator: ", "))"
      )
    case .verificationFailed(let count):
      Words(zh: "账套核验未通过：\(count) 处不符", en: "the book does not verify: \(count) problems")
    case .proofInvalid(let path): Words(zh: "\(path)：证明无效", en: "\(path): the proof is not valid")
    case .rowsRejected(let count, let path?):
      Words(
        zh: "\(count) 行未被接受，已写入 \(path)",
        en: "\(count) rows were rejected, written to \(path)"
      )
    case .rowsRejected(let count, nil):
      Words(zh: "\(count) 行未被接受", en: "\(count) rows were rejected")
    case .subjectsListed(let count):
      Words(zh: "\(count) 个主体在失信名单", en: "subjects on the credit list: \(count)")
    case .identifiersInvalid(let count):
      Words(zh: "\(count) 个代码无效", en: "identifiers that are not well-formed: \(count)")
    case .ailing(let count):
      Words(zh: "体检发现 \(count) 个问题", en: "found wrong by the check-up: \(count)")
    case .internalError(let detail):
      Words(zh: "内部错误：\(detail)", en: "internal error: \(detail)")
    }
  }

  var next: Words? {
    switch self {
    case .usage(_, let command), .unknownCommand(_, let command, _):
      Words(same: "\(command) --help")
    case .verificationFailed:
      Words(
        zh: "保留此文件作证，从备份恢复",
        en: "keep this file as evidence and restore a backup"
      )
    case .proofInvalid: nil
    case .rowsRejected(_, nil):
      Words(zh: "加 --rejects FILE 取得被拒行，改正后再导入", en: "add --rejects FILE, correct, import again")
    case .rowsRejected(_, .some):
      Words(zh: "改正后重新导入原文件", en: "correct them and import the file again")
    case .internalError, .identifiersInvalid: nil
    case .ailing: Words(zh: "按表下各行的 → 处理", en: "do what stands behind → below the table")
    case .subjectsListed: Words(same: "paicha credit show ID")
    }
  }
}
