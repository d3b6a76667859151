/// What a rulebook lacks that the program needs.
public enum RulebookFault: CodedError {
  case missing(String)
  case kind(String, expected: String)
  case unreadable(file: String, line: Int?, Words)

  public enum Code: String, ErrorCode {
    case missing = "PC-RUL-001"
    case kind = "PC-RUL-002"
    case unreadable = "PC-RUL-003"

    public var exit: ExitStatus { .badInput }

    public var summary: Words {
      switch self {
      case .missing: Words(zh: "规则库缺少参数", en: "the rulebook lacks a parameter")
      case .kind: Words(zh: "规则库参数类型不对", en: "a parameter of the rulebook is of the wrong kind")
      case .unreadable: Words(zh: "规则库或日历文件有误", en: "a rulebook or calendar file is wrong")
      }
    }
  }

  public var code: Code {
    switch self {
    case .missing: .missing
    case .kind: .kind
    case .unreadable: .unreadable
    }
  }

  public var what: Words {
    switch self {
    case .missing(let key):
      Words(zh: "规则库缺少参数 \(key)", en: "the rulebook lacks the parameter \(key)")
    case .kind(let key, let expected):
      Words(
        zh: "规则库参数 \(key) 的值或单位不对，应为 \(expected)",
        en: "the parameter \(key) should have \(expected)"
      )
    case .unreadable(let file, let line, let reason):
      Words(
        zh: "\(file)\(line.map { " 第 \($0) 行" } ?? "")：\(reason.zh)",
        en: "\(file)\(line.map { " line \($0)" } ?? ""): \(reason.en)"
      )
    }
  }

  public var next: Words? { Words(same: "paicha rules check --rulebook FILE") }
}
