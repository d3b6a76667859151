import GRDB
import PaichaJournal
import PaichaModel

/// Drills: the list, and one folded from the journal.
enum DrillQuery {
  /// By venue it walks `drill_by_venue`, by zone `drill_by_zone`, by days `drill_by_day`, by plan
  /// `drill_by_plan`, and sorts what it found; without any of them the whole table.
  static func rows(_ db: Database, _ filter: DrillFilter, _ origin: Origin) throws -> [DrillRow] {
    let condition = condition(filter)
    return try Row.fetchAll(
      db,
      sql: """
        SELECT
          d.key, d.zone, v.code, v.name, d.park, d.plan, d.plan_kind, d.kind, d.topic, d.state,
          d.planned_on, d.held_on, d.participants, d.roll, d.problems, d.owes_report,
          d.reported_on
        FROM drill AS d
        LEFT JOIN venue AS v ON v.key = d.venue
        \(condition.clause)
        ORDER BY \(order(filter))
        LIMIT ?
        """,
      arguments: condition.arguments + [filter.limit ?? -1]
    )
    .map { try row($0, db, origin) }
  }

  private static func order(_ filter: DrillFilter) -> String {
    filter.isPlannedOnly
      ? "d.planned_on, d.key" : "coalesce(d.held_on, d.planned_on) DESC, d.key DESC"
  }

  private static func condition(_ filter: DrillFilter) -> Condition {
    var condition = Condition()
    if let venue = filter.venue {
      condition.add("d.venue = (SELECT key FROM venue WHERE code = ?)", venue.text)
    }
    if let zone = filter.zone { condition.add("d.zone = ?", zone.text) }
    if let plan = filter.plan { condition.add("d.plan = ?", plan.number) }
    if let kind = filter.kind { condition.add("d.kind = ?", kind.rawValue) }
    if let day = filter.from { condition.add("d.held_on >= ?", day.number) }
    if let day = filter.through { condition.add("d.held_on <= ?", day.number) }
    if filter.isPlannedOnly { condition.add("d.held_on IS NULL AND d.ended_on IS NULL") }
    if !filter.includesVoid { condition.add("d.state NOT IN ('void', 'cancelled')") }
    return condition
  }

  private static func row(_ row: Row, _ db: Database, _ origin: Origin) throws -> DrillRow {
    let id: DrillID = try row.id(0, of: origin)
    return DrillRow(
      id: id,
      holder: try HolderColumns.holder(row, venue: 2, zone: 1, park: 4),
      zone: row.optionalCode(1),
      venueName: row[3],
      plan: try row.optionalID(5, of: origin),
      planKind: try row.coded(6),
      kind: try row.coded(7),
      topic: row[8],
      phase: try row.coded(9),
      plannedOn: try row.optionalDay(10),
      heldOn: try row.optionalDay(11),
      participants: row[12],
      roll: row[13],
      problems: try row.integer(14),
      owesReport: try row.integer(15) == 1,
      reportedOn: try row.optionalDay(16),
      owed: try ClockQuery.owed(db, of: id)
    )
  }

  /// The drill another system knew under a number.
  static func id(_ db: Database, reference: String, _ origin: Origin) throws -> DrillID? {
    let statement = try db.cachedStatement(sql: "SELECT key FROM drill WHERE reference = ?")
    return try Int.fetchOne(statement, arguments: [reference])
      .map { DrillID(origin: origin, number: $0) }
  }

  static func view(_ db: Database, _ id: DrillID) throws -> DrillView? {
    let entries = try Int.fetchAll(
      db,
      sql: "SELECT entry FROM drill_step WHERE drill = ? ORDER BY entry",
      arguments: [id.number]
    )
    guard let first = entries.first else { return nil }
    let opening = try EntryQuery.entry(db, first)
    guard case .drillOpened(let opened) = opening.event else {
      throw StoreFault.damaged(path: "journal", detail: "entry \(first) opens no drill")
    }
    var drill = Drill(opened)
    var steps = [
      RecordedDrillStep(entry: opening.number, at: opening.at, actor: opening.actor, event: nil)
    ]
    for number in entries.dropFirst() {
      let entry = try EntryQuery.entry(db, number)
      guard case .drillStepped(_, _, let event) = entry.event else {
        throw StoreFault.damaged(path: "journal", detail: "entry \(number) is no drill step")
      }
      drill.apply(event)
      steps.append(
        RecordedDrillStep(entry: entry.number, at: entry.at, actor: entry.actor, event: event)
      )
    }
    return DrillView(
      drill: drill,
      venue: try opened.holder.venue.map { try RegisterQueries.venue(db, $0) },
      hazards: try drill.evaluation?.hazards.map { try HazardListQuery.hazards(db, of: $0) } ?? [],
      steps: steps,
      clocks: try ClockQuery.clocks(db, of: id)
    )
  }
}
