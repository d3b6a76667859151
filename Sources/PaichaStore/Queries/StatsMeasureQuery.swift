import GRDB
import PaichaModel

/// Measures taken in a window: the steps of its hazards, then those of its listings.
///
/// Hazards are reached as by `StatsHazardQuery`, listings by their table, which is small; each step
/// is one entry of the journal, decoded when its turn comes.
struct StatsMeasureQuery {
  let scope: StatisticsScope
  let origin: Origin

  func forEach(_ db: Database, _ body: (MeasureRow) throws -> Void) throws {
    try forEachOfHazards(db, body)
    for listing in try StatsListingQuery(scope: scope, origin: origin).fetch(db) {
      for row in try measures(of: listing, db) { try body(row) }
    }
  }

  private func forEachOfHazards(_ db: Database, _ body: (MeasureRow) throws -> Void) throws {
    let hazards = StatsHazardQuery(scope: scope, origin: origin)
      .select(
        """
        h.key AS key, h.zone AS zone, v.code AS code, v.name AS name,
        coalesce(v.enterprise_name, v.name) AS unit, h.state AS state
        """
      )
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT p.key, p.zone, p.code, p.name, p.unit, t.entry
        FROM (
        \(hazards.sql)
        ) AS p
        CROSS JOIN hazard_step AS t ON t.hazard = p.key
        WHERE p.state <> 'void'
        ORDER BY p.key, t.entry
        """,
      arguments: hazards.arguments
    )
    while let row = try rows.next() {
      let number = try row.integer(5)
      guard case .hazardStepped(let step) = try EntryQuery.entry(db, number).event else {
        throw StoreFault.damaged(path: "journal", detail: "entry \(number) is no hazard step")
      }
      for measure in step.event.measures where scope.window.contains(measure.day) {
        let id: HazardID = try row.id(0, of: origin)
        try body(
          MeasureRow(
            record: id.description,
            hazards: [id],
            zone: row.optionalCode(1),
            venue: try row.code(2),
            venueName: try row.text(3),
            measure: measure,
            responsible: measure.responsible ?? (try row.text(4))
          )
        )
      }
    }
  }

  private func measures(of row: StatisticsListing, _ db: Database) throws -> [MeasureRow] {
    guard let (listing, steps) = try ListingQuery.listing(db, row.id) else { return [] }
    let leader = listing.approval?.leader
    let venue = try RegisterQueries.venue(db, row.venue)
    let measures =
      listing.opening.measures
      + steps.flatMap { $0.event?.measures(leader: leader) ?? [] }
    return measures.filter { scope.window.contains($0.day) }
      .map { measure in
        MeasureRow(
          record: row.id.description,
          hazards: listing.hazards,
          zone: listing.opening.zone,
          venue: row.venue,
          venueName: row.venueName,
          measure: measure,
          responsible: measure.responsible ?? leader ?? venue.enterprise?.name ?? venue.name
        )
      }
  }
}
