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

  /// One evaluation a zone, in code order; without a choice, every zone that has venues.
  ///
  /// Ranks are among all zones of the book, not only those asked for.
  public func evaluate(year: Int, asOf: Day, zones chosen: [ZoneCode]) throws -> [ZoneEvaluation] {
    guard (1950...2200).contains(year) else { throw ServiceFault.yearOutOfRange(year) }
    let tallies = try store.tallies(year: year, asOf: asOf)
    let zones = try store.zones(ZoneFilter())
    for code in chosen where !zones.contains(where: { $0.code == code }) {
      throw ServiceFault.noSuchZone(code.text)
    }
    let head = try store.head()
    var evaluations: [ZoneEvaluation] = []
    for zone in zones {
      let isWanted = chosen.isEmpty ? tallies[zone.code] != nil : chosen.contains(zone.code)
      guard let tally = tallies[zone.code] ?? (isWanted ? ZoneTally() : nil) else { continue }
      evaluations.append(
        ZoneEvaluation(
          zone: zone,
          year: year,
          asOf: asOf,
          tally: tally,
          score: try ZoneScore(tally, rulebook: rulebook),
          rulebook: rulebook.title,
          journalSize: head.size,
          journalRoot: head.root.base64
        )
      )
    }
    rank(&evaluations)
    return chosen.isEmpty ? evaluations : evaluations.filter { chosen.contains($0.zone.code) }
  }

  /// The records behind one indicator of one zone; as many as its numerator.
  public func explain(
    zone: ZoneCode,
    year: Int,
    indicator: Indicator,
    asOf: Day
  ) throws -> [IndicatorRecord] {
    guard (1950...2200).contains(year) else { throw ServiceFault.yearOutOfRange(year) }
    guard try store.zone(zone) != nil else { throw ServiceFault.noSuchZone(zone.text) }
    return try store.evidence(of: indicator, zone: zone, year: year, asOf: asOf)
  }

  private func rank(_ evaluations: inout [ZoneEvaluation]) {
    let ranks = RegionRanking.ranks(
      of: evaluations.map { evaluation in
        RegionRanking.Entrant(
          zone: evaluation.zone.code,
          region: evaluation.zone.region,
          participation: evaluation.participation,
          hundredths: evaluation.score.hundredths
        )
      }
    )
    for position in evaluations.indices {
      evaluations[position].rankInRegion = ranks[evaluations[position].zone.code]
    }
  }
}
