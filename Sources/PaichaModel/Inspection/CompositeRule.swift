/// Whether the failed items of one inspection may together be a major fire hazard (综合判定).
///
/// It only suggests: elements in themselves do not decide, and works in progress with approved
/// measures, or places that are closed, are not counted by the criteria, which nobody but the
/// authority can see. Whether a place is explosive (易燃易爆) is not registered: its own count is
/// suggested under that condition.
public struct CompositeRule: Sendable {
  private let packs: [CriteriaPack]
  private let limits: [CompositeSuggestion.Rule: Limit]

  private struct Limit {
    let key: String
    let threshold: Int
    let status: Parameter.Status
  }

  /// Takes packs and counts (`hazard.fire_composite_*`) from a rulebook.
  public init(rulebook: Rulebook) throws(RulebookFault) {
    packs = rulebook.packs
    var limits: [CompositeSuggestion.Rule: Limit] = [:]
    for rule in CompositeSuggestion.Rule.allCases {
      limits[rule] = Limit(
        key: rule.key.rawValue,
        threshold: try rulebook.integer(rule.key),
        status: try rulebook.parameter(rule.key.rawValue).status
      )
    }
    self.limits = limits
  }

  /// The rules whose count is reached, by the criteria in force on the day of the inspection.
  ///
  /// An item that failed twice is one element. A count that equals the threshold reaches it.
  public func suggestions(
    failed codes: [ItemCode],
    at venue: Venue,
    on day: Day,
    checklist: Checklist
  ) -> [CompositeSuggestion] {
    var seen = Set<ItemCode>()
    let failed = codes.filter { seen.insert($0).inserted }.compactMap { checklist.item($0) }
    return CompositeSuggestion.Rule.allCases.compactMap { rule in
      guard rule.isFor(crowded: venue.countsAsCrowded), let limit = limits[rule] else { return nil }
      // One pack judges a rule: items of severities that no pack in force knows are not counted.
      var counted: [ItemCode] = []
      var edition: CriteriaPack?
      for item in failed where rule.counts(item.severity) {
        guard let pack = packs.pack(for: item.severity, on: day), pack.outcome != .none else {
          continue
        }
        counted.append(item.code)
        edition = edition ?? pack
      }
      guard let edition, counted.count >= limit.threshold else { return nil }
      return CompositeSuggestion(
        rule: rule,
        parameter: limit.key,
        edition: edition.edition,
        items: counted,
        threshold: limit.threshold,
        isUnverified: limit.status == .unverified || edition.status == .unverified
      )
    }
  }

  /// The same for an inspection as it is recorded.
  public func suggestions(
    for inspection: Inspection,
    at venue: Venue,
    checklist: Checklist
  ) -> [CompositeSuggestion] {
    suggestions(
      failed: inspection.findings.compactMap(\.item),
      at: venue,
      on: inspection.day,
      checklist: checklist
    )
  }
}

extension Venue {
  /// Whether the composite counts take it as a crowded place (人员密集场所).
  ///
  /// Shops, exhibitions and complexes are unless the register denies it; others only if it says so.
  var countsAsCrowded: Bool {
    switch kind {
    case .retail, .exhibition, .complex: isCrowdedPlace ?? true
    case .office, .other: isCrowdedPlace ?? false
    }
  }
}
