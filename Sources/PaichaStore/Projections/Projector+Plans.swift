import GRDB
import PaichaModel

/// Emergency plans and their steps.
extension Projector {
  func insert(_ opening: PlanOpening, entry: Int) throws {
    let plan = EmergencyPlan(opening)
    let holder = try columns(of: opening.holder)
    var reference: String?
    if case .takenOver(let reported) = opening.manner { reference = reported.reference }
    let version = plan.inForce
    try execute(
      """
      INSERT INTO plan (
        key, venue, zone, park, kind, name, reference, state, version, valid_version, number,
        published_on, filed_on, evaluated_on, opened_on, entry
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        opening.id.number, holder.venue, opening.zone?.text, holder.park, opening.kind.rawValue,
        opening.name, reference, plan.phase.rawValue, plan.version, version?.version,
        version?.number, version?.publishedOn.number, version?.filedOn?.number,
        version?.evaluatedOn?.number, opening.facts.day.number, entry,
      ]
    )
    try note(opening.id)
    note(opening.facts.day)
    try keep(opening.materials, opening.facts.evidence, of: opening.id, entry: entry)
    try step(opening.id, entry: entry)
    if let version, let filedOn = version.filedOn {
      let renewedOn = max(version.publishedOn, version.evaluatedOn ?? version.publishedOn)
      try execute(
        "INSERT INTO plan_filing (plan, entry, from_on, renewed_on) VALUES (?, ?, ?, ?)",
        [opening.id.number, entry, filedOn.number, renewedOn.number]
      )
    }
    try move(
      ClockMoves(started: opening.clocks, ended: [], stopped: [], on: opening.facts.day),
      of: ClockSubject(
        PlanRecord.letter,
        opening.id.number,
        venue: holder.venue,
        zone: opening.zone
      ),
      entry: entry
    )
  }

  func apply(_ event: PlanEvent, to id: PlanID, zone: ZoneCode?, entry: Int) throws {
    try requireOwn(id)
    let key = id.number
    let venue = try venueKey(of: key, in: "plan", id.description, entry)
    try writeFiling(event, of: key, entry: entry)
    try write(event, of: key)
    note(event.facts.day)
    try keep(event.materials, event.facts.evidence, of: id, entry: entry)
    try step(id, entry: entry)
    try move(
      ClockMoves(
        started: event.clocks,
        ended: event.ended,
        stopped: event.stopped,
        on: event.facts.day
      ),
      of: ClockSubject(PlanRecord.letter, key, venue: venue, zone: zone),
      entry: entry
    )
  }

  private func write(_ event: PlanEvent, of key: Int) throws {
    let day = event.facts.day.number
    switch event.step {
    case .reviewed: try execute("UPDATE plan SET state = 'reviewed' WHERE key = ?", [key])
    case .draftReturned: break
    case .published:
      try execute(
        """
        UPDATE plan SET
          state = 'published', valid_version = version, number = ?, published_on = ?,
          sent_on = NULL, answer_by = NULL, answer_provisional = NULL, filed_on = NULL,
          evaluated_on = NULL, cause = NULL
        WHERE key = ?
        """,
        [event.facts.document, day, key]
      )
    case .filed(_, let answerBy):
      try execute(
        """
        UPDATE plan SET
          state = 'filing_sent', sent_on = ?, answer_by = ?, answer_provisional = ?
        WHERE key = ?
        """,
        [day, answerBy.day.number, answerBy.isProvisional, key]
      )
    case .filingAccepted, .countedAsFiled:
      try execute("UPDATE plan SET state = 'filed', filed_on = ? WHERE key = ?", [day, key])
    case .filingReturned:
      try execute(
        """
        UPDATE plan SET
          state = 'filing_returned', sent_on = NULL, answer_by = NULL, answer_provisional = NULL
        WHERE key = ?
        """,
        [key]
      )
    case .confirmed: try execute("UPDATE plan SET evaluated_on = ? WHERE key = ?", [day, key])
    case .revisionRequired(let cause):
      try execute(
        """
        UPDATE plan SET
          state = 'revision_due', cause = ?,
          evaluated_on = CASE WHEN ? = 'evaluation' THEN ? ELSE evaluated_on END
        WHERE key = ?
        """,
        [cause.rawValue, cause.rawValue, day, key]
      )
    case .revisionBegun(let cause):
      try execute(
        """
        UPDATE plan SET
          cause = ?, version = coalesce(valid_version, version) + 1,
          evaluated_on = CASE
            WHEN ? = 'evaluation' AND state <> 'revision_due' THEN ? ELSE evaluated_on
          END,
          state = 'drafted'
        WHERE key = ?
        """,
        [cause.rawValue, cause.rawValue, day, key]
      )
    case .retired:
      try execute(
        """
        UPDATE plan SET
          state = 'retired', ended_on = ?, valid_version = NULL, number = NULL,
          published_on = NULL, sent_on = NULL, answer_by = NULL, answer_provisional = NULL,
          filed_on = NULL, evaluated_on = NULL
        WHERE key = ?
        """,
        [day, key]
      )
    }
  }

  /// The days on which a filed version is in force, from the plan's row before the step.
  private func writeFiling(_ event: PlanEvent, of key: Int, entry: Int) throws {
    let day = event.facts.day.number
    switch event.step {
    case .filingAccepted, .countedAsFiled:
      // Silence past a settled term counts as filed, whenever the answer came.
      try execute(
        """
        INSERT INTO plan_filing (plan, entry, from_on, renewed_on)
        SELECT
          key, ?,
          CASE WHEN answer_provisional = 0 AND answer_by < ? THEN answer_by + 1 ELSE ? END,
          max(published_on, coalesce(evaluated_on, published_on))
        FROM plan
        WHERE key = ? AND published_on IS NOT NULL
        """,
        [entry, day, day, key]
      )
    case .filingReturned:
      // It had counted as filed since the term passed in silence.
      try execute(
        """
        INSERT INTO plan_filing (plan, entry, from_on, through_on, renewed_on)
        SELECT
          key, ?, answer_by + 1, ?,
          max(published_on, coalesce(evaluated_on, published_on))
        FROM plan
        WHERE key = ? AND published_on IS NOT NULL AND answer_provisional = 0
          AND answer_by + 1 < ?
        """,
        [entry, day - 1, key, day]
      )
    case .published, .retired: try endFiling(of: key, before: day)
    case .confirmed, .revisionRequired(.evaluation): try renewFiling(of: key, on: day, entry)
    case .revisionBegun(.evaluation):
      let state = try String.fetchOne(
        db.cachedStatement(sql: "SELECT state FROM plan WHERE key = ?"),
        arguments: [key]
      )
      if state != PlanPhase.revisionDue.rawValue { try renewFiling(of: key, on: day, entry) }
    case .reviewed, .draftReturned, .filed, .revisionRequired, .revisionBegun:
      break
    }
  }

  private func endFiling(of key: Int, before day: Int32) throws {
    try execute(
      "UPDATE plan_filing SET through_on = ? WHERE plan = ? AND through_on IS NULL",
      [day - 1, key]
    )
  }

  /// An evaluation begins a new row of the filing that runs, if one does.
  private func renewFiling(of key: Int, on day: Int32, _ entry: Int) throws {
    try execute(
      """
      INSERT INTO plan_filing (plan, entry, from_on, renewed_on)
      SELECT plan, ?, ?, ? FROM plan_filing WHERE plan = ? AND through_on IS NULL
      """,
      [entry, day, day, key]
    )
    try execute(
      """
      UPDATE plan_filing SET through_on = ?
      WHERE plan = ? AND through_on IS NULL AND entry <> ?
      """,
      [day - 1, key, entry]
    )
  }

  private func keep(
    _ materials: [AttachedMaterial],
    _ evidence: [Evidence],
    of id: PlanID,
    entry: Int
  ) throws {
    for item in evidence + materials.compactMap(\.file) {
      try insert(item, of: id, entry: entry)
    }
  }

  private func step(_ id: PlanID, entry: Int) throws {
    try execute("INSERT INTO plan_step (plan, entry) VALUES (?, ?)", [id.number, entry])
  }
}

extension PlanVersion {
  fileprivate var filedOn: Day? {
    if case .filed(let day) = filing { day } else { nil }
  }
}
