import PaichaModel

/// Why the terminal cannot be used.
enum TerminalFault: CodedError, Hashable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  case cannotSwitch(errno: Int32)
  /// The reader of the output has gone; not an error for whoever piped into `head`.
  case closedPipe
  case cannotWrite(errno: Int32)

  enum Code: String, ErrorCode {
    case notATerminal = "PC-TRM-001"
    case cannotSwitch = "PC-TRM-002"
    case closedPipe = "PC-TRM-003"
    case cannotWrite = "PC-TRM-004"

    var exit: ExitStatus {
      switch self {
      case .notATerminal: .usage
      case .cannotSwitch, .cannotWrite: .unavailable
      case .closedPipe: .done
      }
    }

    var summary: Words {
      switch self {
      case .notATerminal: Words(zh: "需要在终端里运行", en: "a terminal is needed")
      case .cannotSwitch: Words(zh: "终端切换模式失败", en: "the terminal cannot be switched")
      case .closedPipe: Words(zh: "输出的读者已离开", en: "the reader of the output has gone")
      case .cannotWrite: Words(zh: "输出写不了", en: "the output cannot be written")
      }
    }
  }

  var code: Code {
    switch self {
    case .notATerminal: .notATerminal
    case .cannotSwitch: .cannotSwitch
    case .closedPipe: .closedPipe
    case .cannotWrite: .cannotWrite
    }
  }

  var what: Words {
    switch self {
    case .notATerminal:
      Words(
        zh: "逐项检查要在终端里进行，而标准输入或输出不是终端",
        en: "the guided walk needs a terminal, but standard input or output is none"
      )
    case .cannotSwitch(let number):
      Words(
        zh: "终端不能切换到逐键模式（系统错误 \(number)）",
        en: "the terminal cannot be switched to single keys (system error \(number))"
      )
    case .closedPipe: Words(zh: "标准输出已关闭", en: "standard output is closed")
    case .cannotWrite(let number):
      Words(zh: "标准输出写不了（系统错误 \(number)）", en: "cannot write to output (system error \(number))")
    }
  }

  var next: Words? {
    switch self {
    case .notATerminal: Words(same: "paicha inspect log --help")
    case .cannotWrite: Words(zh: "检查磁盘空间后重试", en: "check the free space, then run it again")
    case .cannotSwitch, .closedPipe: nil
    }
  }
}
