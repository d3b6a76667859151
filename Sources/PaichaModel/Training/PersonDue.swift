/// The hours that one person owes next, and by when.
public struct PersonDue: Hashable, Sendable {
  public let name: String
  /// The last year in which the person is on record.
  public let lastNamed: Int
  public let owedTenths: Int
  public let doneTenths: Int
  public let due: Day
}

/// How the hours of a venue's heads or officers are counted to a day (逐人学时).
public struct HoursTerm: Sendable {
  public let owed: HoursOwed
  public let periods: DutyPeriods
  public let openedOn: Day?
  public let knownSince: Day
  public let today: Day

  public init(
    owed: HoursOwed,
    periods: DutyPeriods,
    openedOn: Day?,
    knownSince: Day,
    today: Day
  ) {
    self.owed = owed
    self.periods = periods
    self.openedOn = openedOn
    self.knownSince = knownSince
    self.today = today
  }

  /// The due day after a year that was met, or the first one of the venue.
  func due(after year: Int?) -> Day {
    periods.due(last: year.flatMap(Self.end), openedOn: openedOn, knownSince: knownSince)
  }

  /// The years owed since one that was met; a longer cycle owes none between.
  func owed(_ years: [PersonHours], after met: Int?) -> ArraySlice<PersonHours> {
    let first = met.map { max($0 + 1, due(after: $0).year) } ?? Int.min
    return years.drop { $0.year < first || !isOpen(in: $0.year) }
  }

  /// Whether the venue was there early enough to owe a year.
  func isOpen(in year: Int) -> Bool {
    guard let openedOn else { return true }
    return periods.due(last: nil, openedOn: openedOn, knownSince: openedOn).year <= year
  }

  static func end(of year: Int) -> Day? { Day.bounds(ofYear: year)?.upperBound }
}

extension TrainingHours {
  /// What each person owes: the oldest year that is short since the last one met, or the next.
  ///
  /// A year in which everybody expected had the hours settles what others owed before, so who left
  /// is not asked for ever. Where nobody had them yet the first due day of the venue holds, if it
  /// is earlier.
  public func due(_ term: HoursTerm) -> [PersonDue] {
    let last = term.today.year
    let ledgers = names.sorted().map { years(of: $0, through: last, term.owed) }
    let firstMet = ledgers.joined().filter(\.isMet).map(\.year).min()
    let settled = lastYearMet(through: last, term.owed)
    return ledgers.compactMap { years in
      guard let newest = years.last else { return nil }
      let met = years.last(where: \.isMet)?.year
      let next = term.due(after: met)
      let missed = term.owed(years, after: met)
      let lastNamed = lastNamed(newest.name, through: last)
      guard !missed.isEmpty else {
        return PersonDue(
          name: newest.name,
          lastNamed: lastNamed,
          owedTenths: term.owed.yearlyTenths,
          doneTenths: 0,
          due: next
        )
      }
      guard let short = missed.first(where: { $0.year > settled ?? Int.min }) else { return nil }
      var due = HoursTerm.end(of: short.year) ?? term.today
      if met != nil, next.year == short.year { due = next }
      if firstMet.map({ $0 > short.year }) ?? true { due = min(due, term.due(after: nil)) }
      return PersonDue(
        name: newest.name,
        lastNamed: lastNamed,
        owedTenths: short.owedTenths,
        doneTenths: short.doneTenths,
        due: due
      )
    }
  }
}
