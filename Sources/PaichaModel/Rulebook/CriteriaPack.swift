/// An edition of criteria that determine major hazards (重大隐患判定标准), as far as it is known.
public struct CriteriaPack: Hashable, Sendable {
  /// What a present element of the pack makes of a hazard.
  public enum Outcome: String, CaseIterable, Sendable {
    case major
    /// Only a candidate: the pack is not verified, so the authority has to determine.
    case candidate
    case none
  }

  public let code: String
  public let edition: String
  public let words: Words
  public let effectiveFrom: Day?
  /// The first day it is no longer in force.
  public let supersededOn: Day?
  public let status: Parameter.Status
  public let severities: [SeverityRule]
  public let outcome: Outcome
  /// Whether the check items cite this edition; of others only the name is known.
  public let isCitedByItems: Bool

  public init(
    code: String,
    edition: String,
    words: Words,
    effectiveFrom: Day?,
    supersededOn: Day?,
    status: Parameter.Status,
    severities: [SeverityRule],
    outcome: Outcome,
    isCitedByItems: Bool = true
  ) {
    self.isCitedByItems = isCitedByItems
    self.code = code
    self.edition = edition
    self.words = words
    self.effectiveFrom = effectiveFrom
    self.supersededOn = supersededOn
    self.status = status
    self.severities = severities
    self.outcome = outcome
  }

  public func isInForce(on day: Day) -> Bool {
    (effectiveFrom.map { day >= $0 } ?? true) && (supersededOn.map { day < $0 } ?? true)
  }
}

extension [CriteriaPack] {
  /// What a severity rule makes of a hazard on a day.
  ///
  /// Where packs know the rule but none is in force that day, it makes a candidate only; a rulebook
  /// whose packs do not know it leaves it to the item.
  public func outcome(of severity: SeverityRule, on day: Day) -> CriteriaPack.Outcome {
    if let pack = pack(for: severity, on: day) { return pack.outcome }
    return contains { $0.severities.contains(severity) } ? .candidate : .major
  }

  /// The pack that judges a severity rule on a day.
  public func pack(for severity: SeverityRule, on day: Day) -> CriteriaPack? {
    first { $0.severities.contains(severity) && $0.isInForce(on: day) }
  }

  /// Edition and clause that a check item cites, for one that can make a hazard major by itself.
  public func criterion(of item: ChecklistItem) -> Criterion? {
    guard item.severity.isMajorAlone else { return nil }
    let pack = first { $0.severities.contains(item.severity) && $0.isCitedByItems }
    let edition = pack?.edition ?? item.criteriaEdition
    let basis = item.legalBasis
    let rest = basis.hasPrefix(edition) ? basis.dropFirst(edition.count) : ""
    let clause = rest.drop { $0 == " " }
    return Criterion(edition: edition, clause: clause.isEmpty ? basis : String(clause))
  }
}
