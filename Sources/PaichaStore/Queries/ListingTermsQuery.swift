import GRDB
import PaichaModel

/// The terms of listings by which zones are measured, as known on a day.
///
/// Reads the table of listings whole, and their clocks of treatment plans over `clock_by_subject`:
/// listings are few. One whose finish date moved is folded from the journal.
struct ListingTermsQuery {
  let asOf: Day
  let origin: Origin

  func fetch(_ db: Database) throws -> [ListingTerms] {
    let plans = try plans(db)
    return try Row.fetchAll(
      db,
      sql: """
        SELECT
          s.key, v.code, v.name, v.zone, s.finish_by, s.state, s.ended_on,
          s.extensions + s.failures
        FROM supervision AS s
        CROSS JOIN venue AS v ON v.key = s.venue
        WHERE s.state <> 'proposed' AND s.state <> 'rejected' AND s.state <> 'withdrawn'
          AND s.state <> 'superseded'
        ORDER BY s.key
        """
    )
    .map { row in
      let id: SupervisionID = try row.id(0, of: origin)
      let phase: SupervisionPhase = try row.coded(5)
      let endedOn = try row.optionalDay(6)
      return ListingTerms(
        id: id,
        venue: try row.code(1),
        venueName: try row.text(2),
        zone: row.optionalCode(3),
        finishBy: try row.integer(7) > 0 ? try finishBy(db, id) : try row.optionalDay(4),
        delistedOn: phase == .delisted ? endedOn : nil,
        plan: plans[try row.integer(0)]
      )
    }
  }

  /// The finish date in force on the day.
  private func finishBy(_ db: Database, _ id: SupervisionID) throws -> Day? {
    guard let (listing, steps) = try ListingQuery.listing(db, id) else { return nil }
    var known = Supervision(listing.opening)
    for event in steps.compactMap(\.event) where event.facts.day <= asOf { known.apply(event) }
    return known.finishBy
  }

  /// The first term of each listing's plan; a plan that was sent back keeps it.
  private func plans(_ db: Database) throws -> [Int: ListingTerms.PlanTerm] {
    var plans: [Int: ListingTerms.PlanTerm] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT subject, from_on, due_on, provisional, done_on
        FROM clock
        WHERE letter = 'S' AND kind = 'listing_plan'
          AND (stopped_on IS NULL OR stopped_on > due_on)
        ORDER BY subject, entry
        """
    )
    while let row = try rows.next() {
      let key = try row.integer(0)
      guard plans[key] == nil else { continue }
      plans[key] = ListingTerms.PlanTerm(
        notifiedOn: try row.day(1),
        due: DueDay(day: try row.day(2), isProvisional: try row.integer(3) == 1),
        filedOn: try row.optionalDay(4)
      )
    }
    return plans
  }
}
