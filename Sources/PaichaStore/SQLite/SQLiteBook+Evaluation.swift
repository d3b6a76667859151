import GRDB
public import PaichaModel

extension SQLiteBook {
  public func tallies(year: Int, asOf: Day) throws(StoreFault) -> [ZoneCode: ZoneTally] {
    var tallies: [ZoneCode: ZoneTally] = [:]
    for (code, tally) in try self.tallies(of: TallyUnit.zones, year: year, asOf: asOf) {
      tallies[ZoneCode(unchecked: code)] = tally
    }
    return tallies
  }

  public func tallies(
    of venues: Set<VenueCode>,
    year: Int,
    asOf: Day
  ) throws(StoreFault) -> [VenueCode: ZoneTally] {
    guard !venues.isEmpty else { return [:] }
    var tallies: [VenueCode: ZoneTally] = [:]
    for (code, tally) in try self.tallies(
      of: TallyUnit.venues(venues.sorted()),
      year: year,
      asOf: asOf
    ) {
      tallies[VenueCode(unchecked: code)] = tally
    }
    return tallies
  }

  private func tallies(
    of unit: TallyUnit,
    year: Int,
    asOf: Day
  ) throws(StoreFault) -> [String: ZoneTally] {
    guard let bounds = Day.bounds(ofYear: year) else { return [:] }
    return try connection.read { db in
      let query = TallyQuery(unit: unit, year: year, bounds: bounds, asOf: asOf)
      let latestDay = try JournalEdge(db).latestDay ?? asOf
      var tallies =
        try asOf >= latestDay
        ? query.current(db) { try register(db) } : query.historical(db)
      try query.addListedOperators(db, to: &tallies)
      return tallies
    }
  }

  /// The register; read once by a reader that is held still.
  private func register(_ db: Database) throws -> VenueRegister {
    if let heldRegister { return heldRegister }
    let register = try VenueRegister(db)
    if isHeldStill { heldRegister = register }
    return register
  }

  public func evidence(
    of indicator: Indicator,
    _ part: IndicatorPart,
    in area: ZoneArea,
    year: Int,
    asOf: Day
  ) throws(StoreFault) -> [IndicatorRecord] {
    guard let bounds = Day.bounds(ofYear: year) else { return [] }
    return try connection.read { db in
      try IndicatorRecordQuery(
        indicator: indicator,
        part: part,
        area: area,
        bounds: bounds,
        asOf: asOf,
        origin: book.origin
      )
      .fetch(db)
    }
  }

  public func accidentFacts(
    _ days: ClosedRange<Day>,
    asOf: Day
  ) throws(StoreFault) -> [AccidentFact] {
    try connection.read {
      try AccidentFactQuery(days: days, asOf: asOf, origin: book.origin).fetch($0)
    }
  }

  public func listingTerms(asOf: Day) throws(StoreFault) -> [ListingTerms] {
    try connection.read { try ListingTermsQuery(asOf: asOf, origin: book.origin).fetch($0) }
  }

  public func statements(year: Int, by day: Day) throws(StoreFault) -> [StatementFact] {
    try connection.read { try StatementQuery.facts($0, year: year, by: day) }
  }

  public func filedPlans(on day: Day, _ body: (FiledPlanFact) throws -> Void) throws {
    try connection.read { try FiledPlanQuery(day: day, origin: book.origin).forEach($0, body) }
  }
}
