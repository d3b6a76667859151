/// The written decision to list (列入决定).
public struct CreditDecision: Hashable, Sendable {
  /// 决定书文号.
  public let number: String
  public let day: Day
  /// Since when the penalty is final or enforceable; no decision comes before.
  public let penaltyFinalOn: Day
  public let measures: [OrderedMeasure]
  /// Whom the receiving authorities ask (联系方式): an office and its line, never a person's.
  public let contact: String
  /// The last day of the term where it runs from the decision; nothing where it runs from the
  /// publication (`credit.term_anchor`).
  public let termEndsOn: Day?
  /// Who decided together.
  public let officers: [ActorID]

  public init(
    number: String,
    day: Day,
    penaltyFinalOn: Day,
    measures: [OrderedMeasure],
    contact: String,
    termEndsOn: Day?,
    officers: [ActorID]
  ) {
    self.number = number
    self.day = day
    self.penaltyFinalOn = penaltyFinalOn
    self.measures = measures
    self.contact = contact
    self.termEndsOn = termEndsOn
    self.officers = officers
  }

  /// The authorities that are to carry measures out, each once, in the order of the decision.
  public var receivers: [String] {
    var names: [String] = []
    for measure in measures where !names.contains(measure.receiver) {
      names.append(measure.receiver)
    }
    return names
  }
}

/// A measure of a decision, and the authority that carries it out.
public struct OrderedMeasure: Hashable, Sendable {
  /// Code of the rulebook's measure.
  public let code: String
  public let receiver: String

  public init(_ code: String, by receiver: String) {
    self.code = code
    self.receiver = receiver
  }
}
