import GRDB
import PaichaJournal
import PaichaModel

/// Deadlines that steps on the days moved later.
///
/// Only orders and reviews move one, so that of the hazards that statistics would walk (open ones
/// over `hazard_open`, ended ones over `hazard_closed`) the entries of those with an order or a
/// returned review are read. Deadlines that the calendar settled are no decision of anybody.
struct AuditDeadlineQuery {
  let days: ClosedRange<Day>
  let origin: Origin

  func forEach(_ db: Database, _ body: (MovedDeadline) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: [select("hazard_open", "h.closed_on IS NULL"), select("hazard_closed", closedSince)]
        .joined(separator: "\nUNION ALL\n"),
      arguments: [
        days.upperBound.number, days.upperBound.number, days.lowerBound.number,
      ]
    )
    while let row = try rows.next() {
      let id: HazardID = try row.id(0, of: origin)
      let opening = try EntryQuery.entry(db, try row.integer(4))
      guard let finding = opening.event.finding(of: id) else {
        throw StoreFault.damaged(path: "journal", detail: "no entry opens hazard \(id)")
      }
      var hazard = Hazard(
        finding,
        foundOn: try row.day(3),
        by: opening.actor,
        source: try row.coded(5)
      )
      for step in try HazardQuery.steps(db, of: id) {
        let earlier = hazard.deadlineDay
        hazard.apply(step.event)
        guard hazard.deadlineDay > earlier, !step.event.isSettlement,
          days.contains(step.event.day)
        else { continue }
        try body(
          MovedDeadline(
            hazard: id,
            zone: row.optionalCode(1),
            venue: try row.code(2),
            day: step.event.day,
            actor: step.actor,
            earlier: earlier,
            later: hazard.deadlineDay
          )
        )
      }
    }
  }

  private var closedSince: String { "h.closed_on >= ?" }

  private func select(_ index: String, _ part: String) -> String {
    """
    SELECT h.key, h.zone, v.code, h.found_on, h.entry, i.kind
    FROM hazard AS h INDEXED BY \(index)
    CROSS JOIN venue AS v ON v.key = h.venue
    CROSS JOIN inspection AS i ON i.key = h.inspection
    WHERE h.found_on <= ? AND \(part) AND (h.ordered_on IS NOT NULL OR h.returns > 0)
    """
  }
}

extension HazardEvent {
  fileprivate var isSettlement: Bool {
    guard case .settled = self else { return false }
    return true
  }
}
