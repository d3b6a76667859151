/// Something that looks falsified (线索): what was counted, against which threshold, where and who.
///
/// A lead is not a verdict; it says where a person should look.
public struct AuditLead: Hashable, Sendable {
  public let rule: AuditRule
  public let measure: AuditMeasure
  public let zones: [ZoneCode]
  public let venues: [VenueCode]
  /// Id of the actor or inspector; the name as written for an inspector who is no actor.
  public let who: String?
  /// The day, or the last of several.
  public let day: Day?
  public let number: Int
  /// What the number is a part of.
  public let whole: Int?
  /// The number that decides; how, the measure says.
  public let threshold: Int
  /// Ids of the records, or the numbers that are missing.
  public let records: [String]

  init(
    _ rule: AuditRule,
    _ measure: AuditMeasure,
    zones: [ZoneCode] = [],
    venues: [VenueCode] = [],
    who: String? = nil,
    day: Day? = nil,
    number: Int,
    of whole: Int? = nil,
    threshold: Int,
    records: [String]
  ) {
    self.rule = rule
    self.measure = measure
    self.zones = zones
    self.venues = venues
    self.who = who
    self.day = day
    self.number = number
    self.whole = whole
    self.threshold = threshold
    self.records = records
  }
}

/// What the number of a lead counts.
public enum AuditMeasure: String, CaseIterable, Sendable {
  case closuresOnLastDays = "closures_on_last_days"
  case closuresOnDeadline = "closures_on_deadline"
  case zonesOnDay = "zones_on_day"
  case venuesOnDay = "venues_on_day"
  case itemsOnDay = "items_on_day"
  case inspectionsCiting = "inspections_citing"
  case lateRecords = "late_records"
  case proofs
  case inspectionsWithFindings = "inspections_with_findings"
  case daysPastDeadline = "days_past_deadline"
  case venuesRemoved = "venues_removed"
  case hazardsVoided = "hazards_voided"
  case missingNumbers = "missing_numbers"

  /// How a number must stand to the threshold to be a lead.
  public enum Relation: String, CaseIterable, Sendable {
    case atLeast = "at_least"
    case above
    case below

    public var sign: String {
      switch self {
      case .atLeast: "≥"
      case .above: ">"
      case .below: "<"
      }
    }
  }

  public var relation: Relation {
    switch self {
    case .closuresOnLastDays, .closuresOnDeadline, .lateRecords, .venuesRemoved, .hazardsVoided:
      .atLeast
    case .zonesOnDay, .venuesOnDay, .itemsOnDay, .inspectionsCiting, .daysPastDeadline,
      .missingNumbers:
      .above
    case .proofs, .inspectionsWithFindings: .below
    }
  }

  public var words: Words {
    switch self {
    case .closuresOnLastDays: Words(zh: "期末销号数", en: "closures on the last days")
    case .closuresOnDeadline: Words(zh: "期限当日销号数", en: "closures on the deadline day")
    case .zonesOnDay: Words(zh: "当日经开区数", en: "zones on the day")
    case .venuesOnDay: Words(zh: "当日场所数", en: "venues on the day")
    case .itemsOnDay: Words(zh: "当日检查项数", en: "items on the day")
    case .inspectionsCiting: Words(zh: "引用同一证据的检查数", en: "inspections citing it")
    case .lateRecords: Words(zh: "迟录条数", en: "late records")
    case .proofs: Words(zh: "说明、文书、证据数", en: "notes, documents, evidence")
    case .inspectionsWithFindings: Words(zh: "有发现的检查数", en: "inspections with findings")
    case .daysPastDeadline: Words(zh: "原期限已过天数", en: "days past the deadline")
    case .venuesRemoved: Words(zh: "关停或划出场所数", en: "venues closed or moved")
    case .hazardsVoided: Words(zh: "作废隐患数", en: "hazards voided")
    case .missingNumbers: Words(zh: "缺号数", en: "missing numbers")
    }
  }
}
