import GRDB
import PaichaJournal
import PaichaModel

/// Emergency plans: the list, and one folded from the journal.
enum PlanQuery {
  /// By venue it walks `plan_by_venue`, by zone `plan_by_zone`.
  static func rows(_ db: Database, _ filter: PlanFilter, _ origin: Origin) throws -> [PlanRow] {
    let condition = condition(filter)
    return try Row.fetchAll(
      db,
      sql: """
        SELECT
          p.key, p.zone, v.code, v.name, p.park, p.kind, p.name, p.state, p.version,
          p.valid_version, p.number, p.published_on, p.sent_on, p.answer_by,
          p.answer_provisional, p.filed_on, p.evaluated_on, p.cause
        FROM plan AS p
        LEFT JOIN venue AS v ON v.key = p.venue
        \(condition.clause)
        ORDER BY p.zone, v.code, p.park, p.kind, p.key
        LIMIT ?
        """,
      arguments: condition.arguments + [filter.limit ?? -1]
    )
    .map { try row($0, db, origin) }
  }

  private static func condition(_ filter: PlanFilter) -> Condition {
    var condition = Condition()
    if let venue = filter.venue {
      condition.add("p.venue = (SELECT key FROM venue WHERE code = ?)", venue.text)
    }
    if let zone = filter.zone { condition.add("p.zone = ?", zone.text) }
    if filter.isOfZonesOnly { condition.add("p.venue IS NULL") }
    if let kind = filter.kind { condition.add("p.kind = ?", kind.rawValue) }
    if let phase = filter.phase { condition.add("p.state = ?", phase.rawValue) }
    if !filter.includesRetired, filter.phase != .retired {
      condition.add("p.ended_on IS NULL")
    }
    return condition
  }

  private static func row(_ row: Row, _ db: Database, _ origin: Origin) throws -> PlanRow {
    let id: PlanID = try row.id(0, of: origin)
    return PlanRow(
      id: id,
      holder: try HolderColumns.holder(row, venue: 2, zone: 1, park: 4),
      zone: row.optionalCode(1),
      venueName: row[3],
      kind: try row.coded(5),
      name: try row.text(6),
      phase: try row.coded(7),
      version: try row.integer(8),
      inForce: try inForce(row),
      cause: try row.optionalCoded(17),
      owed: try ClockQuery.owed(db, of: id)
    )
  }

  private static func inForce(_ row: Row) throws -> PlanRow.InForce? {
    guard let version = row[9] as Int? else { return nil }
    var filing: PlanVersion.Filing?
    if let day = try row.optionalDay(15) {
      filing = .filed(on: day)
    } else if let sentOn = try row.optionalDay(12) {
      let answerBy = DueDay(
        day: try row.day(13),
        isProvisional: try row.integer(14) == 1
      )
      filing = .sent(on: sentOn, answerBy: answerBy)
    }
    return PlanRow.InForce(
      version: version,
      number: row[10],
      publishedOn: try row.day(11),
      filing: filing,
      evaluatedOn: try row.optionalDay(16)
    )
  }

  /// By venue it walks `plan_by_venue`, by zone that and `plan_by_zone`: a venue that moved takes its
  /// plans along.
  static func inForce(
    _ db: Database,
    zone: ZoneCode?,
    venue: VenueCode?
  ) throws -> [Holder: Set<PlanKind>] {
    var condition = Condition()
    condition.add("p.valid_version IS NOT NULL")
    if let zone {
      condition.add(
        """
        (p.venue IN (SELECT key FROM venue WHERE zone = ?) OR p.venue IS NULL AND p.zone = ?)
        """,
        zone.text,
        zone.text
      )
    }
    if let venue {
      condition.add("p.venue = (SELECT key FROM venue WHERE code = ?)", venue.text)
    }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT p.zone, v.code, p.park, p.kind
        FROM plan AS p
        LEFT JOIN venue AS v ON v.key = p.venue
        \(condition.clause)
        """,
      arguments: condition.arguments
    )
    var kinds: [Holder: Set<PlanKind>] = [:]
    while let row = try rows.next() {
      let holder = try HolderColumns.holder(row, venue: 1, zone: 0, park: 2)
      kinds[holder, default: []].insert(try row.coded(3))
    }
    return kinds
  }

  /// The plan another system knew under a number.
  static func id(_ db: Database, reference: String, _ origin: Origin) throws -> PlanID? {
    let statement = try db.cachedStatement(sql: "SELECT key FROM plan WHERE reference = ?")
    return try Int.fetchOne(statement, arguments: [reference])
      .map { PlanID(origin: origin, number: $0) }
  }

  static func view(_ db: Database, _ id: PlanID) throws -> PlanView? {
    let entries = try Int.fetchAll(
      db,
      sql: "SELECT entry FROM plan_step WHERE plan = ? ORDER BY entry",
      arguments: [id.number]
    )
    guard let first = entries.first else { return nil }
    let opening = try EntryQuery.entry(db, first)
    guard case .planOpened(let opened) = opening.event else {
      throw StoreFault.damaged(path: "journal", detail: "entry \(first) opens no plan")
    }
    var plan = EmergencyPlan(opened)
    var steps = [
      RecordedPlanStep(entry: opening.number, at: opening.at, actor: opening.actor, event: nil)
    ]
    for number in entries.dropFirst() {
      let entry = try EntryQuery.entry(db, number)
      guard case .planStepped(_, _, let event) = entry.event else {
        throw StoreFault.damaged(path: "journal", detail: "entry \(number) is no plan step")
      }
      plan.apply(event)
      steps.append(
        RecordedPlanStep(entry: entry.number, at: entry.at, actor: entry.actor, event: event)
      )
    }
    let clocks = try ClockQuery.clocks(db, of: id)
    for row in clocks where row.clock.kind == .planFilingCheck {
      plan.settleAnswer(from: row.clock.from, by: row.clock.due)
    }
    return PlanView(
      plan: plan,
      venue: try opened.holder.venue.map { try RegisterQueries.venue(db, $0) },
      steps: steps,
      clocks: clocks
    )
  }
}
