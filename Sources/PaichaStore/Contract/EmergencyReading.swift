public import PaichaModel

/// What can be asked of a book about emergency plans and drills.
public protocol EmergencyReading {
  func plan(_ id: PlanID) throws(StoreFault) -> PlanView?
  /// The plan another system knew under a number.
  func plan(reference: String) throws(StoreFault) -> PlanID?
  /// By zone, holder, kind and id.
  func plans(_ filter: PlanFilter) throws(StoreFault) -> [PlanRow]
  /// The kinds of plan each holder has in force on a day, as it stands in the book.
  func plansInForce(zone: ZoneCode?, venue: VenueCode?) throws(StoreFault) -> [Holder: Set<
    PlanKind
  >]

  func drill(_ id: DrillID) throws(StoreFault) -> DrillView?
  /// The drill another system knew under a number.
  func drill(reference: String) throws(StoreFault) -> DrillID?
  /// The latest first.
  func drills(_ filter: DrillFilter) throws(StoreFault) -> [DrillRow]
  /// The last drill of each kind of plan at each venue, held by a day.
  func lastDrills(
    zone: ZoneCode?,
    venue: VenueCode?,
    by day: Day
  ) throws(StoreFault) -> [VenueCode: [PlanKind: Day]]
  /// Zones that have venues in the book, with the last drill of their own body, held by a day.
  func zoneStandings(zone: ZoneCode?, by day: Day) throws(StoreFault) -> [ZoneStanding]
  /// Drills held within some days, in no order.
  func drillFacts(
    _ days: ClosedRange<Day>,
    zone: ZoneCode?,
    _ body: (DrillFact) throws -> Void
  ) throws
}

/// Which plans to list.
public struct PlanFilter: Hashable, Sendable {
  public var zone: ZoneCode?
  public var venue: VenueCode?
  /// Plans of zone bodies and parks only.
  public var isOfZonesOnly = false
  public var kind: PlanKind?
  public var phase: PlanPhase?
  /// Retired plans too.
  public var includesRetired = false
  public var limit: Int?

  public init() {}
}

/// A plan as lists show it.
public struct PlanRow: Hashable, Sendable {
  public let id: PlanID
  public let holder: Holder
  public let zone: ZoneCode?
  /// The name of the venue; nothing where a zone body or a park answers.
  public let venueName: String?
  public let kind: PlanKind
  public let name: String
  public let phase: PlanPhase
  /// Of the draft in hand, or of what is in force.
  public let version: Int
  public let inForce: InForce?
  public let cause: RevisionCause?
  public let owed: ClockRow?

  /// The version in force.
  public struct InForce: Hashable, Sendable {
    public let version: Int
    public let number: String?
    public let publishedOn: Day
    public let filing: PlanVersion.Filing?
    public let evaluatedOn: Day?
  }
}

/// A plan with everything around it, for one screen.
public struct PlanView: Hashable, Sendable {
  public let plan: EmergencyPlan
  /// The venue that answers for it; nothing for a zone body or a park.
  public let venue: Venue?
  public let steps: [RecordedPlanStep]
  public let clocks: [ClockRow]
}

/// One step of a plan as the journal holds it.
public struct RecordedPlanStep: Hashable, Sendable {
  public let entry: UInt64
  public let at: Instant
  public let actor: ActorID
  /// Nothing for the first, which opened the plan.
  public let event: PlanEvent?
}

/// Which drills to list.
public struct DrillFilter: Hashable, Sendable {
  public var zone: ZoneCode?
  public var venue: VenueCode?
  public var plan: PlanID?
  public var kind: DrillKind?
  public var from: Day?
  public var through: Day?
  /// Only those that are planned and not held yet.
  public var isPlannedOnly = false
  /// Voided and cancelled ones too.
  public var includesVoid = false
  public var limit: Int?

  public init() {}
}

/// A drill as lists show it.
public struct DrillRow: Hashable, Sendable {
  public let id: DrillID
  public let holder: Holder
  public let zone: ZoneCode?
  public let venueName: String?
  public let plan: PlanID?
  public let planKind: PlanKind
  public let kind: DrillKind
  public let topic: String?
  public let phase: DrillPhase
  public let plannedOn: Day?
  public let heldOn: Day?
  public let participants: Int?
  public let roll: Int?
  public let problems: Int
  public let owesReport: Bool
  public let reportedOn: Day?
  public let owed: ClockRow?
}

/// A drill with the hazards it brought to light, for one screen.
public struct DrillView: Hashable, Sendable {
  public let drill: Drill
  public let venue: Venue?
  public let hazards: [HazardRow]
  public let steps: [RecordedDrillStep]
  public let clocks: [ClockRow]
}

/// One step of a drill as the journal holds it.
public struct RecordedDrillStep: Hashable, Sendable {
  public let entry: UInt64
  public let at: Instant
  public let actor: ActorID
  /// Nothing for the first, which opened the record.
  public let event: DrillEvent?
}

/// What of a zone body decides about its own drills and plans.
public struct ZoneStanding: Hashable, Sendable {
  public let code: ZoneCode
  public let name: String
  /// The day the zone was first recorded.
  public let registeredOn: Day
  public let lastDrill: Day?
}

/// A drill that was held, as statistics count it.
public struct DrillFact: Hashable, Sendable {
  public let venue: VenueCode?
  public let zone: ZoneCode?
  public let planKind: PlanKind
  public let kind: DrillKind
  public let heldOn: Day
  public let participants: Int
  public let problems: Int
  public let owesReport: Bool
  public let reportedOn: Day?
}
