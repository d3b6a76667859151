import PaichaIntake
import PaichaJournal
public import PaichaModel
public import PaichaStore

/// Adds years to the book's working calendar and settles what waited for them.
public struct CalendarKeeping {
  let store: any BookStore
  let session: Session
  let rules: RuleSet

  public init(store: any BookStore, session: Session, rules: RuleSet) {
    self.store = store
    self.session = session
    self.rules = rules
  }

  /// Records the years of a notice and settles provisional days, in one commit; years that are
  /// known with the same days change nothing.
  ///
  /// - Throws: `CalendarFault` when the days leave out a year between, or do not fit a year.
  public func add(_ years: [CalendarYear]) throws -> CalendarReceipt {
    try store.takingTurn { book in
      let actor = try session.requireActor(may: .keepCalendar, in: book)
      let (events, receipt) = try plan(years, in: book)
      guard !events.isEmpty else { return receipt }
      var committed = receipt
      committed.head = try book.commit(events, by: actor.id, at: session.clock())
      return committed
    }
  }

  /// What adding the years would do; nothing is written, and nobody need be named.
  public func preview(_ years: [CalendarYear]) throws -> CalendarReceipt {
    try plan(years, in: store).receipt
  }

  private func plan(
    _ years: [CalendarYear],
    in book: any BookReading
  ) throws -> (events: [Event], receipt: CalendarReceipt) {
    let known = try rules.adding(calendarOf: book)
    let new = years.filter { year in
      known.calendar.exceptions(of: year.year) != year.exceptions
    }
    let calendar = known.calendar.adding(new)
    if let gap = calendar.firstGap { throw CalendarFault.gap(gap) }
    let settled = try RuleSet(
      rulebook: rules.rulebook,
      checklist: rules.checklist,
      calendar: calendar
    )
    let hazards = try book.provisionalHazards().compactMap { settled.settlement(of: $0) }
    let clocks = try book.provisionalClocks().compactMap { settled.settlement(of: $0) }
    let receipt = CalendarReceipt(
      added: new.map(\.year),
      unchanged: years.map(\.year).filter { year in !new.contains { $0.year == year } },
      hazardsSettled: hazards.count,
      clocksSettled: clocks.count,
      head: try book.head()
    )
    return (new.map { Event.calendarAdded($0) } + hazards + clocks, receipt)
  }
}

/// What came of adding calendar years.
public struct CalendarReceipt: Sendable {
  public let added: [Int]
  public let unchanged: [Int]
  public let hazardsSettled: Int
  public let clocksSettled: Int
  public internal(set) var head: JournalHead
}

extension RuleSet {
  /// The settled deadline of a hazard; nothing while it stays provisional.
  ///
  /// Computed anew from the day it was found where the rulebook's term leads to the recorded day;
  /// else (another rulebook filled it in) the recorded day moves to the next working day.
  fileprivate func settlement(of hazard: ProvisionalHazard) -> Event? {
    guard !calendar.isProvisional(hazard.dueOn) else { return nil }
    let prefilled = inspectionRules.prefilledDeadline(hazard.level, foundOn: hazard.foundOn)
    let isSameTerm = abs(prefilled.day.days(since: hazard.dueOn)) <= RuleSet.longestHoliday
    let due =
      isSameTerm
      ? prefilled
      : .prefilled(
        DueDay(day: calendar.rolledForward(hazard.dueOn), isProvisional: false)
      )
    guard due.setBy != .provisional else { return nil }
    return .hazardStepped(HazardStep(hazard: hazard.id, zone: hazard.zone, event: .settled(due)))
  }

  fileprivate func settlement(of provisional: ProvisionalClock) -> Event? {
    let settled = clocks.settled(provisional.clock)
    guard !settled.due.isProvisional else { return nil }
    return .clockSettled(
      ClockSettlement(
        subject: provisional.subject,
        zone: provisional.zone,
        kind: settled.kind,
        from: settled.from,
        due: settled.due
      )
    )
  }

  /// A holiday never moves a day by more than this.
  private static let longestHoliday = 14
}
