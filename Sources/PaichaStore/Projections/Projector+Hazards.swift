import GRDB
import PaichaModel

/// Steps in the lives of hazards.
extension Projector {
  func apply(_ step: HazardStep, entry: Int) throws {
    try requireOwn(step.hazard)
    let key = step.hazard.number
    guard let before = try RecordedTimeliness(hazard: key, in: db) else {
      throw StoreFault.damaged(
        path: "journal",
        detail: "no hazard \(step.hazard) at entry \(entry)"
      )
    }
    try write(step.event, of: key, at: before.venue, entry: entry)
    if step.event.day > Day.first { note(step.event.day) }
    for item in step.event.evidence { try insert(item, of: step.hazard, entry: entry) }
    try execute("INSERT INTO hazard_step (hazard, entry) VALUES (?, ?)", [key, entry])
    try move(
      ClockMoves(
        started: step.event.started,
        ended: step.event.ended,
        stopped: step.event.stopped,
        on: step.event.day
      ),
      of: ClockSubject(HazardRecord.letter, key, venue: before.venue, zone: step.zone),
      entry: entry
    )
    guard let after = try RecordedTimeliness(hazard: key, in: db) else { return }
    tallies.replace(before.timeliness, by: after.timeliness, of: before.venue)
    tallies.countClosing(before.timeliness, after.timeliness, at: before.venue)
    if case .voided = step.event {
      tallies.removeFinding(before.timeliness.level, at: before.venue, on: before.foundOn)
      if let reopened = try ReopenedHazard(foundAgainBy: key, in: db) {
        tallies.countReopening(-1, of: reopened)
      }
    }
    if before.timeliness.level != after.timeliness.level {
      tallies.moveFinding(to: after.timeliness.level, at: before.venue, on: before.foundOn)
    }
  }

  private func write(_ event: HazardEvent, of key: Int, at venue: Int, entry: Int) throws {
    switch event {
    case .ordered(let order): try write(order, of: key)
    case .planned(let filed):
      try execute(
        "UPDATE hazard SET state = 'planned', plan_filed_on = ? WHERE key = ?",
        [filed.facts.day.number, key]
      )
    case .rectified(let rectification):
      try execute(
        "UPDATE hazard SET state = ?, rectified_on = ?, rectified_by = ? WHERE key = ?",
        [
          rectification.stage.phase.rawValue, rectification.day.number,
          rectification.actor.text, key,
        ]
      )
    case .reviewed(let review): try write(review, of: key)
    case .regraded(let regrading):
      try execute(
        "UPDATE hazard SET level = ?, criteria = ?, clause = ? WHERE key = ?",
        [
          regrading.grade.level.rawValue, regrading.grade.criterion?.edition,
          regrading.grade.criterion?.clause, key,
        ]
      )
    case .suspended(let suspension):
      try execute(
        "UPDATE hazard SET suspended_part = ? WHERE key = ?",
        [suspension.part, key]
      )
    case .resumed:
      try execute("UPDATE hazard SET suspended_part = NULL WHERE key = ?", [key])
    case .referred: break
    case .penalised(let penalty): try insert(penalty, for: key, at: venue, entry: entry)
    case .transferred:
      try execute("UPDATE hazard SET state = 'transferred' WHERE key = ?", [key])
    case .takenBack(let result): try write(result, of: key)
    case .voided(let voiding): try close(key, "void", on: voiding.facts.day, closure: "void")
    case .takenOver(let takeOver): try write(takeOver, of: key)
    case .settled(let deadline):
      try execute(
        """
        UPDATE hazard SET
          deadline = CASE WHEN deadline = due_on OR deadline < ? THEN ? ELSE deadline END,
          due_on = ?, due_by = ?
        WHERE key = ?
        """,
        [
          deadline.day.number, deadline.day.number, deadline.day.number,
          deadline.setBy.rawValue, key,
        ]
      )
    }
  }

  private func write(_ order: Order, of key: Int) throws {
    try execute(
      """
      UPDATE hazard SET
        state = 'ordered', ordered_on = ?, deadline = ?,
        due_on = CASE WHEN due_by = 'given' AND due_on < ? THEN due_on ELSE ? END,
        due_by = 'given',
        suspended_part = coalesce(?, suspended_part)
      WHERE key = ?
      """,
      [
        order.day.number, order.deadline.number, order.deadline.number, order.deadline.number,
        order.suspendedPart, key,
      ]
    )
  }

  private func write(_ review: Review, of key: Int) throws {
    switch review.verdict {
    case .passed:
      try close(key, "closed", on: review.day, closure: "reviewed")
      if review.resumes {
        try execute("UPDATE hazard SET suspended_part = NULL WHERE key = ?", [key])
      }
    case .returned(let newDeadline):
      try execute(
        """
        UPDATE hazard SET
          state = 'returned', returns = returns + 1, deadline = coalesce(?, deadline),
          rectified_on = NULL, rectified_by = NULL
        WHERE key = ?
        """,
        [newDeadline?.number, key]
      )
    }
  }

  private func write(_ result: TransferReturn, of key: Int) throws {
    if result.isHandled {
      try close(key, "closed", on: result.facts.day, closure: "handled")
    } else {
      try execute(
        "UPDATE hazard SET state = ? WHERE key = ?",
        [result.phase.rawValue, key]
      )
    }
  }

  private func close(_ key: Int, _ state: String, on day: Day, closure: String) throws {
    try execute(
      "UPDATE hazard SET state = ?, closed_on = ?, closure = ? WHERE key = ?",
      [state, day.number, closure, key]
    )
  }

  private func insert(_ penalty: Penalty, for key: Int, at venue: Int, entry: Int) throws {
    try execute(
      """
      INSERT INTO penalty (entry, hazard, venue, decided_on, authority, document, fine_fen)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        entry, key, venue, penalty.facts.day.number, penalty.authority, penalty.facts.document,
        penalty.fineFen,
      ]
    )
  }
}

/// A closed hazard whose only finding anew is a certain hazard.
struct ReopenedHazard {
  let venue: Int
  let closedOn: Day

  /// Nothing for a hazard that reopens none, or one that others reopen as well.
  init?(foundAgainBy key: Int, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT o.venue, o.closed_on
        FROM hazard AS h
        CROSS JOIN hazard AS o ON o.key = h.reopens
        WHERE h.key = ? AND o.closed_on IS NOT NULL AND o.state <> 'void'
          AND NOT EXISTS (
            SELECT 1
            FROM hazard AS r
            WHERE r.reopens = o.key AND r.key <> h.key AND r.state <> 'void'
          )
        """
    )
    guard let row = try Row.fetchOne(statement, arguments: [key]) else { return nil }
    venue = try row.integer(0)
    closedOn = try row.day(1)
  }
}

/// The timeliness of a hazard as its row has it.
private struct RecordedTimeliness {
  let venue: Int
  let foundOn: Day
  let timeliness: Timeliness

  init?(hazard key: Int, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT venue, level, due_on, due_by, closed_on, closure, found_on
        FROM hazard
        WHERE key = ?
        """
    )
    guard let row = try Row.fetchOne(statement, arguments: [key]) else { return nil }
    venue = try row.integer(0)
    foundOn = try row.day(6)
    timeliness = Timeliness(
      level: try row.coded(1),
      dueOn: try row.day(2),
      setBy: try row.coded(3),
      closedOn: try row.optionalDay(4),
      isVoid: row[5] as String? == "void"
    )
  }
}
