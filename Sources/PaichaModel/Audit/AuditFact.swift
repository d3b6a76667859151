/// What rules look at, one record at a time.
public enum AuditFact: Hashable, Sendable {
  case inspection(AuditedInspection)
  case closure(AuditedClosure)
  case deadline(MovedDeadline)
  case evidence(SharedEvidence)
  case denominator(ShrunkenDenominator)
  case number(AuditedNumber)
  case ownNumbers(MissingOwnNumbers)
}

/// An inspection: who looked at how much, and when that was recorded.
public struct AuditedInspection: Hashable, Sendable {
  public let id: InspectionID
  public let zone: ZoneCode?
  public let venue: VenueCode
  public let venueKind: VenueKind
  public let day: Day
  public let kind: InspectionKind
  /// Ids of actors where the names tell them, each once.
  public let inspectors: [String]
  /// Check items recorded, findings beyond the checklist included.
  public let items: Int
  public let findings: Int
  public let recordedBy: ActorID
  public let recordedOn: Day

  public init(
    id: InspectionID,
    zone: ZoneCode?,
    venue: VenueCode,
    venueKind: VenueKind,
    day: Day,
    kind: InspectionKind,
    inspectors: [String],
    items: Int,
    findings: Int,
    recordedBy: ActorID,
    recordedOn: Day
  ) {
    self.id = id
    self.zone = zone
    self.venue = venue
    self.venueKind = venueKind
    self.day = day
    self.kind = kind
    self.inspectors = inspectors
    self.items = items
    self.findings = findings
    self.recordedBy = recordedBy
    self.recordedOn = recordedOn
  }
}

/// A hazard that was closed, not voided: by whom, on which proofs, and when that was recorded.
public struct AuditedClosure: Hashable, Sendable {
  public let hazard: HazardID
  public let level: HazardLevel
  public let zone: ZoneCode?
  public let venue: VenueCode
  public let day: Day
  /// The deadline in force.
  public let deadline: Day
  public let closedBy: ActorID
  public let recordedOn: Day
  /// Notes, documents and pieces of evidence of its rectification and closure.
  public let proofs: Int

  public init(
    hazard: HazardID,
    level: HazardLevel,
    zone: ZoneCode?,
    venue: VenueCode,
    day: Day,
    deadline: Day,
    closedBy: ActorID,
    recordedOn: Day,
    proofs: Int
  ) {
    self.hazard = hazard
    self.level = level
    self.zone = zone
    self.venue = venue
    self.day = day
    self.deadline = deadline
    self.closedBy = closedBy
    self.recordedOn = recordedOn
    self.proofs = proofs
  }
}

/// A deadline of a hazard that a step moved later.
public struct MovedDeadline: Hashable, Sendable {
  public let hazard: HazardID
  public let zone: ZoneCode?
  public let venue: VenueCode
  /// The day of the step.
  public let day: Day
  public let actor: ActorID
  public let earlier: Day
  public let later: Day

  public init(
    hazard: HazardID,
    zone: ZoneCode?,
    venue: VenueCode,
    day: Day,
    actor: ActorID,
    earlier: Day,
    later: Day
  ) {
    self.hazard = hazard
    self.zone = zone
    self.venue = venue
    self.day = day
    self.actor = actor
    self.earlier = earlier
    self.later = later
  }
}

/// An evidence file that more than one hazard cites.
public struct SharedEvidence: Hashable, Sendable {
  public struct Citation: Hashable, Sendable {
    public let hazard: HazardID
    public let inspection: InspectionID
    public let zone: ZoneCode?
    public let venue: VenueCode
    /// The day of the finding or step that cites it.
    public let day: Day
    public let actor: ActorID

    public init(
      hazard: HazardID,
      inspection: InspectionID,
      zone: ZoneCode?,
      venue: VenueCode,
      day: Day,
      actor: ActorID
    ) {
      self.hazard = hazard
      self.inspection = inspection
      self.zone = zone
      self.venue = venue
      self.day = day
      self.actor = actor
    }
  }

  public let hash: EvidenceHash
  public let citations: [Citation]

  public init(hash: EvidenceHash, citations: [Citation]) {
    self.hash = hash
    self.citations = citations
  }
}

/// What left the denominators of a zone in the last part of a period.
public struct ShrunkenDenominator: Hashable, Sendable {
  public enum Counted: Hashable, Sendable {
    /// Closed, or moved to another zone.
    case venues
    /// Voided, though due in the year.
    case hazards
  }

  public let zone: ZoneCode
  public let counted: Counted
  /// Codes of venues, ids of hazards.
  public let removed: [String]
  /// What would be counted with them.
  public let whole: Int
  /// The last day on which something was taken out.
  public let day: Day

  public init(
    zone: ZoneCode,
    counted: Counted,
    removed: [String],
    whole: Int,
    day: Day
  ) {
    self.zone = zone
    self.counted = counted
    self.removed = removed
    self.whole = whole
    self.day = day
  }
}

/// What numbers are given to, one after the other.
public enum NumberSeries: String, CaseIterable, Sendable {
  case inspection
  case drill
  case training
  case accident
  case penalty
  case listing
}

/// A number that somebody outside the book gave to a record.
public struct AuditedNumber: Hashable, Sendable {
  public let series: NumberSeries
  public let text: String
  public let zone: ZoneCode?

  public init(_ series: NumberSeries, _ text: String, zone: ZoneCode?) {
    self.series = series
    self.text = text
    self.zone = zone
  }
}

/// Numbers that the book itself gave and that no record has.
public struct MissingOwnNumbers: Hashable, Sendable {
  /// As they would be written; the first of them where there are very many.
  public let missing: [String]
  public let count: Int
  /// The last number given.
  public let last: Int

  public init(missing: [String], count: Int, last: Int) {
    self.missing = missing
    self.count = count
    self.last = last
  }
}
