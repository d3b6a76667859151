import PaichaModel
import PaichaStore

/// What was counted of each zone in either scope: figures of the register's zones, corrected by
/// those of the few venues that adjustments moved.
struct ZoneAreas {
  private let registered: [ZoneCode: ZoneTally]
  private let moved: [VenueCode: ZoneTally]
  private let changes: [ZoneCode: [BoundaryChange]]
  private let year: EvaluationYear
  private let rules: ScopeRules

  /// Reads the figures of a year; `venues` are those of the whole register.
  init(
    _ book: any BookReading,
    year: EvaluationYear,
    venues: [VenueStanding],
    rules: EvaluationRules
  ) throws {
    let changes = try book.boundaryChanges()
    self.changes = Dictionary(grouping: changes, by: \.zone)
    self.year = year
    self.rules = rules.scope
    let movable = Set(changes.map(\.venue))
    var tallies = GatheredTallies(moved: movable)
    tallies.add(
      try book.tallies(year: year.number, asOf: year.asOf),
      try book.tallies(of: movable, year: year.number, asOf: year.asOf)
    )
    try AccidentCounting(book, year: year, lookback: rules.lookback).count(into: &tallies)
    try ListingCounting(book, year: year).count(into: &tallies)
    try DutyCounting(book, venues: venues, year: year, rules: rules.emergency)
      .count(into: &tallies)
    try StatementCounting(book, year: year, rulebook: rules.rulebook).count(into: &tallies)
    registered = tallies.zones
    moved = tallies.venues
  }

  func ruling(of zone: ZoneCode) -> ScopeRuling {
    ScopeRuling(changes[zone] ?? [], year: year.number, rules: rules)
  }

  /// Nothing for a zone without venues in scope and without records of its own.
  func tally(of zone: ZoneCode, in scope: StatisticalScope) -> ZoneTally? {
    let difference = ruling(of: zone).difference(of: scope)
    guard !difference.isEmpty else { return registered[zone] }
    var tally = registered[zone] ?? ZoneTally()
    for venue in difference.takenIn { tally += moved[venue] ?? ZoneTally() }
    for venue in difference.takenOut { tally -= moved[venue] ?? ZoneTally() }
    return tally
  }
}

/// What of a rulebook decides how zones are counted.
struct EvaluationRules {
  let scope: ScopeRules
  let emergency: EmergencyRules
  /// Years before whose concealed accidents count when they come to light.
  let lookback: Int
  let rulebook: Rulebook

  init(_ rulebook: Rulebook) throws {
    self.rulebook = rulebook
    scope = try ScopeRules(rulebook)
    // Periods and expiries of plans run by civil months and years; no day off moves them.
    let clocks = try ClockRules(rulebook: rulebook, calendar: WorkCalendar(exceptions: [:]))
    emergency = try EmergencyRules(clocks: clocks)
    lookback = try rulebook.years(.concealedLookback)
  }
}
