public import PaichaModel

/// What the inspector said about one item.
public enum WalkAnswer: Hashable, Sendable {
  case unanswered
  /// 合格.
  case pass
  /// 不合格.
  case fail(HazardLevel, note: String)
  /// 不适用.
  case notApplicable

  public var words: Words {
    switch self {
    case .unanswered: Words(zh: "未答", en: "open")
    case .pass: Words(zh: "合格", en: "pass")
    case .fail: Words(zh: "不合格", en: "fail")
    case .notApplicable: Words(zh: "不适用", en: "n/a")
    }
  }
}
