/// One edition of the catalogue of check items (检查表); editions are never changed.
public struct Checklist: Sendable {
  public let edition: String
  public let items: [ChecklistItem]
  private let positions: [ItemCode: Int]

  public init(edition: String, items: [ChecklistItem]) {
    self.edition = edition
    self.items = items
    self.positions = Dictionary(
      items.enumerated().map { ($1.code, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  public func item(_ code: ItemCode) -> ChecklistItem? { positions[code].map { items[$0] } }

  /// The items that apply to a kind of venue, in catalogue order.
  public func items(for kind: VenueKind) -> [ChecklistItem] {
    items.filter { $0.venueKinds.contains(kind) }
  }
}

/// One check item (检查项).
public struct ChecklistItem: Hashable, Sendable {
  public let code: ItemCode
  public let venueKinds: Set<VenueKind>
  /// Whether it applies to the zone's own body.
  public let appliesToZoneBody: Bool
  public let category: String
  public let wording: Words
  public let severity: SeverityRule
  public let legalBasis: String
  /// Edition of the criteria behind the item.
  public let criteriaEdition: String
  public let confidence: Confidence

  public init(
    code: ItemCode,
    venueKinds: Set<VenueKind>,
    appliesToZoneBody: Bool,
    category: String,
    wording: Words,
    severity: SeverityRule,
    legalBasis: String,
    criteriaEdition: String,
    confidence: Confidence
  ) {
    self.code = code
    self.venueKinds = venueKinds
    self.appliesToZoneBody = appliesToZoneBody
    self.category = category
    self.wording = wording
    self.severity = severity
    self.legalBasis = legalBasis
    self.criteriaEdition = criteriaEdition
    self.confidence = confidence
  }

  /// The level of a failed item by the item alone; criteria in force on the day of the inspection
  /// may make it a mere candidate.
  ///
  /// An item whose source was not verified (U) may be inspected but never decides a level.
  public var defaultLevel: HazardLevel {
    severity.isMajorAlone && confidence != .unverified ? .major : .general
  }
}

/// How far a fact was checked against its source.
public enum Confidence: String, CaseIterable, Sendable {
  /// The statute or notice was read.
  case verified = "V"
  case secondary = "S"
  case unverified = "U"
}

/// How a failed item bears on the level of its hazard (判定规则).
public enum SeverityRule: String, CaseIterable, Sendable {
  case general = "GENERAL"
  case directFire = "DIRECT_FIRE"
  case compositeFireA = "COMPOSITE_FIRE_A"
  case compositeFireX = "COMPOSITE_FIRE_X"
  case compositeFireB = "COMPOSITE_FIRE_B"
  case majorOrder10 = "MAJOR_ORDER10"
  case majorCommerce = "MAJOR_MOFCOM"
  case majorSpecialEquipment = "MAJOR_SE"
  case seriousSpecialEquipment = "SERIOUS_SE"

  /// Whether the item makes a major hazard on its own; composite elements only count together.
  public var isMajorAlone: Bool {
    switch self {
    case .general, .compositeFireA, .compositeFireX, .compositeFireB: false
    case .directFire, .majorOrder10, .majorCommerce, .majorSpecialEquipment,
      .seriousSpecialEquipment:
      true
    }
  }

  public var words: Words {
    switch self {
    case .general: Words(zh: "一般", en: "general")
    case .directFire: Words(zh: "重大火灾（直接判定）", en: "major fire (direct)")
    case .compositeFireA, .compositeFireX, .compositeFireB:
      Words(zh: "重大火灾（综合判定要素）", en: "major fire (composite element)")
    case .majorOrder10: Words(zh: "重大（工贸判定标准）", en: "major (order 10)")
    case .majorCommerce: Words(zh: "重大（商务清单）", en: "major (commerce list)")
    case .majorSpecialEquipment: Words(zh: "重大（特种设备）", en: "major (special equipment)")
    case .seriousSpecialEquipment: Words(zh: "严重（特种设备）", en: "serious (special equipment)")
    }
  }
}
