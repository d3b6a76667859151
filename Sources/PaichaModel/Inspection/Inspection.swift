/// An inspection as it stands in the journal: facts, resolved levels and deadlines, hazard ids.
public struct Inspection: Hashable, Sendable {
  public let id: InspectionID
  public let reference: InspectionReference?
  public let venue: VenueCode
  /// The zone the venue belonged to when the inspection was recorded.
  public let zone: ZoneCode?
  public let day: Day
  public let kind: InspectionKind
  public let inspectors: [String]
  public let campaign: String?
  public let checklist: String
  public let location: Location?
  public let passed: [ItemCode]
  public let notApplicable: [ItemCode]
  public let findings: [Finding]
  /// Rows of its table that were rejected; while there are any, the record is incomplete.
  public let heldBack: Int
  /// Edition of the rulebook that filled in deadlines.
  public let rulebook: String
  /// The drill whose evaluation found what it holds, for one of kind `drill`.
  public let drill: DrillID?

  public init(
    id: InspectionID,
    reference: InspectionReference?,
    venue: VenueCode,
    zone: ZoneCode?,
    day: Day,
    kind: InspectionKind,
    inspectors: [String],
    campaign: String?,
    checklist: String,
    location: Location?,
    passed: [ItemCode],
    notApplicable: [ItemCode],
    findings: [Finding],
    heldBack: Int,
    rulebook: String,
    drill: DrillID? = nil
  ) {
    self.drill = drill
    self.id = id
    self.reference = reference
    self.venue = venue
    self.zone = zone
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
    self.rulebook = rulebook
  }
}

/// One finding of an inspection and the hazard it opened.
public struct Finding: Hashable, Sendable {
  public let hazard: HazardID
  public let item: ItemCode?
  public let level: HazardLevel
  /// The clause by which it is major; on a general finding, by which it may be (candidate).
  public let criterion: Criterion?
  public let description: String
  public let place: String?
  public let deadline: Deadline
  public let outcome: FindingOutcome
  public let evidence: [Evidence]
  /// The closed hazard that was found again (重新立案).
  public let reopens: HazardID?

  public init(
    hazard: HazardID,
    item: ItemCode?,
    level: HazardLevel,
    criterion: Criterion? = nil,
    description: String,
    place: String?,
    deadline: Deadline,
    outcome: FindingOutcome,
    evidence: [Evidence],
    reopens: HazardID? = nil
  ) {
    self.reopens = reopens
    self.hazard = hazard
    self.item = item
    self.level = level
    self.criterion = criterion
    self.description = description
    self.place = place
    self.deadline = deadline
    self.outcome = outcome
    self.evidence = evidence
  }
}

/// What became of a finding by the time it was recorded.
public enum FindingOutcome: Hashable, Sendable {
  case open
  /// Corrected during the inspection (当场整改); a major one still awaits review.
  case fixedOnSpot
  /// Closed on a day that the table of origin gives.
  case closed(on: Day)
}

/// The day by which a hazard must be closed, and who set it.
public enum Deadline: Hashable, Sendable {
  /// Set by the order or the table.
  case given(Day)
  /// Prefilled from the rulebook; provisional while the calendar lacks its year.
  case prefilled(DueDay)

  public var day: Day {
    switch self {
    case .given(let day): day
    case .prefilled(let due): due.day
    }
  }

  /// Who set a deadline, as a stable code.
  public enum SetBy: String, CaseIterable, Sendable {
    case given
    case rulebook
    /// The rulebook, in a year whose calendar is not out yet.
    case provisional
  }

  public var setBy: SetBy {
    switch self {
    case .given: .given
    case .prefilled(let due): due.isProvisional ? .provisional : .rulebook
    }
  }

  public init(_ day: Day, setBy: SetBy) {
    self =
      switch setBy {
      case .given: .given(day)
      case .rulebook: .prefilled(DueDay(day: day, isProvisional: false))
      case .provisional: .prefilled(DueDay(day: day, isProvisional: true))
      }
  }
}
