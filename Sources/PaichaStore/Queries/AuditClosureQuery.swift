import GRDB
import PaichaJournal
import PaichaModel

/// Hazards closed on days, not voided, with who closed them on which proofs.
///
/// No index is by closing day: it walks `hazard_closed` over what was found by the last day, as
/// statistics do, and reads the journal entries of those closed on the days. Nothing is kept but
/// the row at hand.
struct AuditClosureQuery {
  let days: ClosedRange<Day>
  let origin: Origin

  func forEach(_ db: Database, _ body: (AuditedClosure) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT h.key, h.level, h.zone, v.code, h.closed_on, h.deadline, h.entry
        FROM hazard AS h INDEXED BY hazard_closed
        CROSS JOIN venue AS v ON v.key = h.venue
        WHERE h.found_on <= ? AND h.closed_on >= ? AND h.closed_on <= ? AND h.closure <> 'void'
        """,
      arguments: [days.upperBound.number, days.lowerBound.number, days.upperBound.number]
    )
    while let row = try rows.next() {
      let id: HazardID = try row.id(0, of: origin)
      let act = try ClosingAct(id, opened: try row.integer(6), in: db)
      try body(
        AuditedClosure(
          hazard: id,
          level: try row.coded(1),
          zone: row.optionalCode(2),
          venue: try row.code(3),
          day: try row.day(4),
          deadline: try row.day(5),
          closedBy: act.actor,
          recordedOn: act.recordedOn,
          proofs: act.proofs
        )
      )
    }
  }
}

/// How a hazard came to be closed, as its entries tell.
///
/// The step that closed it, else the entry that opened it closed: then the evidence of the finding
/// counts, and what was reported when it was taken over.
private struct ClosingAct {
  let actor: ActorID
  let recordedOn: Day
  let proofs: Int

  init(_ id: HazardID, opened number: Int, in db: Database) throws {
    let steps = try HazardQuery.steps(db, of: id)
    let proofs = steps.reduce(0) { $0 + $1.event.proofsOfClosure }
    if let closing = steps.last(where: { $0.event.closes }) {
      actor = closing.actor
      recordedOn = closing.at.day
      self.proofs = proofs
      return
    }
    let opening = try EntryQuery.entry(db, number)
    guard let finding = opening.event.finding(of: id) else {
      throw StoreFault.damaged(path: "journal", detail: "no entry opens hazard \(id)")
    }
    actor = opening.actor
    recordedOn = opening.at.day
    self.proofs = proofs + finding.evidence.count
  }
}

extension HazardEvent {
  fileprivate var closes: Bool {
    switch self {
    case .reviewed(let review): review.verdict == .passed
    case .takenBack(let result): result.isHandled
    default: false
    }
  }

  /// Notes, documents and evidence that speak for a rectification or closure.
  fileprivate var proofsOfClosure: Int {
    switch self {
    case .rectified(let act): count(act.note, act.document) + act.evidence.count
    case .reviewed(let act) where closes: count(act.note, act.document) + act.evidence.count
    case .takenBack(let act) where closes:
      count(act.facts.note, act.facts.document) + act.facts.evidence.count
    case .takenOver(let act): count(act.reported.note, act.reported.orderNumber)
    default: 0
    }
  }

  private func count(_ texts: String?...) -> Int { texts.compactMap { $0 }.count }
}
