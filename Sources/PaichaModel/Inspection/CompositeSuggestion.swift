/// That the failed items of one inspection reach a composite count: a candidate, never a decision.
public struct CompositeSuggestion: Hashable, Sendable {
  /// Which elements are counted, and where.
  public enum Rule: String, CaseIterable, Sendable {
    /// Elements of group A in a crowded place.
    case crowded
    /// Elements of group X, if the place is an explosive one.
    case explosive
    /// Any elements in a crowded place.
    case anyCrowded = "any_crowded"
    /// Any elements in another place.
    case anyOther = "any_other"
  }

  public let rule: Rule
  /// The parameter of the rulebook with the count.
  public let parameter: String
  /// The edition of the criteria in force on the day of the inspection.
  public let edition: String
  /// The failed items that count, in the order of the findings.
  public let items: [ItemCode]
  public let threshold: Int
  /// Whether the count or the criteria were never checked against their source.
  public let isUnverified: Bool

  public var count: Int { items.count }

  public init(
    rule: Rule,
    parameter: String,
    edition: String,
    items: [ItemCode],
    threshold: Int,
    isUnverified: Bool
  ) {
    self.rule = rule
    self.parameter = parameter
    self.edition = edition
    self.items = items
    self.threshold = threshold
    self.isUnverified = isUnverified
  }

  /// What it suggests, in one sentence.
  public var words: Words {
    let codes = items.map(\.text).joined(separator: ", ")
    return Words(
      zh: "综合判定提示：\(rule.words.zh) \(count) 项（满 \(threshold)）：\(codes)；\(edition)，"
        + "\(parameter)\(isUnverified ? "，未核实" : "")；只作候选，由主管部门认定",
      en: "composite hint: \(rule.words.en), \(count) (from \(threshold)): \(codes); \(edition), "
        + "\(parameter)\(isUnverified ? ", unverified" : ""); a candidate, the authority determines"
    )
  }
}

extension CompositeSuggestion.Rule {
  public var key: ParameterKey {
    switch self {
    case .crowded: .compositeFireCrowded
    case .explosive: .compositeFireExplosive
    case .anyCrowded: .compositeFireAnyCrowded
    case .anyOther: .compositeFireAnyOther
    }
  }

  public var words: Words {
    switch self {
    case .crowded: Words(zh: "人员密集场所 A 组要素", en: "group A in a crowded place")
    case .explosive:
      Words(
        zh: "X 组要素（仅当为易燃易爆场所，登记无此属性，请核对）",
        en: "group X (only if the place is explosive, which is not registered: check)"
      )
    case .anyCrowded: Words(zh: "人员密集场所任意要素", en: "any elements in a crowded place")
    case .anyOther: Words(zh: "其他场所任意要素", en: "any elements in another place")
    }
  }

  /// Whether an element of a severity counts.
  func counts(_ severity: SeverityRule) -> Bool {
    switch (self, severity) {
    case (.crowded, .compositeFireA), (.explosive, .compositeFireX): true
    case (.anyCrowded, .compositeFireA), (.anyCrowded, .compositeFireX),
      (.anyCrowded, .compositeFireB), (.anyOther, .compositeFireA), (.anyOther, .compositeFireX),
      (.anyOther, .compositeFireB):
      true
    default: false
    }
  }

  func isFor(crowded isCrowded: Bool) -> Bool {
    switch self {
    case .explosive: true
    case .crowded, .anyCrowded: isCrowded
    case .anyOther: !isCrowded
    }
  }
}
