/// What begins a listing on the credit list: a proposal, or a listing of another system.
public struct CreditOpening: Hashable, Sendable {
  public enum Manner: Hashable, Sendable {
    case proposed
    case takenOver(ReportedCredit)
  }

  public let id: CreditID
  public let subject: CreditSubject
  /// Codes of the rulebook's grounds, each with the edition it was applied in.
  public let grounds: [AppliedGround]
  public let penalty: PenaltyDecision
  public let accidents: [AccidentID]
  public let venue: VenueCode?
  public let zone: ZoneCode?
  public let manner: Manner
  /// The rulebook the grounds were read from.
  public let rulebook: String
  public let facts: StepFacts
  public let actor: ActorID
  public let clocks: [Clock]

  public init(
    id: CreditID,
    subject: CreditSubject,
    grounds: [AppliedGround],
    penalty: PenaltyDecision,
    accidents: [AccidentID],
    venue: VenueCode?,
    zone: ZoneCode?,
    manner: Manner,
    rulebook: String,
    facts: StepFacts,
    actor: ActorID,
    clocks: [Clock]
  ) {
    self.id = id
    self.subject = subject
    self.grounds = grounds
    self.penalty = penalty
    self.accidents = accidents
    self.venue = venue
    self.zone = zone
    self.manner = manner
    self.rulebook = rulebook
    self.facts = facts
    self.actor = actor
    self.clocks = clocks
  }

  public var authority: String { penalty.authority }
}

/// A ground as it was applied: its code and edition, and whether records of the book bear it out.
public struct AppliedGround: Hashable, Sendable {
  public let code: String
  public let edition: String
  public let support: Support

  public init(code: String, edition: String, support: Support) {
    self.code = code
    self.edition = edition
    self.support = support
  }

  /// How far its condition was checked.
  public enum Support: String, CaseIterable, Sendable {
    /// It has no condition that records could show.
    case unconditional
    /// Records of the book show it.
    case recorded
    /// The book holds no record of it: the penalty decision alone tells.
    case decisionOnly = "decision_only"

    public var words: Words {
      switch self {
      case .unconditional: Words(zh: "依处罚决定", en: "by the penalty decision")
      case .recorded: Words(zh: "与账套记录相符", en: "borne out by records")
      case .decisionOnly:
        Words(zh: "账套无相应记录，仅依处罚决定", en: "no record of it, by the penalty decision alone")
      }
    }
  }
}

/// A listing as another system knew it (迁入).
public struct ReportedCredit: Hashable, Sendable {
  /// Its number there; unique in the book.
  public let reference: String
  public let decision: CreditDecision
  public let servedOn: Day
  public let publishedOn: Day?
  public let ending: Ending?

  public init(
    reference: String,
    decision: CreditDecision,
    servedOn: Day,
    publishedOn: Day?,
    ending: Ending?
  ) {
    self.reference = reference
    self.decision = decision
    self.servedOn = servedOn
    self.publishedOn = publishedOn
    self.ending = ending
  }

  /// How it ended there.
  public struct Ending: Hashable, Sendable {
    public let kind: Kind
    public let day: Day

    public init(_ kind: Kind, on day: Day) {
      self.kind = kind
      self.day = day
    }

    public enum Kind: String, CaseIterable, Sendable {
      case expired
      case removed
      case revoked
    }
  }
}
