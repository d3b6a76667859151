public import PaichaModel

/// What can be asked of a book about accidents.
public protocol AccidentReading {
  func accident(_ id: AccidentID) throws(StoreFault) -> AccidentView?
  /// The accident another system knew under a number.
  func accident(reference: String) throws(StoreFault) -> AccidentID?
  /// The latest first.
  func accidents(_ filter: AccidentFilter) throws(StoreFault) -> [AccidentRow]
  /// The hazards of its venue that were found before the day of the accident and not closed before
  /// it, as they stood on that day; by the day found, then by id. None where no venue answers.
  func knownHazards(before id: AccidentID) throws(StoreFault) -> [KnownHazard]
}

/// Which accidents to list.
public struct AccidentFilter: Hashable, Sendable {
  public var isOpenOnly = false
  public var includesVoid = false
  public var zone: ZoneCode?
  public var venue: VenueCode?
  public var grade: AccidentGrade?
  public var kind: AccidentKind?
  public var from: Day?
  public var through: Day?
  public var limit: Int?

  public init() {}
}

/// An accident as lists show it.
public struct AccidentRow: Hashable, Sendable {
  public let id: AccidentID
  public let reference: String?
  public let holder: Holder
  public let zone: ZoneCode?
  public let venueName: String?
  public let kind: AccidentKind
  public let place: String
  public let occurredAt: Instant
  public let casualties: Casualties
  public let grade: AccidentGrade
  public let firstGrade: AccidentGrade
  public let revisions: Int
  public let reached: GovernmentLevel
  public let phase: AccidentPhase
  public let deliveredOn: Day?
  public let approvedOn: Day?
  /// Whether the approval found somebody responsible; nothing before it.
  public let isResponsible: Bool?
  public let endedOn: Day?
  /// The kinds of faults in reporting it, each once.
  public let faults: [ReportingFault.Kind]
  /// The running clock that is due first.
  public let owed: ClockRow?
}

/// An accident with its steps and clocks.
public struct AccidentView: Hashable, Sendable {
  public let accident: Accident
  /// Nothing where a zone body or a park answers.
  public let venue: Venue?
  public let steps: [RecordedAccidentStep]
  public let clocks: [ClockRow]
}

/// One step of an accident as the journal holds it.
public struct RecordedAccidentStep: Hashable, Sendable {
  public let entry: UInt64
  public let at: Instant
  public let actor: ActorID
  /// Nothing for the first, which reported the accident.
  public let event: AccidentEvent?
}

/// A hazard that was known before the day of an accident.
public struct KnownHazard: Hashable, Sendable {
  public let id: HazardID
  /// The level on the day of the accident, whatever it was graded since.
  public let level: HazardLevel
  public let item: ItemCode?
  public let description: String
  public let foundOn: Day
  /// The deadline in force on the day of the accident.
  public let deadline: Day
  public let closedOn: Day?
  /// Past that deadline on the day of the accident; 0 in time.
  public let daysOverdue: Int
  /// Whether somebody linked it with the accident.
  public let isLinked: Bool
}
