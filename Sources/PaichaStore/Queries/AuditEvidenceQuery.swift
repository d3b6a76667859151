import GRDB
import PaichaJournal
import PaichaModel

/// Evidence files that more than one hazard cites.
///
/// Evidence is kept by hash alone, so that it takes one full pass over the table in the order of
/// its key, without sorting; only what more than one hazard cites is looked at any closer, one
/// file after the other.
struct AuditEvidenceQuery {
  let origin: Origin

  func forEach(_ db: Database, _ body: (SharedEvidence) throws -> Void) throws {
    let hashes = try String.fetchCursor(
      db,
      sql: """
        SELECT sha256
        FROM evidence
        WHERE letter = 'H'
        GROUP BY sha256
        HAVING min(subject) <> max(subject)
        """
    )
    while let text = try hashes.next() {
      guard let hash = EvidenceHash(text) else {
        throw StoreFault.damaged(path: "table evidence", detail: "\(text) is no hash")
      }
      try body(SharedEvidence(hash: hash, citations: try citations(db, of: hash)))
    }
  }

  private func citations(
    _ db: Database,
    of hash: EvidenceHash
  ) throws -> [SharedEvidence.Citation] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT h.key, h.inspection, h.zone, v.code, e.entry
        FROM evidence AS e
        CROSS JOIN hazard AS h ON h.key = e.subject
        CROSS JOIN venue AS v ON v.key = h.venue
        WHERE e.sha256 = ? AND e.letter = 'H'
        """,
      arguments: [hash.hex]
    )
    .map { row in
      let number = try row.integer(4)
      let entry = try EntryQuery.entry(db, number)
      guard let day = entry.event.dayOfEvidence else {
        throw StoreFault.damaged(path: "journal", detail: "entry \(number) cites no evidence")
      }
      return SharedEvidence.Citation(
        hazard: try row.id(0, of: origin),
        inspection: try row.id(1, of: origin),
        zone: row.optionalCode(2),
        venue: try row.code(3),
        day: day,
        actor: entry.actor
      )
    }
  }
}

extension Event {
  /// The day of what brought evidence of a hazard.
  fileprivate var dayOfEvidence: Day? {
    switch self {
    case .inspectionLogged(let inspection): inspection.day
    case .inspectionSupplemented(let supplement): supplement.day
    case .hazardStepped(let step): step.event.day
    default: nil
    }
  }
}
