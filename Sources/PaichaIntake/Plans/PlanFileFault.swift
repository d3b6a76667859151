public import PaichaModel

/// Why a file with a treatment plan is refused, naming its line.
public enum PlanFileFault: CodedError, Hashable {
  case syntax(path: String, line: Int, problem: String)
  case entry(path: String, line: Int, Words)
  case missing(path: String, [Gap])
  case tooLong(path: String, line: Int, PlanPart)
  case encoding(path: String)
  case tooLarge(path: String)

  /// A part without text, and the line of its key if the key stands.
  public struct Gap: Hashable, Sendable {
    public let part: PlanPart
    public let line: Int?

    public init(part: PlanPart, line: Int?) {
      self.part = part
      self.line = line
    }
  }

  public enum Code: String, ErrorCode {
    case syntax = "PC-PLF-001"
    case entry = "PC-PLF-002"
    case missing = "PC-PLF-003"
    case tooLong = "PC-PLF-004"
    case encoding = "PC-PLF-005"
    case tooLarge = "PC-PLF-006"

    public var exit: ExitStatus { .badInput }

    public var summary: Words {
      switch self {
      case .syntax: Words(zh: "方案文件不是有效的 YAML", en: "the plan file is not valid YAML")
      case .entry: Words(zh: "方案文件某一行有误", en: "an entry of the plan file is wrong")
      case .missing: Words(zh: "方案文件缺少内容", en: "the plan file lacks parts")
      case .tooLong: Words(zh: "方案某项超过 4096 字节", en: "a part of the file is over 4,096 bytes")
      case .encoding: Words(zh: "方案文件不是 UTF-8", en: "the plan file is not UTF-8")
      case .tooLarge: Words(zh: "方案文件超过 128 KiB", en: "the plan file is over 128 KiB")
      }
    }
  }

  public var code: Code {
    switch self {
    case .syntax: .syntax
    case .entry: .entry
    case .missing: .missing
    case .tooLong: .tooLong
    case .encoding: .encoding
    case .tooLarge: .tooLarge
    }
  }

  public var what: Words {
    switch self {
    case .syntax(let path, let line, let problem):
      Words(
        zh: "\(path):\(line) 不是有效的 YAML：\(problem)",
        en: "\(path):\(line) is not valid YAML: \(problem)"
      )
    case .entry(let path, let line, let problem):
      Words(zh: "\(path):\(line) \(problem.zh)", en: "\(path):\(line) \(problem.en)")
    case .missing(let path, let gaps):
      Words(
        zh: "\(path)：治理方案缺少 \(gaps.map(\.words.zh).joined(separator: "、"))"
          + "（依据：安监总局令第16号 art 15、五落实）",
        en: "\(path): the plan lacks \(gaps.map(\.words.en).joined(separator: ", ")) "
          + "(basis: 安监总局令第16号 art 15, five implementations)"
      )
    case .tooLong(let path, let line, let part):
      Words(
        zh: "\(path):\(line) \(part.words.zh)（\(part.rawValue)）超过 4096 字节，请作为附件（--evidence）",
        en: "\(path):\(line) \(part.rawValue) is over 4,096 bytes; attach it as --evidence"
      )
    case .encoding(let path):
      Words(zh: "\(path) 不是 UTF-8 编码", en: "\(path) is not encoded as UTF-8")
    case .tooLarge(let path):
      Words(
        zh: "\(path) 超过 128 KiB，长文请作为附件（--evidence）",
        en: "\(path) is over 128 KiB; attach long documents as --evidence"
      )
    }
  }

  public var next: Words? {
    switch self {
    case .syntax, .entry, .tooLong, .tooLarge, .missing:
      Words(same: "paicha hazard plan --template")
    case .encoding: Words(zh: "另存为 UTF-8 后重试", en: "save it as UTF-8 and try again")
    }
  }
}

extension PlanFileFault.Gap {
  fileprivate var words: Words {
    Words(
      zh: "\(part.words.zh)（\(part.rawValue)\(line.map { "，第 \($0) 行为空" } ?? "")）",
      en: part.rawValue + (line.map { " (empty on line \($0))" } ?? "")
    )
  }
}
