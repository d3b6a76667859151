import PaichaJournal
public import PaichaModel
public import PaichaStore

/// Computes the yearly evaluation inputs and scores of zones from a book.
public struct ZoneEvaluating {
  let store: any BookReading
  let rulebook: Rulebook

  public init(store: any BookReading, rulebook: Rulebook) {
    self.store = store
    self.rulebook = rulebook
  }

  public typealias ScopeChoice = PaichaModel.ScopeChoice

  /// One evaluation a zone and scope, in code order; without a choice, every zone with venues.
  ///
  /// Ranks are among all zones of the book, not only those asked for. Each stands beside that of
  /// the year before, as the same day knows it.
  public func evaluate(
    year: Int,
    asOf: Day,
    zones chosen: [ZoneCode],
    scope: ScopeChoice = .auto
  ) throws -> [ZoneEvaluation] {
    try evaluate(years: year...year, asOf: asOf, zones: chosen, scope: scope)
  }

  /// The same for some years, the first year first; each is counted once.
  public func evaluate(
    years: ClosedRange<Int>,
    asOf: Day,
    zones chosen: [ZoneCode],
    scope: ScopeChoice = .auto
  ) throws -> [ZoneEvaluation] {
    for code in chosen where try store.zone(code) == nil {
      throw ServiceFault.noSuchZone(code.text)
    }
    _ = try EvaluationYear(years.upperBound, asOf: asOf)
    _ = try EvaluationYear(years.lowerBound, asOf: asOf)
    let first = max(EvaluationYear.first, years.lowerBound - 1)
    let fields = try fields(first...years.upperBound, asOf: asOf, also: Set(chosen), scope: scope)
    return years.flatMap { year -> [ZoneEvaluation] in
      let field = fields[year - first]
      return year > first ? field.beside(fields[year - first - 1]) : field.evaluations
    }
    .filter { chosen.isEmpty || chosen.contains($0.zone.code) }
  }

  /// Zones among the last of their region within the years that the exit rule looks at.
  public func tail(
    year: Int,
    asOf: Day
  ) throws -> (standings: [RegionTail.Standing], years: [RegionTail.Year]) {
    let rule = try RegionTail(rulebook)
    let numbers = year - rule.window + 1...year
    let fields = try fields(numbers, asOf: asOf, scope: .auto)
    let years = try zip(numbers, fields).map { number, field in
      // A zone that is not rated takes no place; one without records leaves places open.
      let unrated = Set(
        field.evaluations.filter { !$0.score.vetoes.isEmpty }.map(\.zone.code)
      )
      let scored = RankedField.entrants(field.evaluations).filter { $0.hundredths != nil }
      let others = try store.zones(ZoneFilter())
        .filter { zone in
          !unrated.contains(zone.code) && !scored.contains { $0.zone == zone.code }
        }
        .map {
          RegionRanking.Entrant(
            zone: $0.code,
            region: $0.region,
            participation: $0.participation(in: number),
            hundredths: nil
          )
        }
      return rule.places(of: scored + others, year: number)
    }
    return (rule.standings(years), years)
  }

  private func venues() throws -> [VenueStanding] {
    var venues: [VenueStanding] = []
    try store.venueStandings(zone: nil, venue: nil) { venues.append($0) }
    return venues
  }

  /// Each year's zones that have venues, and those asked for, ranked; the register is read once.
  func fields(
    _ years: ClosedRange<Int>,
    asOf: Day,
    also chosen: Set<ZoneCode> = [],
    scope: ScopeChoice
  ) throws -> [RankedField] {
    let venues = try venues()
    return try years.map { number in
      let year = try EvaluationYear(number, asOf: asOf)
      return try RankedField(
        try counted(year, venues, also: chosen, scope: scope),
        year: number,
        asOf: asOf,
        readFrom: try journal(),
        rulebook: rulebook
      )
    }
  }

  /// What was counted of these zones, in code order, the evaluated scope first.
  func counted(year: Int, asOf: Day, scope: ScopeChoice) throws -> [TalliedZone] {
    try counted(EvaluationYear(year, asOf: asOf), venues(), also: [], scope: scope)
  }

