/// What the rulebook makes somebody owe in emergency work: one row, with its basis and status.
public struct EmergencyDuty: Hashable, Sendable {
  public let code: String
  public let obligation: Obligation
  public let bearer: Bearer
  public let words: Words
  /// The law and article, or who reads it so.
  public let basis: String
  public let status: Parameter.Status

  /// What is owed.
  public enum Obligation: Hashable, Sendable {
    /// A plan of a kind, in force.
    case plan(PlanKind)
    /// A written review before a plan is published.
    case review
    case filing
    /// A periodic evaluation of plans.
    case evaluation
    /// A drill of one of some kinds of plan; the interval is a parameter.
    case drill(of: Set<PlanKind>, every: String)
    /// A report of each drill to the authority.
    case drillReport
    case training(TrainingDuty)
  }

  /// On whom it falls.
  public enum Bearer: Hashable, Sendable {
    case venue(VenueCondition)
    case zone
  }

  public init(
    code: String,
    obligation: Obligation,
    bearer: Bearer,
    words: Words,
    basis: String,
    status: Parameter.Status
  ) {
    self.code = code
    self.obligation = obligation
    self.bearer = bearer
    self.words = words
    self.basis = basis
    self.status = status
  }
}

extension EmergencyDuty {
  /// Whether it asks for something to be done with each version of a plan.
  var concernsVersions: Bool {
    switch obligation {
    case .review, .filing, .evaluation: true
    case .plan, .drill, .drillReport, .training: false
    }
  }

  /// Whether it falls on a venue only by its size.
  public var dependsOnSize: Bool {
    if case .venue(let condition) = bearer { condition.isMedium != nil } else { false }
  }
}

/// Training that is owed again and again: by whom, how many hours, how often; numbers are parameters.
public struct TrainingDuty: Hashable, Sendable {
  public let trainees: Trainees
  /// Hours a person owes in each period; nothing where only the session counts.
  public let hours: String?
  /// Hours of the period in which a person is first trained.
  public let firstHours: String?
  public let every: String

  public init(trainees: Trainees, hours: String?, firstHours: String?, every: String) {
    self.trainees = trainees
    self.hours = hours
    self.firstHours = firstHours
    self.every = every
  }

  var keys: [String] { [hours, firstHours, every].compactMap { $0 } }
}
