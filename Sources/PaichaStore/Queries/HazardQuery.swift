import GRDB
import PaichaJournal
import PaichaModel

/// One hazard, folded from the journal: its finding and every step since.
enum HazardQuery {
  static func view(_ db: Database, _ id: HazardID) throws -> HazardRecordView? {
    guard
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT
            h.inspection, v.code, h.zone, h.found_on, h.entry, i.kind, h.supervision, s.state
          FROM hazard AS h
          CROSS JOIN venue AS v ON v.key = h.venue
          CROSS JOIN inspection AS i ON i.key = h.inspection
          LEFT JOIN supervision AS s ON s.key = h.supervision
          WHERE h.key = ?
          """,
        arguments: [id.number]
      )
    else { return nil }
    let opening = try EntryQuery.entry(db, try row.integer(4))
    guard let finding = opening.event.finding(of: id) else {
      throw StoreFault.damaged(path: "journal", detail: "no entry opens hazard \(id)")
    }
    let code: VenueCode = try row.code(1)
    var hazard = Hazard(
      finding,
      foundOn: try row.day(3),
      by: opening.actor,
      source: try row.coded(5)
    )
    let steps = try steps(db, of: id)
    for step in steps { hazard.apply(step.event) }
    return HazardRecordView(
      hazard: hazard,
      finding: finding,
      inspection: try row.id(0, of: id.origin),
      venue: try RegisterQueries.venue(db, code),
      zone: row.optionalCode(2),
      steps: steps,
      listing: try listing(row, id.origin),
      clocks: try ClockQuery.clocks(db, of: id),
      reopenedAs: try Int.fetchAll(
        db,
        sql: "SELECT key FROM hazard WHERE reopens = ? ORDER BY key",
        arguments: [id.number]
      )
      .map { HazardID(origin: id.origin, number: $0) }
    )
  }

  private static func listing(_ row: Row, _ origin: Origin) throws -> HazardRules.Listing? {
    guard let id: SupervisionID = try row.optionalID(6, of: origin) else { return nil }
    let phase: SupervisionPhase = try row.coded(7)
    return HazardRules.Listing(id, isAccepted: phase == .accepted)
  }

  /// The steps of a hazard in the order recorded, each read from its entry.
  static func steps(_ db: Database, of id: HazardID) throws -> [RecordedStep] {
    try Int.fetchAll(
      db,
      sql: "SELECT entry FROM hazard_step WHERE hazard = ? ORDER BY entry",
      arguments: [id.number]
    )
    .map { number in
      let entry = try EntryQuery.entry(db, number)
      guard case .hazardStepped(let step) = entry.event else {
        throw StoreFault.damaged(path: "journal", detail: "entry \(number) is no hazard step")
      }
      return RecordedStep(entry: entry.number, at: entry.at, actor: entry.actor, event: step.event)
    }
  }
}

extension Event {
  /// The finding that opened a hazard, where this entry did.
  func finding(of id: HazardID) -> Finding? {
    switch self {
    case .inspectionLogged(let inspection): inspection.findings.first { $0.hazard == id }
    case .inspectionSupplemented(let supplement): supplement.findings.first { $0.hazard == id }
    default: nil
    }
  }
}
