import GRDB
import PaichaModel

/// Accidents as an evaluation counts them, by what was known on a day.
///
/// Walks `accident_by_day` and `accident_fault_by_day`. An accident whose casualties changed is
/// folded from the journal, since its row has the last grade.
struct AccidentFactQuery {
  /// Accidents of these days, and those whose faults in reporting came to light in them.
  let days: ClosedRange<Day>
  let asOf: Day
  let origin: Origin

  func fetch(_ db: Database) throws -> [AccidentFact] {
    var faults: [Int: [AccidentFact.Fault]] = [:]
    try eachFault(db) { faults[$0, default: []].append($1) }
    let known = faults.keys.sorted().map { DatabaseValue(value: $0) ?? .null }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT
          a.key, v.code, CASE WHEN a.venue IS NULL THEN a.zone ELSE v.zone END,
          coalesce(v.name, a.place), a.occurred_on,
          a.grade, a.deaths, a.approved_on, a.responsible, a.revisions
        FROM accident AS a
        LEFT JOIN venue AS v ON v.key = a.venue
        WHERE (
          a.occurred_on >= ? AND a.occurred_on <= ? AND a.occurred_on <= ?
            OR a.key IN (\(known.map { _ in "?" }.joined(separator: ", ")))
          ) AND a.state <> 'void'
        ORDER BY a.occurred_on, a.key
        """,
      arguments: [days.lowerBound.number, days.upperBound.number, asOf.number]
        + StatementArguments(known)
    )
    return try rows.map { row in try fact(row, faults[try row.integer(0)] ?? [], db) }
  }

  private func eachFault(
    _ db: Database,
    _ body: (Int, AccidentFact.Fault) -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT DISTINCT accident, kind, discovered_on
        FROM accident_fault
        WHERE discovered_on >= ? AND discovered_on <= ? AND discovered_on <= ?
        ORDER BY accident, discovered_on, kind
        """,
      arguments: [days.lowerBound.number, days.upperBound.number, asOf.number]
    )
    while let row = try rows.next() {
      let fault = AccidentFact.Fault(kind: try row.coded(1), discoveredOn: try row.day(2))
      body(try row.integer(0), fault)
    }
  }

  private func fact(
    _ row: Row,
    _ faults: [AccidentFact.Fault],
    _ db: Database
  ) throws -> AccidentFact {
    let id: AccidentID = try row.id(0, of: origin)
    var (grade, deaths) = (try row.coded(5) as AccidentGrade, try row.integer(6))
    if try row.integer(9) > 0, let (accident, steps) = try AccidentQuery.accident(db, id) {
      var known = Accident(accident.opening)
      for event in steps.compactMap(\.event) where event.facts.day <= asOf { known.apply(event) }
      (grade, deaths) = (known.grade, known.gradedCasualties.deaths)
    }
    let approvedOn = try row.optionalDay(7)
    let isApproved = approvedOn.map { $0 <= asOf } ?? false
    return AccidentFact(
      id: id,
      venue: row.optionalCode(1),
      zone: row.optionalCode(2),
      place: try row.text(3),
      occurredOn: try row.day(4),
      grade: grade,
      deaths: deaths,
      isResponsible: isApproved ? (row[8] as Int?).map { $0 == 1 } : nil,
      faults: faults
    )
  }
}
