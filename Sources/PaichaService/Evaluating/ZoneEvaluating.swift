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

  /// Which scope is asked for; `auto` gives what the notice asks for each zone.
  public enum ScopeChoice: String, CaseIterable, Sendable {
    case auto
    case before
    case after
  }

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
    let before = standings(try field(year: year - 1, asOf: asOf, also: [], scope: scope))
    return try field(year: year, asOf: asOf, also: Set(chosen), scope: scope)
      .filter { chosen.isEmpty || chosen.contains($0.zone.code) }
      .map { evaluation in
        var compared = evaluation
        if evaluation.mayRank { compared.lastYear = before[evaluation.zone.code] }
        return compared
      }
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
      let scored = entrants(field.filter { !$0.tally.isWithoutRecords })
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
  ) throws -> [ZoneEvaluation] {
    let areas = try ZoneAreas(store, year: year, asOf: asOf, rules: ScopeRules(rulebook))
    let head = try store.head()
    var evaluations: [ZoneEvaluation] = []
    for zone in try store.zones(ZoneFilter()) {
      let ruling = areas.ruling(of: zone.code)
      for scope in scope.scopes(under: ruling) {
        let tally = areas.tally(of: zone.code, in: scope)
        // An adjusted zone shows both scopes, even one without venues: else it looks incomplete.
        let isShown = chosen.contains(zone.code) || ruling.basis != .unadjusted
        guard tally != nil || isShown else { continue }
        let counted = tally ?? ZoneTally()
        evaluations.append(
          ZoneEvaluation(
            zone: zone,
            year: year,
            scope: scope,
            ruling: ruling,
            asOf: asOf,
            tally: counted,
            score: try ZoneScore(counted, rulebook: rulebook),
            rulebook: rulebook,
            journalSize: head.size,
            journalRoot: head.root.base64
          )
        )
      }
    }
    let ranks = RegionRanking.ranks(of: entrants(evaluations))
    for position in evaluations.indices where evaluations[position].mayRank {
      evaluations[position].rankInRegion = ranks[evaluations[position].zone.code]
    }
    return evaluations
  }

  private func entrants(_ evaluations: [ZoneEvaluation]) -> [RegionRanking.Entrant] {
    evaluations.filter(\.mayRank).map { evaluation in
      RegionRanking.Entrant(
        zone: evaluation.zone.code,
        region: evaluation.zone.region,
        participation: evaluation.participation,
        hundredths: evaluation.score.hundredths
      )
    }
  }

  private func standings(_ evaluations: [ZoneEvaluation]) -> [ZoneCode: ZoneEvaluation.Standing] {
    var standings: [ZoneCode: ZoneEvaluation.Standing] = [:]
    for evaluation in evaluations where evaluation.mayRank && !evaluation.tally.isWithoutRecords {
      standings[evaluation.zone.code] = evaluation.score.hundredths.map {
        ZoneEvaluation.Standing(hundredths: $0, rankInRegion: evaluation.rankInRegion)
      }
    }
    return standings
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

extension ZoneEvaluating.ScopeChoice {
  /// The scopes to show, the one that is evaluated first.
  fileprivate func scopes(under ruling: ScopeRuling) -> [StatisticalScope] {
    switch self {
    case .auto: ruling.shown
    case .before: [.before]
    case .after: [.after]
    }
  }
}

extension ZoneEvaluating {
  /// One year of all zones with venues and of those asked for, ranked, without the year before.
  func rankedField(
    year: Int,
    asOf: Day,
    also chosen: Set<ZoneCode>,
    scope: ScopeChoice
  ) throws -> [ZoneEvaluation] {
    try field(year: year, asOf: asOf, also: chosen, scope: scope)
  }
}
