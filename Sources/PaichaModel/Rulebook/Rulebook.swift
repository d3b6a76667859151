/// Every number of law or practice with its basis and status (规则库), one edition.
public struct Rulebook: Sendable {
  public let name: String
  public let edition: String
  public let effectiveFrom: Day
  public let parameters: [Parameter]
  public let indicators: [IndicatorRule]
  /// From the best band down; the last has no lower limit.
  public let bands: [Band]
  /// Criteria of major hazards, by edition.
  public let packs: [CriteriaPack]
  private let positions: [String: Int]

  public init(
    name: String,
    edition: String,
    effectiveFrom: Day,
    parameters: [Parameter],
    indicators: [IndicatorRule],
    bands: [Band],
    packs: [CriteriaPack] = []
  ) {
    self.packs = packs
    self.name = name
    self.edition = edition
    self.effectiveFrom = effectiveFrom
    self.parameters = parameters
    self.indicators = indicators
    self.bands = bands
    self.positions = Dictionary(
      parameters.enumerated().map { ($1.key, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Name and edition, as every result cites them.
  public var title: String { "\(name) \(edition)" }

  public func parameter(_ key: String) throws(RulebookFault) -> Parameter {
    guard let position = positions[key] else { throw .missing(key) }
    return parameters[position]
  }

  public func integer(_ key: ParameterKey) throws(RulebookFault) -> Int {
    let parameter = try parameter(key.rawValue)
    guard case .integer(let value) = parameter.value else {
      throw .kind(parameter.key, expected: "an integer")
    }
    return value
  }

  public func limit(_ key: ParameterKey) throws(RulebookFault) -> TimeLimit {
    let parameter = try parameter(key.rawValue)
    guard let unit = TimeLimit.Unit(rawValue: parameter.unit) else {
      throw .kind(parameter.key, expected: "working_day, calendar_day, month, year or hour")
    }
    return TimeLimit(value: try integer(key), unit: unit)
  }
}

/// The parameters the program itself reads; the rulebook holds many more for people.
public enum ParameterKey: String, CaseIterable, Sendable {
  case defaultDeadlineGeneral = "hazard.default_deadline_general"
  case defaultDeadlineMajor = "hazard.default_deadline_major"
  case calendarDeadlineRolls = "days.calendar_deadline_rolls"
  case startDayCounted = "days.start_day_counted"
  case fireMajorPropose = "hazard.fire_major_propose"
  case compositeFireCrowded = "hazard.fire_composite_crowded"
  case compositeFireExplosive = "hazard.fire_composite_explosive"
  case compositeFireAnyCrowded = "hazard.fire_composite_any_crowded"
  case compositeFireAnyOther = "hazard.fire_composite_any_other"
  case hazardPlanDue = "hazard.plan_due"
  case recurrenceWindow = "hazard.recurrence_window"
  case statsQuarterDue = "hazard.stats_quarter_due"
  case statsYearDue = "hazard.stats_year_due"
  case closurePenaltiesShort = "hazard.closure_penalties_short"
  case closureWindowShort = "hazard.closure_window_short"
  case closurePenaltiesLong = "hazard.closure_penalties_long"
  case closureWindowLong = "hazard.closure_window_long"
  case reviewFire = "reinspect.fire"
  case reviewSpecialEquipment = "reinspect.special_equipment"
  case reviewMajor = "reinspect.major_resume"
  case reviewGeneral = "reinspect.general"
  case reviewOfficers = "reinspect.officers_min"
  case reviewOfficersGeneral = "reinspect.officers_min_general"
  case listingDecide = "listing.gov_decide"
  case listingNotify = "listing.notify"
  case listingPublish = "listing.publish"
  case listingFileUp = "listing.filing_up"
  case listingPlanDue = "listing.plan_due"
  case listingPlanAccept = "listing.plan_accept"
  case listingProgress = "listing.progress_cycle"
  case listingFailuresEscalate = "listing.failed_rectifications_escalate"
  case listingMaxTotal = "listing.max_total"
  case listingExtensionBefore = "listing.extension_apply_before"
  case listingExtensionDecide = "listing.extension_decide"
  case listingExtensionCount = "listing.extension_max_count"
  case listingAcceptance = "listing.acceptance"
  case listingAcceptanceOfficers = "listing.acceptance_officers_min"
  case listingDelist = "listing.delist_publish"
  case transferReceipt = "transfer.receipt"
  case transferFeedback = "transfer.feedback"
  case transferCriminalOfficers = "transfer.criminal_officers_min"
  case transferCriminalDecide = "transfer.criminal_head_decide"
  case transferCriminalHandOver = "transfer.criminal_hand_over"
  case rateTarget = "score.rate_target"
  case emptyIndicator = "score.empty_indicator"

  /// How the program reads a parameter.
  public enum Kind: Sendable {
    case limit
    case number
    case other
  }

  public var kind: Kind {
    switch self {
    case .rateTarget, .emptyIndicator, .statsYearDue: .other
    case .calendarDeadlineRolls, .startDayCounted, .compositeFireCrowded,
      .compositeFireExplosive, .compositeFireAnyCrowded, .compositeFireAnyOther,
      .statsQuarterDue, .closurePenaltiesShort, .closurePenaltiesLong, .reviewOfficers,
      .reviewOfficersGeneral,
      .listingFailuresEscalate, .listingExtensionCount, .listingAcceptanceOfficers,
      .transferCriminalOfficers:
      .number
    case .defaultDeadlineGeneral, .defaultDeadlineMajor, .fireMajorPropose, .hazardPlanDue,
      .recurrenceWindow, .closureWindowShort, .closureWindowLong, .reviewFire,
      .reviewSpecialEquipment, .reviewMajor, .reviewGeneral, .listingDecide, .listingNotify,
      .listingPublish, .listingFileUp, .listingPlanDue, .listingPlanAccept, .listingProgress,
      .listingMaxTotal, .listingExtensionBefore, .listingExtensionDecide, .listingAcceptance,
      .listingDelist, .transferReceipt, .transferFeedback, .transferCriminalDecide,
      .transferCriminalHandOver:
      .limit
    }
  }
}
