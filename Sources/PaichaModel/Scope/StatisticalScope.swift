/// Which venues count for a zone (管辖范围统计口径); 商资函〔2021〕523号 item 1.
public enum StatisticalScope: String, CaseIterable, Sendable {
  /// The area before the adjustment.
  case before
  /// The area after it.
  case after

  public var words: Words {
    switch self {
    case .before: Words(zh: "调整前", en: "before")
    case .after: Words(zh: "调整后", en: "after")
    }
  }
}

/// What of the rulebook decides which scope is evaluated.
public struct ScopeRules: Hashable, Sendable {
  /// The day of an evaluation that is compared with the day of the adjustment
  /// (`zone.dual_scope_reference`, unverified).
  public enum Reference: String, CaseIterable, Sendable {
    /// 31 December of the year.
    case dataYearEnd = "data_year_end"
    /// 1 July of the year after, when the evaluation is done.
    case workStart = "work_start"

    func day(ofYear year: Int) -> Day? {
      switch self {
      case .dataYearEnd: Day(year: year, month: 12, day: 31)
      case .workStart: Day(year: year + 1, month: 7, day: 1)
      }
    }
  }

  public let reference: Reference
  /// How many years both scopes run side by side.
  public let years: Int
  /// The scope from then on, where nobody says (`zone.dual_scope_afterwards`, unverified).
  public let afterwards: StatisticalScope

  public init(reference: Reference, years: Int, afterwards: StatisticalScope) {
    self.reference = reference
    self.years = years
    self.afterwards = afterwards
  }

  public init(_ rulebook: Rulebook) throws(RulebookFault) {
    self.init(
      reference: try rulebook.choice(.dualScopeReference, Reference.self),
      years: try rulebook.years(.dualScopeTerm),
      afterwards: try rulebook.choice(.dualScopeAfterwards, StatisticalScope.self)
    )
  }
}
