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
    guard (1950...2200).contains(year) else { throw ServiceFault.yearOutOfRange(year) }
    for code in chosen where try store.zone(code) == nil {
      throw ServiceFault.noSuchZone(code.text)
    }
    let before = try field(year: year - 1, asOf: asOf, also: [], scope: scope)
    return try field(year: year, asOf: asOf, also: Set(chosen), scope: scope)
      .beside(before)
      .filter { chosen.isEmpty || chosen.contains($0.zone.code) }
  }

  /// Zones among the last of their region within the years that the exit rule looks at.
  public func tail(
    year: Int,
    asOf: Day
  ) throws -> (standings: [RegionTail.Standing], years: [RegionTail.Year]) {
    guard (1950...2200).contains(year) else { throw ServiceFault.yearOutOfRange(year) }
    let rule = try RegionTail(rulebook)
    let years = try (year - rule.window + 1...year).map { year in
      let field = try field(year: year, asOf: asOf, also: [], scope: .auto)
      let scored = RankedField.entrants(field.evaluations.filter { !$0.tally.isWithoutRecords })
      let others = try store.zones(ZoneFilter())
        .filter { zone in !scored.contains { $0.zone == zone.code } }
        .map {
          RegionRanking.Entrant(
            zone: $0.code,
            region: $0.region,
            participation: $0.participation(in: year),
            hundredths: nil
          )
        }
      return rule.places(of: scored + others, year: year)
    }
    return (rule.standings(years), years)
  }

  /// All zones of the book that have venues in a year, and those asked for, ranked.
  private func field(
    year: Int,
    asOf: Day,
    also chosen: Set<ZoneCode>,
    scope: ScopeChoice
  ) throws -> RankedField {
    try RankedField(
      try counted(year: year, asOf: asOf, also: chosen, scope: scope),
      year: year,
      asOf: asOf,
      readFrom: try journal(),
      rulebook: rulebook
    )
  }

  /// What was counted of these zones, in code order, the evaluated scope first.
  func counted(
    year: Int,
    asOf: Day,
    also chosen: Set<ZoneCode> = [],
    scope: ScopeChoice
  ) throws -> [TalliedZone] {
    let areas = try ZoneAreas(store, year: year, asOf: asOf, rules: ScopeRules(rulebook))
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

  /// The records behind one indicator of one zone; as many as its numerator.
  public func explain(
    zone: ZoneCode,
    year: Int,
    indicator: Indicator,
    asOf: Day,
    scope: ScopeChoice = .auto
  ) throws -> [IndicatorRecord] {
    guard (1950...2200).contains(year) else { throw ServiceFault.yearOutOfRange(year) }
    guard try store.zone(zone) != nil else { throw ServiceFault.noSuchZone(zone.text) }
    let changes = try store.boundaryChanges().filter { $0.zone == zone }
    let ruling = ScopeRuling(changes, year: year, rules: try ScopeRules(rulebook))
    let shown = scope.scopes(under: ruling).first ?? ruling.evaluated
    let area = ZoneArea(zone: zone, difference: ruling.difference(of: shown))
    return try store.evidence(of: indicator, in: area, year: year, asOf: asOf)
  }
}
