public import PaichaModel
public import PaichaStore

/// Counts hazards and listings of a period, and lists what is behind each figure (统计).
public struct Statistics {
  let store: any BookReading
  let today: Day

  public init(store: any BookReading, today: Day) {
    self.store = store
    self.today = today
  }

  /// A period as it stands on a day; by default at its end, or today while it runs.
  public func window(
    _ period: StatisticsPeriod,
    asOf: Day?
  ) throws(StatisticsFault) -> StatisticsWindow {
    guard period.days.lowerBound <= today else { throw .notBegun(period, today: today) }
    guard let asOf else { return StatisticsWindow(period, today: today) }
    guard asOf >= period.days.lowerBound, asOf <= today else {
      throw .asOfOutside(asOf, period, today: today)
    }
    return StatisticsWindow(period, asOf: asOf)
  }

  /// The figures, split by some dimensions.
  ///
  /// Each hazard that may count is read once; what is kept grows with the groups only.
  public func table(
    _ window: StatisticsWindow,
    by dimensions: Set<StatisticsDimension>,
    of group: StatisticsGroup = StatisticsGroup()
  ) throws -> StatisticsTable {
    let scope = try scope(window, group.zone)
    var table = StatisticsTable(window, by: dimensions)
    try store.hazardFacts(scope) { fact in
      if group.includes(fact.place) { table.add(fact) }
    }
    for listing in try store.statisticsListings(scope) where group.includes(listing.fact.place) {
      table.add(listing.fact)
    }
    return table
  }

  /// The records behind a figure of a group; as many as the figure says.
  public func explain(
    _ figure: StatisticsFigure,
    _ window: StatisticsWindow,
    of group: StatisticsGroup,
    _ body: (StatisticsRecord) throws -> Void
  ) throws {
    let scope = try scope(window, group.zone)
    guard !figure.countsListings else {
      for listing in try store.statisticsListings(scope) where group.includes(listing.fact.place) {
        guard let record = StatisticsRecord(listing, figure, window) else { continue }
        try body(record)
      }
      return
    }
    try store.statisticsHazards(scope) { hazard in
      guard group.includes(hazard.fact.place),
        let record = StatisticsRecord(hazard, figure, window)
      else { return }
      try body(record)
    }
  }

  /// The list of problems (问题隐患清单): every hazard found or open in the period.
  public func problems(
    _ window: StatisticsWindow,
    zone: ZoneCode?,
    _ body: (StatisticsHazard) throws -> Void
  ) throws {
    try store.statisticsHazards(try scope(window, zone)) { hazard in
      if hazard.fact.isProblem(of: window) { try body(hazard) }
    }
  }

  /// The list of rules and measures (制度措施清单): every measure taken in the period.
  public func measures(
    _ window: StatisticsWindow,
    zone: ZoneCode?,
    _ body: (MeasureRow) throws -> Void
  ) throws {
    try store.measures(try scope(window, zone), body)
  }

  private func scope(_ window: StatisticsWindow, _ zone: ZoneCode?) throws -> StatisticsScope {
    if let zone, try store.zone(zone) == nil { throw ServiceFault.noSuchZone(zone.text) }
    return StatisticsScope(window, zone: zone)
  }
}
