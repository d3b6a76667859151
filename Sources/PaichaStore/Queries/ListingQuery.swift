import GRDB
import PaichaJournal
import PaichaModel

/// Listings: the list, and one folded from the journal.
enum ListingQuery {
  static func rows(
    _ db: Database,
    _ filter: ListingFilter,
    today: Day,
    _ origin: Origin
  ) throws -> [ListingRow] {
    var condition = Condition()
    if filter.isActiveOnly || filter.isLateOnly { condition.add("s.ended_on IS NULL") }
    if filter.isLateOnly {
      condition.add("s.finish_by < ?", today.number)
      condition.add("s.accepted_on IS NULL")
    }
    if let level = filter.level { condition.add("s.level = ?", level.rawValue) }
    if let zone = filter.zone { condition.add("s.zone = ?", zone.text) }
    if let venue = filter.venue {
      condition.add("s.venue = (SELECT key FROM venue WHERE code = ?)", venue.text)
    }
    if let hazard = filter.hazard {
      condition.add(
        "s.key IN (SELECT supervision FROM supervision_hazard WHERE hazard = ?)",
        hazard.number
      )
    }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT
          s.key, s.zone, v.code, v.name, s.level, s.state, s.number, s.reference, s.opened_on,
          s.finish_by, s.ended_on, s.extensions, s.failures, s.progress_on, s.percent, s.next_step
        FROM supervision AS s
        CROSS JOIN venue AS v ON v.key = s.venue
        \(condition.clause)
        ORDER BY s.ended_on IS NOT NULL, s.finish_by IS NULL, s.finish_by, s.key
        """,
      arguments: condition.arguments
    )
    .map { try row($0, db, origin) }
  }

  private static func row(_ row: Row, _ db: Database, _ origin: Origin) throws -> ListingRow {
    let id: SupervisionID = try row.id(0, of: origin)
    return ListingRow(
      id: id,
      zone: row.optionalCode(1),
      venue: try row.code(2),
      venueName: try row.text(3),
      level: try row.coded(4),
      phase: try row.coded(5),
      number: row[6],
      reference: row[7],
      hazards: try hazards(db, of: id),
      openedOn: try row.day(8),
      finishBy: try row.optionalDay(9),
      endedOn: try row.optionalDay(10),
      extensions: try row.integer(11),
      failures: try row.integer(12),
      progressOn: try row.optionalDay(13),
      percent: row[14],
      nextStep: row[15],
      owed: try ClockQuery.owed(db, of: id)
    )
  }

  private static func hazards(_ db: Database, of id: SupervisionID) throws -> [HazardID] {
    let statement = try db.cachedStatement(
      sql: "SELECT hazard FROM supervision_hazard WHERE supervision = ? ORDER BY hazard"
    )
    return try Int.fetchAll(statement, arguments: [id.number])
      .map { HazardID(origin: id.origin, number: $0) }
  }

  /// The listing another system knew under a number.
  static func id(
    _ db: Database,
    reference: String,
    _ origin: Origin
  ) throws -> SupervisionID? {
    let statement = try db.cachedStatement(sql: "SELECT key FROM supervision WHERE reference = ?")
    return try Int.fetchOne(statement, arguments: [reference])
      .map { SupervisionID(origin: origin, number: $0) }
  }

  /// A listing and its steps, folded from the journal.
  static func listing(
    _ db: Database,
    _ id: SupervisionID
  ) throws -> (Supervision, [RecordedListingStep])? {
    let entries = try Int.fetchAll(
      db,
      sql: "SELECT entry FROM supervision_step WHERE supervision = ? ORDER BY entry",
      arguments: [id.number]
    )
    guard let first = entries.first else { return nil }
    let opening = try EntryQuery.entry(db, first)
    guard case .listingOpened(let opened) = opening.event else {
      throw StoreFault.damaged(path: "journal", detail: "entry \(first) opens no listing")
    }
    var listing = Supervision(opened)
    var steps = [
      RecordedListingStep(entry: opening.number, at: opening.at, actor: opening.actor, event: nil)
    ]
    for number in entries.dropFirst() {
      let entry = try EntryQuery.entry(db, number)
      guard case .listingStepped(_, _, let event) = entry.event else {
        throw StoreFault.damaged(path: "journal", detail: "entry \(number) is no listing step")
      }
      listing.apply(event)
      steps.append(
        RecordedListingStep(entry: entry.number, at: entry.at, actor: entry.actor, event: event)
      )
    }
    return (listing, steps)
  }

  static func view(_ db: Database, _ id: SupervisionID) throws -> ListingView? {
    guard let (listing, steps) = try listing(db, id) else { return nil }
    return ListingView(
      listing: listing,
      venue: try RegisterQueries.venue(db, listing.opening.venue),
      hazards: try listing.hazards.map { hazard in
        guard let view = try HazardQuery.view(db, hazard) else {
          throw StoreFault.damaged(path: "hazard", detail: "no hazard \(hazard) of \(id)")
        }
        return view
      },
      steps: steps,
      clocks: try ClockQuery.clocks(db, of: id)
    )
  }
}
