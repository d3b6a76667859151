/// What of the rulebook decides about the credit list.
public struct CreditRules: Sendable {
  public let clocks: ClockRules

  public init(clocks: ClockRules) { self.clocks = clocks }

  private var rulebook: Rulebook { clocks.rulebook }

  /// From what the term is counted (`credit.term_anchor`).
  public enum Anchor: String, CaseIterable, Sendable {
    case decision = "decision_date"
    case publication = "publication_date"
  }

  public var anchor: Anchor {
    get throws(RulebookFault) { try rulebook.choice(.creditTermAnchor, Anchor.self) }
  }

  /// The last day of a term that begins on a day; a term of a burden never rolls forward.
  func termEnd(from day: Day) throws(RulebookFault) -> Day {
    clocks.plainDay(after: try rulebook.limit(.creditTerm), from: day)
  }

  /// The first day on which early removal may be applied for.
  public func removableFrom(_ record: ListedRecord) throws(RulebookFault) -> Day? {
    let start: Day? =
      switch try anchor {
      case .decision: record.decision.day
      case .publication: record.publication?.since
      }
    guard let start else { return nil }
    return clocks.plainDay(after: try rulebook.limit(.creditEarlyRemoval), from: start)
  }

  var officers: Int {
    get throws(RulebookFault) { try rulebook.integer(.creditOfficers) }
  }

  public func ground(_ code: String) -> CreditGround? {
    rulebook.creditGrounds.first { $0.code == code }
  }

  public func measure(_ code: String) -> CreditMeasure? {
    rulebook.creditMeasures.first { $0.code == code }
  }

  var groundCodes: [String] { rulebook.creditGrounds.map(\.code) }
  var measureCodes: [String] { rulebook.creditMeasures.map(\.code) }

  /// The clock of confirming the expiry: the day after the term's last.
  func expiryClock(from start: Day, termEndsOn end: Day) throws(RulebookFault) -> Clock {
    Clock(
      .creditExpire,
      from: start,
      limit: try rulebook.limit(.creditTerm),
      due: DueDay(day: end.advanced(by: 1), isProvisional: false),
      rule: ParameterKey.creditTerm.rawValue
    )
  }

  /// How many larger accidents within what time are a ground.
  func largerAccidents() throws(RulebookFault) -> (count: Int, within: TimeLimit) {
    (
      try rulebook.integer(.creditLargerAccidents),
      try rulebook.limit(.creditLargerAccidentsWindow)
    )
  }

  func raisedFine() throws(RulebookFault) -> Int { try rulebook.integer(.creditFineMultiple) }
}
