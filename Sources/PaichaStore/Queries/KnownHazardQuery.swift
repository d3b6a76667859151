import GRDB
import PaichaModel

/// The hazards of a venue that were known before the day of an accident and open on it.
///
/// What was found on the day itself may have come to light by the accident: its hour is unknown.
/// Reached through the inspections of the venue by the day of the accident, so the cost grows with
/// the history of one venue. Each is folded from the journal, since deadlines and levels move.
enum KnownHazardQuery {
  static func rows(_ db: Database, _ id: AccidentID) throws -> [KnownHazard] {
    guard
      let row = try Row.fetchOne(
        db,
        sql: "SELECT venue, occurred_on FROM accident WHERE key = ? AND venue IS NOT NULL",
        arguments: [id.number]
      )
    else { return [] }
    let (venue, day) = (try row.integer(0), try row.day(1))
    let linked = Set(
      try Int.fetchAll(
        db,
        sql: "SELECT hazard FROM accident_hazard WHERE accident = ?",
        arguments: [id.number]
      )
    )
    let (sql, arguments) = query(venue: venue, day: day)
    return try Int.fetchAll(db, sql: sql, arguments: arguments)
      .map { key in
        try hazard(
          db,
          HazardID(origin: id.origin, number: key),
          on: day,
          isLinked: linked.contains(key)
        )
      }
  }

  static func query(venue: Int, day: Day) -> (sql: String, arguments: StatementArguments) {
    let sql = """
      SELECT h.key
      FROM \(HazardSelect.hazardsOfVenue)
      WHERE x.venue = ? AND h.found_on < ? AND h.state <> 'void'
        AND (h.closed_on IS NULL OR h.closed_on >= ?)
      ORDER BY h.found_on, h.key
      """
    return (sql, [venue, day.number, day.number])
  }

  private static func hazard(
    _ db: Database,
    _ id: HazardID,
    on day: Day,
    isLinked: Bool
  ) throws -> KnownHazard {
    guard let view = try HazardQuery.view(db, id) else {
      throw StoreFault.damaged(path: "hazard", detail: "no hazard \(id)")
    }
    let then = view.hazard(on: day)
    return KnownHazard(
      id: id,
      level: then.level,
      item: view.finding.item,
      description: view.finding.description,
      foundOn: view.hazard.foundOn,
      deadline: then.deadlineDay,
      closedOn: view.hazard.closedOn,
      daysOverdue: max(0, day.days(since: then.deadlineDay)),
      isLinked: isLinked
    )
  }
}

extension HazardRecordView {
  /// The hazard as it stood on a day; a provisional deadline as the calendar has settled it since.
  fileprivate func hazard(on day: Day) -> Hazard {
    var hazard = Hazard(
      finding,
      foundOn: hazard.foundOn,
      by: ActorID(unchecked: ""),
      source: hazard.source
    )
    for step in steps where step.event.day <= day { hazard.apply(step.event) }
    return hazard
  }
}
