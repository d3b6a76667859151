/// An inspection (检查) as the inspector or a table tells it, before the rules have looked at it.
public struct InspectionDraft: Hashable, Sendable {
  /// Its number outside the book; nothing for one logged by hand.
  public var reference: InspectionReference?
  public var venue: VenueCode
  public var day: Day
  public var kind: InspectionKind
  /// Names or actor ids, as given.
  public var inspectors: [String]
  public var campaign: String?
  /// Edition of the checklist it used; nothing means the edition in force.
  public var checklist: String?
  public var location: Location?
  public var passed: [ItemCode]
  public var notApplicable: [ItemCode]
  public var findings: [FindingDraft]
  /// Rows of the table that were rejected and so are missing here.
  public var heldBack: Int
  /// The drill whose evaluation found it; goes with the kind `drill` and only with it.
  public var drill: DrillID?

  public init(
    reference: InspectionReference? = nil,
    venue: VenueCode,
    day: Day,
    kind: InspectionKind = .routine,
    inspectors: [String] = [],
    campaign: String? = nil,
    checklist: String? = nil,
    location: Location? = nil,
    passed: [ItemCode] = [],
    notApplicable: [ItemCode] = [],
    findings: [FindingDraft] = [],
    heldBack: Int = 0,
    drill: DrillID? = nil
  ) {
    self.drill = drill
    self.reference = reference
    self.venue = venue
    self.day = day
    self.kind = kind
    self.inspectors = inspectors
    self.campaign = campaign
    self.checklist = checklist
    self.location = location
    self.passed = passed
    self.notApplicable = notApplicable
    self.findings = findings
    self.heldBack = heldBack
  }
}

/// What was found wrong: a failed item or a free finding.
public struct FindingDraft: Hashable, Sendable {
  public var item: ItemCode?
  /// Nothing means: as the item's severity rule says, general for a free finding.
  public var level: HazardLevel?
  public var description: String
  /// Where in the venue.
  public var place: String?
  /// Nothing means: prefilled from the rulebook.
  public var deadline: Day?
  public var isFixedOnSpot: Bool
  /// The day it was closed, if the table already knows.
  public var closedOn: Day?
  public var evidence: [Evidence]
  /// The clause that makes it major, for one without an item that does.
  public var criterion: Criterion?
  /// The closed hazard that was found again.
  public var reopens: HazardID?

  public init(
    item: ItemCode? = nil,
    level: HazardLevel? = nil,
    criterion: Criterion? = nil,
    description: String = "",
    place: String? = nil,
    deadline: Day? = nil,
    isFixedOnSpot: Bool = false,
    closedOn: Day? = nil,
    evidence: [Evidence] = [],
    reopens: HazardID? = nil
  ) {
    self.reopens = reopens
    self.item = item
    self.level = level
    self.criterion = criterion
    self.description = description
    self.place = place
    self.deadline = deadline
    self.isFixedOnSpot = isFixedOnSpot
    self.closedOn = closedOn
    self.evidence = evidence
  }
}

/// Why an inspection was made.
public enum InspectionKind: String, CaseIterable, Sendable {
  /// 日常检查.
  case routine
  /// 专项检查.
  case special
  /// 联合检查.
  case joint
  /// 复查.
  case reinspection
  /// 执法检查.
  case enforcement
  /// 企业自查.
  case `self`
  /// 应急演练: no inspection, but where the hazards of a drill's evaluation are kept.
  case drill

  /// The kinds that somebody may log as an inspection.
  public static let logged: [InspectionKind] = [
    .routine, .special, .joint, .reinspection, .enforcement, .`self`,
  ]

  public var words: Words {
    switch self {
    case .routine: Words(zh: "日常检查", en: "routine")
    case .special: Words(zh: "专项检查", en: "special")
    case .joint: Words(zh: "联合检查", en: "joint")
    case .reinspection: Words(zh: "复查", en: "reinspection")
    case .enforcement: Words(zh: "执法检查", en: "enforcement")
    case .`self`: Words(zh: "企业自查", en: "self-check")
    case .drill: Words(zh: "应急演练", en: "drill")
    }
  }
}
