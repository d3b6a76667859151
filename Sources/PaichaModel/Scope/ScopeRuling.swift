/// Which scope a zone is evaluated in for a year, and why.
public struct ScopeRuling: Hashable, Sendable {
  public enum Basis: Hashable, Sendable {
    /// No adjustment up to the day of reference: there is one scope.
    case unadjusted
    /// Within the years after an adjustment: before is evaluated, after is reported beside it.
    case sideBySide(since: Day, until: Day)
    /// After these years: after may be evaluated.
    case choice(since: Day, from: Day)
  }

  public let basis: Basis
  /// The scope that is evaluated and ranked where nobody chooses.
  public let evaluated: StatisticalScope
  private let undoneBefore: [BoundaryChange]
  private let undoneAfter: [BoundaryChange]

  /// The ruling on a year from what the zone gained and lost, in any order.
  public init(_ changes: [BoundaryChange], year: Int, rules: ScopeRules) {
    let order = changes.sorted { ($0.effectiveOn, $0.venue) > ($1.effectiveOn, $1.venue) }
    let reference = rules.reference.day(ofYear: year) ?? .last
    let made = order.filter { $0.effectiveOn <= reference }
    undoneAfter = order.filter { $0.effectiveOn > reference }
    func isOver(_ change: BoundaryChange) -> Bool {
      reference >= change.effectiveOn.advanced(byMonths: 12 * rules.years)
    }
    let running = made.filter { !isOver($0) }
    if let oldest = running.last?.effectiveOn {
      basis = .sideBySide(
        since: oldest,
        until: oldest.advanced(byMonths: 12 * rules.years).advanced(by: -1)
      )
      evaluated = .before
      undoneBefore = order.filter { $0.effectiveOn >= oldest }
    } else if let latest = made.first?.effectiveOn {
      basis = .choice(since: latest, from: latest.advanced(byMonths: 12 * rules.years))
      evaluated = rules.afterwards
      undoneBefore = order.filter { $0.effectiveOn >= latest }
    } else {
      basis = .unadjusted
      evaluated = .before
      undoneBefore = undoneAfter
    }
  }

  /// The scopes that an evaluation shows where nobody chooses, the evaluated one first.
  public var shown: [StatisticalScope] {
    switch basis {
    case .unadjusted, .choice: [evaluated]
    case .sideBySide: [.before, .after]
    }
  }

  /// The parameters that decided.
  public var parameters: [ParameterKey] {
    switch basis {
    case .unadjusted: []
    case .sideBySide: [.dualScopeReference, .dualScopeTerm]
    case .choice: [.dualScopeReference, .dualScopeTerm, .dualScopeAfterwards]
    }
  }

  /// Whether a zone can be ranked in a scope: within the years only in the one before.
  public func mayRank(in scope: StatisticalScope) -> Bool {
    switch basis {
    case .unadjusted, .choice: true
    case .sideBySide: scope == .before
    }
  }

  /// How a scope differs from the venues that the register holds for the zone now.
  public func difference(of scope: StatisticalScope) -> ScopeDifference {
    var difference = ScopeDifference()
    for change in scope == .before ? undoneBefore : undoneAfter {
      switch change.kind {
      case .add: difference.takeOut(change.venue)
      case .remove: difference.takeIn(change.venue)
      }
    }
    return difference
  }
}
