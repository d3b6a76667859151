/// How grave an accident is (事故等级), by 国务院令第493号 art 3.
public enum AccidentGrade: String, CaseIterable, Comparable, Sendable {
  /// 一般事故.
  case general
  /// 较大事故.
  case larger
  /// 重大事故.
  case major
  /// 特别重大事故.
  case extraordinary

  public static func < (left: AccidentGrade, right: AccidentGrade) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .general: 0
    case .larger: 1
    case .major: 2
    case .extraordinary: 3
    }
  }

  /// The level of government it must be reported up to (art 10).
  public var reportedUpTo: GovernmentLevel {
    switch self {
    case .general: .city
    case .larger: .province
    case .major, .extraordinary: .state
    }
  }

  /// The level of government that investigates it (art 19).
  public var investigatedBy: GovernmentLevel {
    switch self {
    case .general: .county
    case .larger: .city
    case .major: .province
    case .extraordinary: .state
    }
  }

  public var words: Words {
    switch self {
    case .general: Words(zh: "一般", en: "general")
    case .larger: Words(zh: "较大", en: "larger")
    case .major: Words(zh: "重大", en: "major")
    case .extraordinary: Words(zh: "特别重大", en: "extraordinary")
    }
  }
}

/// What a grade is judged by; each alone suffices.
public enum AccidentCriterion: String, CaseIterable, Sendable {
  case deaths
  case seriousInjuries = "serious_injuries"
  case loss

  public var words: Words {
    switch self {
    case .deaths: Words(zh: "死亡人数", en: "deaths")
    case .seriousInjuries: Words(zh: "重伤人数", en: "serious injuries")
    case .loss: Words(zh: "直接经济损失", en: "direct loss")
    }
  }
}
