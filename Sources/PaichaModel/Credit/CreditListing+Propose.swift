/// Somebody to be proposed for the credit list.
public struct CreditDraft: Hashable, Sendable {
  public let subject: CreditSubject
  public let grounds: [String]
  /// Nothing where none was named: then nobody is listed.
  public let penalty: PenaltyDecision?
  public let accidents: [LinkedAccident]
  public let venue: VenueCode?
  public let zone: ZoneCode?
  public let facts: StepFacts

  public init(
    subject: CreditSubject,
    grounds: [String],
    penalty: PenaltyDecision?,
    accidents: [LinkedAccident],
    venue: VenueCode?,
    zone: ZoneCode?,
    facts: StepFacts
  ) {
    self.subject = subject
    self.grounds = grounds
    self.penalty = penalty
    self.accidents = accidents
    self.venue = venue
    self.zone = zone
    self.facts = facts
  }
}

/// What of an accident of the book can be a ground.
public struct LinkedAccident: Hashable, Sendable {
  public let id: AccidentID
  public let grade: AccidentGrade
  public let occurredOn: Day
  /// Whether it was reported falsely or concealed.
  public let isFalselyReported: Bool

  public init(id: AccidentID, grade: AccidentGrade, occurredOn: Day, isFalselyReported: Bool) {
    self.id = id
    self.grade = grade
    self.occurredOn = occurredOn
    self.isFalselyReported = isFalselyReported
  }
}

extension CreditListing {
  /// The listing a draft proposes, or why the rules refuse it.
  ///
  /// A listing stands on an administrative penalty; a major hazard alone lists nobody, and a person
  /// is listed only by a penalty that names that person (应急管理部令第11号 arts 2-4). `open` are the
  /// listings of the same subject that are not over.
  public static func propose(
    _ draft: CreditDraft,
    id: CreditID,
    open: [CreditListing],
    today: Day,
    actor: Actor,
    rules: CreditRules
  ) throws -> CreditOpening {
    guard actor.role.may(.proposeCredit) else {
      throw CreditRefusal.role(nil, actor, .proposeCredit)
    }
    let day = draft.facts.day
    guard day <= today else { throw CreditRefusal.future(nil, day, today) }
    guard let penalty = draft.penalty else { throw CreditRefusal.penaltyNeeded }
    try check(penalty, of: draft.subject, on: day)
    if let known = open.first(where: { $0.opening.penalty.isSame(as: penalty) }) {
      throw CreditRefusal.proposedAlready(known.id, penalty.number)
    }
    return CreditOpening(
      id: id,
      subject: draft.subject,
      grounds: try applied(draft, penalty, rules),
      penalty: penalty,
      accidents: draft.accidents.map(\.id),
      venue: draft.venue,
      zone: draft.zone,
      manner: .proposed,
      rulebook: rules.clocks.rulebook.title,
      facts: draft.facts,
      actor: actor.id,
      clocks: []
    )
  }

  static func check(
    _ penalty: PenaltyDecision,
    of subject: CreditSubject,
    on day: Day
  ) throws(CreditRefusal) {
    guard penalty.decidedOn <= day else { throw .tooEarly(nil, day, penalty.decidedOn) }
    if let final = penalty.finalOn {
      guard final >= penalty.decidedOn else { throw .tooEarly(nil, final, penalty.decidedOn) }
    }
    if case .person = subject, !penalty.namesPerson { throw .personNotNamed(penalty.number) }
  }

  /// The grounds with their editions, each checked against the accidents and the penalty.
  static func applied(
    _ draft: CreditDraft,
    _ penalty: PenaltyDecision,
    _ rules: CreditRules
  ) throws -> [AppliedGround] {
    guard !draft.grounds.isEmpty, Set(draft.grounds).count == draft.grounds.count else {
      throw CreditRefusal.groundsNeeded(rules.groundCodes)
    }
    return try draft.grounds.map { code in
      guard let ground = rules.ground(code) else {
        throw CreditRefusal.groundUnknown(code, rules.groundCodes)
      }
      guard ground.subjects.contains(draft.subject.bearer) else {
        throw CreditRefusal.groundOfOthers(code, draft.subject.bearer)
      }
      return AppliedGround(
        code: code,
        edition: ground.edition,
        support: try support(of: ground, draft.accidents, penalty, rules)
      )
    }
  }

  private static func support(
    of ground: CreditGround,
    _ accidents: [LinkedAccident],
    _ penalty: PenaltyDecision,
    _ rules: CreditRules
  ) throws -> AppliedGround.Support {
    let isShown: Bool?
    switch ground.condition {
    case nil: return .unconditional
    case .raisedFine:
      let least = try rules.raisedFine()
      isShown = penalty.fineMultiple.map { $0 >= least }
    case .majorAccident:
      isShown = accidents.isEmpty ? nil : accidents.contains { $0.grade >= .major }
    case .falseReport:
      isShown = accidents.isEmpty ? nil : accidents.contains(where: \.isFalselyReported)
    case .largerAccidents:
      let (count, window) = try rules.largerAccidents()
      isShown = accidents.isEmpty ? nil : accidents.hasRun(of: count, within: window, rules)
    }
    guard let isShown else { return .decisionOnly }
    guard isShown else { throw CreditRefusal.groundNotShown(ground.code) }
    return .recorded
  }
}

extension PenaltyDecision {
  /// Whether it is the same decision of the same authority.
  func isSame(as other: PenaltyDecision) -> Bool {
    number == other.number && authority == other.authority
  }
}

extension [LinkedAccident] {
  /// Whether so many accidents of larger grade or above lie within a time.
  fileprivate func hasRun(of count: Int, within window: TimeLimit, _ rules: CreditRules) -> Bool {
    let days = filter { $0.grade >= .larger }.map(\.occurredOn).sorted()
    guard count > 0, days.count >= count else { return false }
    return (0...(days.count - count)).contains { first in
      days[first + count - 1] <= rules.clocks.plainDay(after: window, from: days[first])
    }
  }
}
