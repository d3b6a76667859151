import GRDB
import PaichaJournal
import PaichaModel

/// What left the denominators of zones in the last part of a period.
///
/// Venues: closed in that part; or, as the register was changed in it or shortly after the period,
/// closed on an earlier day or moved away from the zone in which they were inspected. Of a venue
/// only its last change is found without reading the whole journal. Hazards: voided in that part
/// and due in the years of the period. Reads the venues, the year's inspections by venue, and
/// `hazard_closed` over what was found by the last day.
struct AuditDenominatorQuery {
  let request: AuditRequest
  let origin: Origin

  private struct Removal {
    var days: [String: Day] = [:]

    mutating func add(_ record: String, on day: Day) {
      days[record] = max(days[record] ?? day, day)
    }
  }

  func fetch(_ db: Database) throws -> [ShrunkenDenominator] {
    try venues(db) + hazards(db)
  }

  private func venues(_ db: Database) throws -> [ShrunkenDenominator] {
    var removals: [ZoneCode: Removal] = [:]
    try addClosed(db, to: &removals)
    try addMoved(db, to: &removals)
    let kept = try keptVenues(db, without: removals)
    return shrunken(.venues, removals, kept: kept)
  }

  private func addClosed(_ db: Database, to removals: inout [ZoneCode: Removal]) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT v.zone, v.code, v.closed_on, v.entry
        FROM venue AS v
        WHERE v.zone IS NOT NULL AND v.closed_on <= ?
        """,
      arguments: [request.days.upperBound.number]
    )
    while let row = try rows.next() {
      let closedOn = try row.day(2)
      let day =
        try request.tail.contains(closedOn) ? closedOn : changed(db, try row.integer(3))
      guard let day else { continue }
      removals[try row.code(0), default: Removal()].add(try row.text(1), on: day)
    }
  }

  private func addMoved(_ db: Database, to removals: inout [ZoneCode: Removal]) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT DISTINCT i.zone, v.code, v.entry
        FROM \(AuditInspectionQuery.source)
        CROSS JOIN venue AS v ON v.key = i.venue
        WHERE i.inspected_on >= ? AND i.inspected_on <= ?
          AND i.zone IS NOT NULL AND v.zone IS NOT i.zone
        """,
      arguments: AuditInspectionQuery.arguments(request.days)
    )
    while let row = try rows.next() {
      guard let day = try changed(db, try row.integer(2)) else { continue }
      removals[try row.code(0), default: Removal()].add(try row.text(1), on: day)
    }
  }

  /// The day on which a register entry was changed, if that bears on the period's end.
  private func changed(_ db: Database, _ number: Int) throws -> Day? {
    let entry = try EntryQuery.entry(db, number)
    guard case .venueRecorded(_, .changed) = entry.event else { return nil }
    let last = request.days.upperBound.advanced(by: request.followingDays)
    return (request.tail.lowerBound...last).contains(entry.at.day) ? entry.at.day : nil
  }

  private func keptVenues(
    _ db: Database,
    without removals: [ZoneCode: Removal]
  ) throws -> [ZoneCode: Int] {
    guard !removals.isEmpty else { return [:] }
    var kept: [ZoneCode: Int] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT v.zone, v.code FROM venue AS v WHERE v.zone IS NOT NULL AND \(Scope.sql)",
      arguments: Scope.arguments(request.days)
    )
    while let row = try rows.next() {
      let zone: ZoneCode = try row.code(0)
      guard let removal = removals[zone], removal.days[try row.text(1)] == nil else { continue }
      kept[zone, default: 0] += 1
    }
    return kept
  }

  private func hazards(_ db: Database) throws -> [ShrunkenDenominator] {
    guard let first = Day.bounds(ofYear: request.days.lowerBound.year),
      let last = Day.bounds(ofYear: request.days.upperBound.year)
    else { return [] }
    var removals: [ZoneCode: Removal] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT h.zone, h.key, h.closed_on
        FROM hazard AS h INDEXED BY hazard_closed
        WHERE h.found_on <= ? AND h.closed_on >= ? AND h.closed_on <= ? AND h.closure = 'void'
          AND h.due_on >= ? AND h.due_on <= ? AND h.zone IS NOT NULL
        """,
      arguments: [
        request.days.upperBound.number, request.tail.lowerBound.number,
        request.tail.upperBound.number, first.lowerBound.number, last.upperBound.number,
      ]
    )
    while let row = try rows.next() {
      let id: HazardID = try row.id(1, of: origin)
      removals[try row.code(0), default: Removal()].add("\(id)", on: try row.day(2))
    }
    guard !removals.isEmpty else { return [] }
    return shrunken(.hazards, removals, kept: try dueHazards(db))
  }

  /// Hazards due in the years of the period, by the tallies kept with every entry.
  private func dueHazards(_ db: Database) throws -> [ZoneCode: Int] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT v.zone, sum(y.general_due + y.major_due)
        FROM venue_year AS y
        CROSS JOIN venue AS v ON v.key = y.venue
        WHERE y.year >= ? AND y.year <= ? AND v.zone IS NOT NULL
        GROUP BY v.zone
        """,
      arguments: [request.days.lowerBound.year, request.days.upperBound.year]
    )
    return Dictionary(
      uniqueKeysWithValues: try rows.map { (try $0.code(0), try $0.integer(1)) }
    )
  }

  private func shrunken(
    _ counted: ShrunkenDenominator.Counted,
    _ removals: [ZoneCode: Removal],
    kept: [ZoneCode: Int]
  ) -> [ShrunkenDenominator] {
    removals.map { zone, removal in
      ShrunkenDenominator(
        zone: zone,
        counted: counted,
        removed: removal.days.keys.sorted(),
        whole: (kept[zone] ?? 0) + removal.days.count,
        day: removal.days.values.max() ?? request.tail.upperBound
      )
    }
  }
}
