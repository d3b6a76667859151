/// A session somebody wants to record.
public struct TrainingDraft: Hashable, Sendable {
  public let reference: String?
  public let venue: VenueCode
  public let trainees: Trainees
  public let kind: Training.Kind
  public let attendance: Training.Attendance
  public let course: String?
  public let content: String
  public let hoursTenths: Int
  public let passed: Int?
  public let facts: StepFacts

  public init(
    reference: String? = nil,
    venue: VenueCode,
    trainees: Trainees,
    kind: Training.Kind,
    attendance: Training.Attendance,
    course: String? = nil,
    content: String,
    hoursTenths: Int,
    passed: Int? = nil,
    facts: StepFacts
  ) {
    self.reference = reference
    self.venue = venue
    self.trainees = trainees
    self.kind = kind
    self.attendance = attendance
    self.course = course
    self.content = content
    self.hoursTenths = hoursTenths
    self.passed = passed
    self.facts = facts
  }
}

extension Training {
  /// The most hours of one session, in tenths: a month of whole days.
  static let mostHoursTenths = 2_400
  static let mostPersons = 1_000_000

  /// The record a draft becomes, or why the rules refuse it.
  ///
  /// Heads and safety officers are named, since their hours are counted person by person.
  public static func decide(
    _ draft: TrainingDraft,
    id: TrainingID,
    zone: ZoneCode?,
    today: Day,
    actor: Actor
  ) throws(TrainingRefusal) -> Training {
    guard actor.role.may(.keepEmergency) else { throw .role(actor, .keepEmergency) }
    guard draft.facts.day <= today else { throw .future(draft.facts.day, today) }
    guard (1...mostHoursTenths).contains(draft.hoursTenths) else {
      throw .hours(draft.hoursTenths)
    }
    let persons = draft.attendance.persons
    guard persons > 0 else { throw .nobody }
    guard persons <= mostPersons else { throw .tooMany(persons) }
    switch draft.attendance {
    case .named(let names):
      guard Set(names).count == names.count else { throw .nameTwice }
    case .counted:
      guard !draft.trainees.needsNames else { throw .namesNeeded(draft.trainees) }
    }
    if let passed = draft.passed, passed > persons { throw .passedTooMany(passed, persons) }
    return Training(
      id: id,
      reference: draft.reference,
      venue: draft.venue,
      zone: zone,
      trainees: draft.trainees,
      kind: draft.kind,
      attendance: draft.attendance,
      course: draft.course,
      content: draft.content,
      hoursTenths: draft.hoursTenths,
      passed: draft.passed,
      facts: draft.facts,
      actor: actor.id
    )
  }
}
