import GRDB
import PaichaModel

/// Drills, their steps, and the last one of each kind of plan at a venue.
extension Projector {
  func insert(_ opening: DrillOpening, entry: Int) throws {
    let drill = Drill(opening)
    let holder = try columns(of: opening.holder)
    if let plan = opening.plan.plan { try requireOwn(plan) }
    var plannedOn: Day?
    if case .planned(let day) = opening.stage { plannedOn = day }
    try execute(
      """
      INSERT INTO drill (
        key, reference, venue, zone, park, plan, plan_version, plan_kind, kind, topic, state,
        planned_on, held_on, participants, roll, problems, owes_report, entry
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)
      """,
      [
        opening.id.number, opening.reference, holder.venue, opening.zone?.text, holder.park,
        opening.plan.plan?.number, opening.plan.version, opening.plan.kind.rawValue,
        opening.kind.rawValue, opening.topic, drill.phase.rawValue, plannedOn?.number,
        drill.heldOn?.number, drill.conduct?.participants, drill.conduct?.roll,
        opening.owesReport, entry,
      ]
    )
    try note(opening.id)
    note(opening.facts.day)
    for item in opening.facts.evidence { try insert(item, of: opening.id, entry: entry) }
    try step(opening.id, entry: entry)
    try move(
      ClockMoves(started: opening.clocks, ended: [], stopped: [], on: opening.facts.day),
      of: ClockSubject(
        DrillRecord.letter,
        opening.id.number,
        venue: holder.venue,
        zone: opening.zone
      ),
      entry: entry
    )
    try remember(opening.id.number, heldOn: drill.heldOn)
  }

  func apply(_ event: DrillEvent, to id: DrillID, zone: ZoneCode?, entry: Int) throws {
    try requireOwn(id)
    let key = id.number
    let venue = try venueKey(of: key, in: "drill", id.description, entry)
    let day = event.facts.day
    switch event.step {
    case .held(let conduct):
      try execute(
        "UPDATE drill SET state = 'held', held_on = ?, participants = ?, roll = ? WHERE key = ?",
        [day.number, conduct.participants, conduct.roll, key]
      )
      try remember(key, heldOn: day)
    case .evaluated(_, let hazards, let problems):
      try execute(
        "UPDATE drill SET state = 'evaluated', inspection = ?, problems = ? WHERE key = ?",
        [hazards?.number, problems, key]
      )
    case .reported(let receiver):
      try execute(
        """
        UPDATE drill SET state = 'reported', reported_on = ?, receiver = ?, ended_on = ?
        WHERE key = ?
        """,
        [day.number, receiver, day.number, key]
      )
    case .cancelled:
      try execute(
        "UPDATE drill SET state = 'cancelled', ended_on = ? WHERE key = ?",
        [day.number, key]
      )
    case .voided:
      try execute(
        "UPDATE drill SET state = 'void', ended_on = ? WHERE key = ?",
        [day.number, key]
      )
      try forget(key)
    }
    note(day)
    for item in event.facts.evidence { try insert(item, of: id, entry: entry) }
    try step(id, entry: entry)
    try move(
      ClockMoves(started: event.clocks, ended: event.ended, stopped: event.stopped, on: day),
      of: ClockSubject(DrillRecord.letter, key, venue: venue, zone: zone),
      entry: entry
    )
  }

  private func remember(_ key: Int, heldOn day: Day?) throws {
    guard let day else { return }
    try execute(
      """
      INSERT INTO drill_last (venue, plan_kind, held_on)
      SELECT venue, plan_kind, ? FROM drill WHERE key = ? AND venue IS NOT NULL
      ON CONFLICT (venue, plan_kind) DO UPDATE SET held_on = max(held_on, excluded.held_on)
      """,
      [day.number, key]
    )
  }

  /// A drill that was voided counts no more: the last one is looked up among the rest.
  private func forget(_ key: Int) throws {
    let place = "SELECT venue, plan_kind FROM drill WHERE key = ? AND venue IS NOT NULL"
    guard let row = try Row.fetchOne(db, sql: place, arguments: [key]) else { return }
    let (venue, kind) = (try row.integer(0), try row.text(1))
    try execute("DELETE FROM drill_last WHERE venue = ? AND plan_kind = ?", [venue, kind])
    try execute(
      """
      INSERT INTO drill_last (venue, plan_kind, held_on)
      SELECT venue, plan_kind, held_on
      FROM drill
      WHERE venue = ? AND plan_kind = ? AND held_on IS NOT NULL AND state <> 'void'
      ORDER BY held_on DESC
      LIMIT 1
      """,
      [venue, kind]
    )
  }

  private func step(_ id: DrillID, entry: Int) throws {
    try execute("INSERT INTO drill_step (drill, entry) VALUES (?, ?)", [id.number, entry])
  }
}
