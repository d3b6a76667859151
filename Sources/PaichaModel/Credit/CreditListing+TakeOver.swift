/// A listing that another system kept, before its term is counted here.
public struct CreditHistory: Hashable, Sendable {
  public let draft: CreditDraft
  public let reference: String
  public let decisionNumber: String
  public let decidedOn: Day
  public let servedOn: Day
  public let publishedOn: Day?
  public let measures: [OrderedMeasure]
  public let contact: String
  public let ending: ReportedCredit.Ending?

  public init(
    draft: CreditDraft,
    reference: String,
    decisionNumber: String,
    decidedOn: Day,
    servedOn: Day,
    publishedOn: Day?,
    measures: [OrderedMeasure],
    contact: String,
    ending: ReportedCredit.Ending?
  ) {
    self.draft = draft
    self.reference = reference
    self.decisionNumber = decisionNumber
    self.decidedOn = decidedOn
    self.servedOn = servedOn
    self.publishedOn = publishedOn
    self.measures = measures
    self.contact = contact
    self.ending = ending
  }

  /// Its days in the order they must have.
  var days: [Day] {
    [draft.penalty?.decidedOn, decidedOn, servedOn, publishedOn, ending?.day].compactMap { $0 }
  }
}

extension CreditListing {
  /// A listing of another system, taken over as it was reported; what is owed runs from its days.
  ///
  /// Its authorities count as told there, so that its end is handed over to them.
  public static func takeOver(
    _ history: CreditHistory,
    id: CreditID,
    today: Day,
    actor: Actor,
    rules: CreditRules
  ) throws -> CreditOpening {
    guard actor.role.may(.takeOver) else { throw CreditRefusal.role(nil, actor, .takeOver) }
    let draft = history.draft
    guard let penalty = draft.penalty else { throw CreditRefusal.penaltyNeeded }
    for (earlier, later) in zip(history.days, history.days.dropFirst()) where later < earlier {
      throw CreditRefusal.tooEarly(nil, later, earlier)
    }
    if let last = history.days.last, last > today { throw CreditRefusal.future(nil, last, today) }
    try check(penalty, of: draft.subject, on: history.decidedOn)
    for measure in history.measures where rules.measure(measure.code) == nil {
      throw CreditRefusal.measureUnknown(measure.code, rules.measureCodes)
    }
    let end = try termEnd(of: history, rules)
    return CreditOpening(
      id: id,
      subject: draft.subject,
      grounds: try applied(draft, penalty, rules),
      penalty: penalty,
      accidents: draft.accidents.map(\.id),
      venue: draft.venue,
      zone: draft.zone,
      manner: .takenOver(
        ReportedCredit(
          reference: history.reference,
          decision: CreditDecision(
            number: history.decisionNumber,
            day: history.decidedOn,
            penaltyFinalOn: penalty.finalOn ?? history.decidedOn,
            measures: history.measures,
            contact: history.contact,
            termEndsOn: end,
            officers: []
          ),
          servedOn: history.servedOn,
          publishedOn: history.publishedOn,
          ending: history.ending
        )
      ),
      rulebook: rules.clocks.rulebook.title,
      facts: StepFacts(on: history.days.last ?? history.servedOn),
      actor: actor.id,
      clocks: try clocks(of: history, termEndsOn: end, rules)
    )
  }

  private static func termEnd(
    of history: CreditHistory,
    _ rules: CreditRules
  ) throws -> Day? {
    let start: Day? = try rules.anchor == .decision ? history.decidedOn : history.publishedOn
    guard let end = try start.map({ try rules.termEnd(from: $0) }) else { return nil }
    if history.servedOn > end { throw CreditRefusal.termOver(nil, end) }
    guard let ending = history.ending else { return end }
    switch ending.kind {
    case .expired where ending.day <= end: throw CreditRefusal.termRuns(nil, end)
    case .removed where ending.day > end: throw CreditRefusal.termOver(nil, end)
    case .expired, .removed, .revoked: return end
    }
  }

  private static func clocks(
    of history: CreditHistory,
    termEndsOn end: Day?,
    _ rules: CreditRules
  ) throws -> [Clock] {
    guard history.ending == nil else { return [] }
    var clocks: [Clock] = []
    if history.publishedOn == nil {
      clocks.append(
        try rules.clocks.clock(.creditPublish, from: history.decidedOn, by: .creditPublish)
      )
    }
    if let end { clocks.append(try rules.expiryClock(from: history.decidedOn, termEndsOn: end)) }
    return clocks
  }
}
