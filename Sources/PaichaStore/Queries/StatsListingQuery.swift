import GRDB
import PaichaModel

/// Listings that statistics of a window may count.
///
/// It reads the table of listings whole: listings are few, and one taken over from another system
/// may have been approved long before the day it was opened here.
struct StatsListingQuery {
  let scope: StatisticsScope
  let origin: Origin

  func fetch(_ db: Database) throws -> [StatisticsListing] {
    var condition = Condition()
    condition.add(
      "(s.ended_on IS NULL OR s.ended_on >= ?)",
      scope.window.period.days.lowerBound.number
    )
    if let zone = scope.zone { condition.add("s.zone = ?", zone.text) }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT
          s.key, v.code, v.name, v.kind, s.zone, s.state, s.opened_on, s.approved_on, s.finish_by,
          s.accepted_on, s.ended_on,
          (
            SELECT i.kind
            FROM supervision_hazard AS x
            CROSS JOIN hazard AS h ON h.key = x.hazard
            CROSS JOIN inspection AS i ON i.key = h.inspection
            WHERE x.supervision = s.key
            ORDER BY x.hazard
            LIMIT 1
          )
        FROM supervision AS s
        CROSS JOIN venue AS v ON v.key = s.venue
        \(condition.clause)
        ORDER BY s.key
        """,
      arguments: condition.arguments
    )
    .map { try listing($0) }
  }

  private func listing(_ row: Row) throws -> StatisticsListing {
    let phase: SupervisionPhase = try row.coded(5)
    let kind: InspectionKind = try row.coded(11)
    let endedOn = try row.optionalDay(10)
    return StatisticsListing(
      id: try row.id(0, of: origin),
      fact: ListingFact(
        place: StatisticsPlace(
          level: .major,
          source: HazardSource(kind),
          kind: try row.coded(3),
          zone: row.optionalCode(4)
        ),
        listedOn: try row.optionalDay(7)
          ?? (phase.isListed ? min(try row.day(6), endedOn ?? Day.last) : nil),
        finishBy: try row.optionalDay(8),
        acceptedOn: try row.optionalDay(9),
        endedOn: endedOn,
        isDelisted: phase == .delisted
      ),
      venue: try row.code(1),
      venueName: try row.text(2)
    )
  }
}

extension SupervisionPhase {
  /// Whether it can only be reached through an approval, be its day known or not.
  fileprivate var isListed: Bool {
    switch self {
    case .proposed, .rejected, .withdrawn, .superseded: false
    case .approved, .notified, .published, .planFiled, .rectifying, .extensionPending,
      .acceptanceRequested, .accepted, .delisted:
      true
    }
  }
}
