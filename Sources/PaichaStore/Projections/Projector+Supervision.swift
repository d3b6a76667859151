import GRDB
import PaichaModel

/// Listings and their steps.
extension Projector {
  func insert(_ opening: ListingOpening, entry: Int) throws {
    let venue = try venues.key(of: opening.venue, in: db)
    let listing = Supervision(opening)
    let key = opening.id.number
    try execute(
      """
      INSERT INTO supervision (
        key, venue, zone, level, state, reference, number, opened_on, approved_on, finish_by,
        first_finish_by, accepted_on, ended_on, extensions, failures, supersedes, entry
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?)
      """,
      [
        key, venue, opening.zone?.text, opening.level.rawValue, listing.phase.rawValue,
        opening.reported?.reference, listing.number, opening.facts.day.number,
        listing.approvedOn?.number, listing.finishBy?.number, listing.finishBy?.number,
        opening.reported?.acceptedOn?.number,
        listing.isActive ? nil : listing.lastDay.number, opening.superseded?.number, entry,
      ]
    )
    try note(opening.id)
    note(listing.lastDay)
    for hazard in opening.hazards {
      try requireOwn(hazard)
      try execute(
        "INSERT INTO supervision_hazard (supervision, hazard) VALUES (?, ?)",
        [key, hazard.number]
      )
      if listing.isActive {
        try execute("UPDATE hazard SET supervision = ? WHERE key = ?", [key, hazard.number])
      }
    }
    for item in opening.facts.evidence { try insert(item, of: opening.id, entry: entry) }
    try step(opening.id, entry: entry)
    try move(
      ClockMoves(started: opening.clocks, ended: [], stopped: [], on: opening.facts.day),
      of: ClockSubject(SupervisionRecord.letter, key, venue: venue, zone: opening.zone),
      entry: entry
    )
  }

  func apply(
    _ event: SupervisionEvent,
    to id: SupervisionID,
    zone: ZoneCode?,
    entry: Int
  ) throws {
    try requireOwn(id)
    let key = id.number
    let statement = try db.cachedStatement(sql: "SELECT venue FROM supervision WHERE key = ?")
    guard let venue = try Int.fetchOne(statement, arguments: [key]) else {
      throw StoreFault.damaged(path: "journal", detail: "no listing \(id) at entry \(entry)")
    }
    try write(event, of: key)
    note(event.facts.day)
    for item in event.facts.evidence { try insert(item, of: id, entry: entry) }
    try step(id, entry: entry)
    try move(
      ClockMoves(
        started: event.clocks,
        ended: event.ended,
        stopped: event.stopped,
        on: event.facts.day
      ),
      of: ClockSubject(SupervisionRecord.letter, key, venue: venue, zone: zone),
      entry: entry
    )
  }

  private func step(_ id: SupervisionID, entry: Int) throws {
    try execute(
      "INSERT INTO supervision_step (supervision, entry) VALUES (?, ?)",
      [id.number, entry]
    )
  }

  private func write(_ event: SupervisionEvent, of key: Int) throws {
    let day = event.facts.day.number
    switch event.step {
    case .approved(let approval):
      try execute(
        """
        UPDATE supervision SET
          state = 'approved', approved_on = ?, finish_by = ?, first_finish_by = ?
        WHERE key = ?
        """,
        [day, approval.finishBy.number, approval.finishBy.number, key]
      )
    case .notified:
      try execute(
        "UPDATE supervision SET state = 'notified', number = ? WHERE key = ?",
        [event.facts.document, key]
      )
    case .published: try set(.published, of: key)
    case .filedUp, .escalated: break
    case .planned: try set(.planFiled, of: key)
    case .planAccepted, .extensionRefused: try set(.rectifying, of: key)
    case .planReturned: try set(.published, of: key)
    case .progressed(let percent, let nextStep):
      try execute(
        "UPDATE supervision SET progress_on = ?, percent = ?, next_step = ? WHERE key = ?",
        [day, percent, nextStep, key]
      )
    case .extensionRequested: try set(.extensionPending, of: key)
    case .extensionGranted(let until):
      try execute(
        """
        UPDATE supervision SET
          state = 'rectifying', finish_by = ?, extensions = extensions + 1
        WHERE key = ?
        """,
        [until.number, key]
      )
    case .acceptanceRequested: try set(.acceptanceRequested, of: key)
    case .accepted:
      try execute(
        "UPDATE supervision SET state = 'accepted', accepted_on = ? WHERE key = ?",
        [day, key]
      )
    case .acceptanceFailed(_, let finishBy):
      try execute(
        """
        UPDATE supervision SET
          state = 'rectifying', failures = failures + 1, finish_by = coalesce(?, finish_by)
        WHERE key = ?
        """,
        [finishBy?.number, key]
      )
    case .rejected: try end(key, .rejected, on: day)
    case .delisted: try end(key, .delisted, on: day)
    case .superseded: try end(key, .superseded, on: day)
    case .withdrawn: try end(key, .withdrawn, on: day)
    }
  }

  private func set(_ phase: SupervisionPhase, of key: Int) throws {
    try execute("UPDATE supervision SET state = ? WHERE key = ?", [phase.rawValue, key])
  }

  /// Nothing can follow: its hazards are no longer under it.
  private func end(_ key: Int, _ phase: SupervisionPhase, on day: Int32) throws {
    try execute(
      "UPDATE supervision SET state = ?, ended_on = ? WHERE key = ?",
      [phase.rawValue, day, key]
    )
    try execute("UPDATE hazard SET supervision = NULL WHERE supervision = ?", [key])
  }
}

extension ListingOpening {
  fileprivate var reported: ReportedListing? {
    guard case .takenOver(let reported) = manner else { return nil }
    return reported
  }

  fileprivate var superseded: SupervisionID? {
    guard case .upgraded(let lower, _, _) = manner else { return nil }
    return lower
  }
}
