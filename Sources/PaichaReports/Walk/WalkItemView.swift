public import PaichaModel

/// A check item as the guided walk shows it.
public struct WalkItemView: Hashable, Sendable {
  public let code: ItemCode
  public let category: String
  public let wording: Words
  public let severity: SeverityRule
  public let legalBasis: String
  public let defaultLevel: HazardLevel
  /// Whether the source of the item was not verified.
  public let isUnverified: Bool

  /// An item and the level it gets when the inspector gives none.
  public init(_ item: ChecklistItem, defaultLevel: HazardLevel) {
    code = item.code
    category = item.category
    wording = item.wording
    severity = item.severity
    legalBasis = item.legalBasis
    self.defaultLevel = defaultLevel
    isUnverified = item.confidence == .unverified
  }
}
