import GRDB
public import PaichaModel

extension SQLiteBook {
  public func tallies(year: Int, asOf: Day) throws(StoreFault) -> [ZoneCode: ZoneTally] {
    guard let bounds = Day.bounds(ofYear: year) else { return [:] }
    return try connection.read { db in
      let query = TallyQuery(year: year, bounds: bounds, asOf: asOf)
      let latestDay = try JournalEdge(db).latestDay ?? asOf
      var tallies = try asOf >= latestDay ? query.current(db) : query.historical(db)
      try query.addListedOperators(db, to: &tallies)
      return tallies
    }
  }

  public func evidence(
    of indicator: Indicator,
    zone: ZoneCode,
    year: Int,
    asOf: Day
  ) throws(StoreFault) -> [IndicatorRecord] {
    guard let bounds = Day.bounds(ofYear: year) else { return [] }
    return try connection.read { db in
      try IndicatorRecordQuery(
        indicator: indicator,
        zone: zone,
        bounds: bounds,
        asOf: asOf,
        origin: book.origin
      )
      .fetch(db)
    }
  }
}
