/// Which scope an evaluation is asked for; `auto` gives what the notice asks for each zone.
public enum ScopeChoice: String, CaseIterable, Sendable {
  case auto
  case before
  case after

  /// The scopes to show, the one that is evaluated first.
  public func scopes(under ruling: ScopeRuling) -> [StatisticalScope] {
    switch self {
    case .auto: ruling.shown
    case .before: [.before]
    case .after: [.after]
    }
  }

  public var words: Words {
    switch self {
    case .auto: Words(zh: "按通知", en: "auto")
    case .before: StatisticalScope.before.words
    case .after: StatisticalScope.after.words
    }
  }
}