  private func counted(
    _ year: EvaluationYear,
    _ venues: [VenueStanding],
    also chosen: Set<ZoneCode>,
    scope: ScopeChoice
  ) throws -> [TalliedZone] {
    let areas = try ZoneAreas(
      store,
      year: year,
      venues: venues,
      rules: EvaluationRules(rulebook)
    )
    var counted: [TalliedZone] = []
    for zone in try store.zones(ZoneFilter()) {
      let ruling = areas.ruling(of: zone.code)
      for scope in scope.scopes(under: ruling) {
        let tally = areas.tally(of: zone.code, in: scope)
        // An adjusted zone shows both scopes, even one without venues: else it looks incomplete.
        let isShown = chosen.contains(zone.code) || ruling.basis != .unadjusted
        guard tally != nil || isShown else { continue }
        counted.append(
          TalliedZone(zone: zone, scope: scope, ruling: ruling, tally: tally ?? ZoneTally())
        )
      }
    }
    return counted
  }

  func journal() throws -> JournalState {
    let head = try store.head()
    return JournalState(size: head.size, root: head.root.base64)
  }

  /// The records behind one indicator of one zone, with what each added or took.
  ///
  /// The counted ones are as many as its numerator, and their effects add up to its points.
  public func explain(
    zone: ZoneCode,
    year number: Int,
    indicator: Indicator,
    asOf: Day,
    scope: ScopeChoice = .auto,
    part: IndicatorPart = .counted
  ) throws -> IndicatorExplanation {
    let evaluations = try evaluate(year: number, asOf: asOf, zones: [zone], scope: scope)
    guard let evaluation = evaluations.first else { throw ServiceFault.noSuchZone(zone.text) }
    return try explanation(of: indicator, part, evaluation)
  }

  /// The records behind one indicator of an evaluation of this book.
  func explanation(
    of indicator: Indicator,
    _ part: IndicatorPart,
    _ evaluation: ZoneEvaluation
  ) throws -> IndicatorExplanation {
    let year = try EvaluationYear(evaluation.year, asOf: evaluation.asOf)
    let area = ZoneArea(
      zone: evaluation.zone.code,
      difference: evaluation.ruling.difference(of: evaluation.scope)
    )
    return try IndicatorExplanation(
      of: indicator,
      part,
      evaluation,
      try records(of: indicator, part, in: area, year),
      rulebook
    )
  }

  private func records(
    of indicator: Indicator,
    _ part: IndicatorPart,
    in area: ZoneArea,
    _ year: EvaluationYear
  ) throws -> CountedRecords {
    let rules = try EvaluationRules(rulebook)
    func accidents() throws -> AccidentCounting {
      try AccidentCounting(store, year: year, lookback: rules.lookback)
    }
    func duties() throws -> DutyCounting {
      try DutyCounting(store, venues: venues(), year: year, rules: rules.emergency)
    }
    switch indicator {
    case .accidents:
      return part == .counted ? .accidents(try accidents().responsible(in: area)) : .plain([])
    case .reportingFaults:
      return .plain(part == .counted ? try accidents().faulty(in: area) : [])
    case .listingOnTime:
      return .plain(try ListingCounting(store, year: year).delistings(part, in: area))
    case .listingPlanOnTime:
      return .plain(try ListingCounting(store, year: year).plans(part, in: area))
    case .plansFiled: return .plain(try duties().plans(part, in: area))
    case .drillsHeld: return .plain(try duties().drills(part, in: area))
    case .majorOnTime, .generalOnTime, .notReopened, .venuesInspected, .majorOverdue,
      .listedOperators, .inspectionDensity:
      return .plain(
        try store.evidence(of: indicator, part, in: area, year: year.number, asOf: year.asOf)
      )
    case .trainingCoverage: return .plain(try duties().training(part, in: area))
    case .reportsOnTime:
      let statements = try StatementCounting(store, year: year, rulebook: rulebook)
      return .plain(statements.records(part, of: area.zone))
    }
  }
}
