import GRDB
import PaichaJournal
import PaichaModel

/// Accidents: the list, and one folded from the journal.
enum AccidentQuery {
  static func rows(
    _ db: Database,
    _ filter: AccidentFilter,
    _ origin: Origin
  ) throws -> [AccidentRow] {
    let (sql, arguments) = query(filter)
    return try Row.fetchAll(db, sql: sql, arguments: arguments)
      .map { try row($0, db, origin) }
  }

  /// Walks `accident_by_venue`, `accident_open` or `accident_by_day`, each in the order asked for.
  static func query(_ filter: AccidentFilter) -> (sql: String, arguments: StatementArguments) {
    var condition = Condition()
    if !filter.includesVoid { condition.add("a.state <> 'void'") }
    if filter.isOpenOnly { condition.add("a.ended_on IS NULL") }
    if let venue = filter.venue {
      condition.add("a.venue = (SELECT key FROM venue WHERE code = ?)", venue.text)
    }
    if let zone = filter.zone { condition.add("a.zone = ?", zone.text) }
    if let grade = filter.grade { condition.add("a.grade = ?", grade.rawValue) }
    if let kind = filter.kind { condition.add("a.kind = ?", kind.rawValue) }
    if let day = filter.from { condition.add("a.occurred_on >= ?", day.number) }
    if let day = filter.through { condition.add("a.occurred_on <= ?", day.number) }
    let sql = """
      SELECT
        a.key, a.reference, a.zone, v.code, v.name, a.park, a.kind, a.place, a.occurred_at,
        a.deaths, a.serious_injuries, a.missing, a.loss_fen, a.grade, a.first_grade,
        a.revisions, a.reached, a.state, a.delivered_on, a.approved_on, a.responsible,
        a.ended_on
      FROM accident AS a
      LEFT JOIN venue AS v ON v.key = a.venue
      \(condition.clause)
      ORDER BY a.occurred_on DESC, a.key DESC
      LIMIT ?
      """
    return (sql, condition.arguments + [filter.limit ?? -1])
  }

  private static func row(_ row: Row, _ db: Database, _ origin: Origin) throws -> AccidentRow {
    let id: AccidentID = try row.id(0, of: origin)
    return AccidentRow(
      id: id,
      reference: row[1],
      holder: try HolderColumns.holder(row, venue: 3, zone: 2, park: 5),
      zone: row.optionalCode(2),
      venueName: row[4],
      kind: try row.coded(6),
      place: try row.text(7),
      occurredAt: Instant(milliseconds: Int64(try row.integer(8))),
      casualties: try casualties(row, from: 9),
      grade: try row.coded(13),
      firstGrade: try row.coded(14),
      revisions: try row.integer(15),
      reached: try row.coded(16),
      phase: try row.coded(17),
      deliveredOn: try row.optionalDay(18),
      approvedOn: try row.optionalDay(19),
      isResponsible: (row[20] as Int?).map { $0 == 1 },
      endedOn: try row.optionalDay(21),
      faults: try faults(db, of: id),
      owed: try ClockQuery.owed(db, of: id)
    )
  }

  private static func casualties(_ row: Row, from start: Int) throws -> Casualties {
    guard
      let casualties = Casualties(
        deaths: try row.integer(start),
        seriousInjuries: try row.integer(start + 1),
        missing: try row.integer(start + 2),
        lossFen: try row.integer(start + 3)
      )
    else { throw StoreFault.damaged(path: "table row", detail: "negative casualties") }
    return casualties
  }

  private static func faults(
    _ db: Database,
    of id: AccidentID
  ) throws -> [ReportingFault.Kind] {
    let statement = try db.cachedStatement(
      sql: "SELECT DISTINCT kind FROM accident_fault WHERE accident = ?"
    )
    let kinds = Set(try String.fetchAll(statement, arguments: [id.number]))
    return ReportingFault.Kind.allCases.filter { kinds.contains($0.rawValue) }
  }

  /// The accident another system knew under a number.
  static func id(_ db: Database, reference: String, _ origin: Origin) throws -> AccidentID? {
    let statement = try db.cachedStatement(sql: "SELECT key FROM accident WHERE reference = ?")
    return try Int.fetchOne(statement, arguments: [reference])
      .map { AccidentID(origin: origin, number: $0) }
  }

  /// An accident and its steps, folded from the journal.
  static func accident(
    _ db: Database,
    _ id: AccidentID
  ) throws -> (Accident, [RecordedAccidentStep])? {
    let entries = try Int.fetchAll(
      db,
      sql: "SELECT entry FROM accident_step WHERE accident = ? ORDER BY entry",
      arguments: [id.number]
    )
    guard let first = entries.first else { return nil }
    let opening = try EntryQuery.entry(db, first)
    guard case .accidentOpened(let opened) = opening.event else {
      throw StoreFault.damaged(path: "journal", detail: "entry \(first) opens no accident")
    }
    var accident = Accident(opened)
    var steps = [
      RecordedAccidentStep(entry: opening.number, at: opening.at, actor: opening.actor, event: nil)
    ]
    for number in entries.dropFirst() {
      let entry = try EntryQuery.entry(db, number)
      guard case .accidentStepped(_, _, let event) = entry.event else {
        throw StoreFault.damaged(path: "journal", detail: "entry \(number) is no accident step")
      }
      accident.apply(event)
      steps.append(
        RecordedAccidentStep(entry: entry.number, at: entry.at, actor: entry.actor, event: event)
      )
    }
    return (accident, steps)
  }

  static func view(_ db: Database, _ id: AccidentID) throws -> AccidentView? {
    guard let (accident, steps) = try accident(db, id) else { return nil }
    return AccidentView(
      accident: accident,
      venue: try accident.opening.holder.venue.map { try RegisterQueries.venue(db, $0) },
      steps: steps,
      clocks: try ClockQuery.clocks(db, of: id)
    )
  }
}
