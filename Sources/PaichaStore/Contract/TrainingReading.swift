public import PaichaModel

/// What can be asked of a book about training, and about drills as coverage counts them.
public protocol TrainingReading {
  func training(_ id: TrainingID) throws(StoreFault) -> TrainingView?
  /// The session another system knew under a number.
  func training(reference: String) throws(StoreFault) -> TrainingID?
  /// The latest held first, then the latest recorded.
  func trainings(_ filter: TrainingFilter) throws(StoreFault) -> [TrainingRow]
  /// Sessions that are not void, in no order; row by row.
  func trainingFacts(_ scope: TrainingScope, _ body: (TrainingFact) throws -> Void) throws
  /// The last session of some trainees at each venue that had one, by venue; row by row.
  ///
  /// One look into an index a venue, however many sessions there were.
  func lastTrainings(
    of trainees: Trainees,
    _ scope: TrainingScope,
    _ body: (VenueCode, Day) throws -> Void
  ) throws
  /// Drills that venues held, in no order; row by row. Whom a scope says are trained is ignored.
  func drillAttendance(_ scope: TrainingScope, _ body: (DrillAttendance) throws -> Void) throws
}

/// Which sessions to list.
public struct TrainingFilter: Hashable, Sendable {
  public var venue: VenueCode?
  /// The zone the venue belonged to when the session was recorded.
  public var zone: ZoneCode?
  public var trainees: Trainees?
  public var from: Day?
  public var through: Day?
  public var includesVoid = false
  public var limit: Int?

  public init() {}
}

/// Which sessions count, by the days they were held and the venues as registered now.
public struct TrainingScope: Hashable, Sendable {
  /// Nothing for everything up to the last day.
  public var from: Day?
  public var through: Day
  public var zone: ZoneCode?
  public var venue: VenueCode?
  /// Nothing for everybody.
  public var trainees: Set<Trainees>?

  public init(
    from: Day? = nil,
    through: Day,
    zone: ZoneCode? = nil,
    venue: VenueCode? = nil,
    trainees: Set<Trainees>? = nil
  ) {
    self.from = from
    self.through = through
    self.zone = zone
    self.venue = venue
    self.trainees = trainees
  }
}

/// A session as lists show it.
public struct TrainingRow: Hashable, Sendable {
  public let id: TrainingID
  public let reference: String?
  public let zone: ZoneCode?
  public let venue: VenueCode
  public let venueName: String
  public let heldOn: Day
  public let trainees: Trainees
  public let kind: Training.Kind
  public let hours: ClassHours
  public let persons: Int
  public let passed: Int?
  public let course: String?
  public let content: String
  public let voidOn: Day?
}

/// A session with who recorded it, and who withdrew it if somebody did.
public struct TrainingView: Hashable, Sendable {
  public let training: Training
  public let venue: Venue
  public let recorded: RecordedTraining
  public let voided: RecordedTrainingVoiding?
}

/// The entry that recorded a session.
public struct RecordedTraining: Hashable, Sendable {
  public let entry: UInt64
  public let at: Instant
  public let actor: ActorID
}

/// The entry that withdrew a session.
public struct RecordedTrainingVoiding: Hashable, Sendable {
  public let entry: UInt64
  public let at: Instant
  public let actor: ActorID
  public let facts: StepFacts
}
