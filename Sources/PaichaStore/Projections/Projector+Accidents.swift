import GRDB
import PaichaModel

/// Accidents, their steps, the hazards linked with them, and faults in reporting them.
extension Projector {
  func insert(_ opening: AccidentOpening, entry: Int) throws {
    let accident = Accident(opening)
    let holder = try columns(of: opening.holder)
    let (times, casualties) = (opening.times, opening.casualties)
    try execute(
      """
      INSERT INTO accident (
        key, reference, venue, zone, park, kind, place, occurred_at, known_at, reported_at,
        occurred_on, deaths, serious_injuries, missing, loss_fen, grade, first_grade,
        window_through, revisions, reached, state, entry
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)
      """,
      [
        opening.id.number, opening.reference, holder.venue, opening.zone?.text, holder.park,
        opening.kind.rawValue, opening.place, times.occurredAt.milliseconds,
        times.knownAt.milliseconds, times.reportedAt.milliseconds, opening.occurredOn.number,
        casualties.deaths, casualties.seriousInjuries, casualties.missing, casualties.lossFen,
        opening.grade.rawValue, opening.grade.rawValue, opening.windowThrough.number,
        accident.reached.rawValue, accident.phase.rawValue, entry,
      ]
    )
    try note(opening.id)
    note(opening.facts.day)
    for item in opening.facts.evidence { try insert(item, of: opening.id, entry: entry) }
    for fault in opening.faults { try insert(fault, of: opening.id, entry: entry) }
    try link(opening.hazards, with: opening.id, entry: entry)
    try step(opening.id, entry: entry)
    try move(
      ClockMoves(started: opening.clocks, ended: [], stopped: [], on: opening.facts.day),
      of: ClockSubject(
        AccidentRecord.letter,
        opening.id.number,
        venue: holder.venue,
        zone: opening.zone
      ),
      entry: entry
    )
  }

  func apply(_ event: AccidentEvent, to id: AccidentID, zone: ZoneCode?, entry: Int) throws {
    try requireOwn(id)
    let key = id.number
    let venue = try venueKey(of: key, in: "accident", id.description, entry)
    let day = event.facts.day
    switch event.step {
    case .revised(let revision): try apply(revision, to: key)
    case .reportedUp(let level, _, _):
      try execute("UPDATE accident SET reached = ? WHERE key = ?", [level.rawValue, key])
    case .linked(let hazards): try link(hazards, with: id, entry: entry)
    case .investigated(let body):
      try execute(
        "UPDATE accident SET state = 'under_investigation', body = ? WHERE key = ?",
        [body, key]
      )
    case .delivered:
      try execute(
        "UPDATE accident SET state = 'report_delivered', delivered_on = ? WHERE key = ?",
        [day.number, key]
      )
    case .approved(let responsible):
      try execute(
        """
        UPDATE accident SET state = 'approved', approved_on = ?, responsible = ?
        WHERE key = ?
        """,
        [day.number, responsible, key]
      )
    case .evaluated: try end(key, .evaluated, on: day)
    case .voided: try end(key, .void, on: day)
    case .faultFound, .extended: break
    }
    note(day)
    if let fault = event.fault { try insert(fault, of: id, entry: entry) }
    for item in event.facts.evidence { try insert(item, of: id, entry: entry) }
    try step(id, entry: entry)
    try move(
      ClockMoves(started: event.clocks, ended: event.ended, stopped: event.stopped, on: day),
      of: ClockSubject(AccidentRecord.letter, key, venue: venue, zone: zone),
      entry: entry
    )
  }

  private func apply(_ revision: AccidentRevision, to key: Int) throws {
    let casualties = revision.casualties
    try execute(
      """
      UPDATE accident SET
        deaths = ?, serious_injuries = ?, missing = ?, loss_fen = ?,
        grade = coalesce(?, grade), revisions = revisions + 1
      WHERE key = ?
      """,
      [
        casualties.deaths, casualties.seriousInjuries, casualties.missing, casualties.lossFen,
        revision.grade?.rawValue, key,
      ]
    )
  }

  private func end(_ key: Int, _ phase: AccidentPhase, on day: Day) throws {
    try execute(
      "UPDATE accident SET state = ?, ended_on = ? WHERE key = ?",
      [phase.rawValue, day.number, key]
    )
  }

  private func link(_ hazards: [HazardID], with id: AccidentID, entry: Int) throws {
    for hazard in hazards {
      try requireOwn(hazard)
      try execute(
        "INSERT INTO accident_hazard (accident, hazard, entry) VALUES (?, ?, ?)",
        [id.number, hazard.number, entry]
      )
    }
  }

  private func insert(_ fault: ReportingFault, of id: AccidentID, entry: Int) throws {
    try execute(
      """
      INSERT INTO accident_fault (accident, entry, kind, level, minutes_late, discovered_on)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        id.number, entry, fault.kind.rawValue, fault.level.rawValue, fault.minutesLate,
        fault.discoveredOn.number,
      ]
    )
  }

  private func step(_ id: AccidentID, entry: Int) throws {
    try execute(
      "INSERT INTO accident_step (accident, entry) VALUES (?, ?)",
      [id.number, entry]
    )
  }
}
