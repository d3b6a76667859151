import GRDB
import PaichaModel

/// Inspections, their supplements, and the hazards they open.
extension Projector {
  func insert(
    _ inspection: Inspection,
    by actor: ActorID,
    entry: Int,
    _ statements: ProjectorStatements
  ) throws {
    let venue = try venues.key(of: inspection.venue, in: db)
    try statements.inspection.run { row in
      row.bind(inspection.id.number)
      row.bind(inspection.reference?.text)
      row.bind(venue)
      row.bind(inspection.zone?.text)
      row.bind(inspection.day)
      row.bind(inspection.kind.rawValue)
      row.bind(inspection.passed.count)
      row.bind(inspection.notApplicable.count)
      row.bind(inspection.findings.count)
      row.bind(inspection.heldBack)
      row.bind(inspection.findings.first?.hazard.number ?? 0)
      row.bind(inspection.findings.count)
      row.bind(entry)
    }
    try note(inspection.id)
    note(inspection.day)
    if inspection.kind != .drill { tallies.countInspection(of: venue, on: inspection.day) }
    let place = HazardPlace(
      inspection: inspection.id.number,
      venue: venue,
      zone: inspection.zone
    )
    for finding in inspection.findings {
      try insert(finding, in: place, on: inspection.day, by: actor, entry: entry, statements)
    }
  }

  func apply(
    _ supplement: InspectionSupplement,
    by actor: ActorID,
    entry: Int,
    _ statements: ProjectorStatements
  ) throws {
    try requireOwn(supplement.inspection)
    let key = supplement.inspection.number
    try db.execute(
      sql: """
        UPDATE inspection SET
          passed = passed + ?, not_applicable = not_applicable + ?, findings = findings + ?,
          held_back = ?
        WHERE key = ?
        """,
      arguments: [
        supplement.passed.count, supplement.notApplicable.count, supplement.findings.count,
        supplement.heldBack, key,
      ]
    )
    try db.execute(
      sql: """
        INSERT INTO inspection_supplement (inspection, entry, first_hazard, opened)
        VALUES (?, ?, ?, ?)
        """,
      arguments: [
        key, entry, supplement.findings.first?.hazard.number ?? 0, supplement.findings.count,
      ]
    )
    let place = HazardPlace(
      inspection: key,
      venue: try venues.key(of: supplement.venue, in: db),
      zone: supplement.zone
    )
    for finding in supplement.findings {
      try insert(finding, in: place, on: supplement.day, by: actor, entry: entry, statements)
    }
  }

  private func insert(
    _ finding: Finding,
    in place: HazardPlace,
    on day: Day,
    by actor: ActorID,
    entry: Int,
    _ statements: ProjectorStatements
  ) throws {
    let columns = HazardColumns(finding, on: day, by: actor)
    try statements.hazard.run { row in
      row.bind(finding.hazard.number)
      row.bind(place.inspection)
      row.bind(place.venue)
      row.bind(place.zone?.text)
      row.bind(code: finding.level == .major ? "major" : "general")
      row.bind(code: columns.state)
      row.bind(finding.item?.text)
      row.bind(finding.description)
      row.bind(finding.place)
      row.bind(day)
      row.bind(finding.deadline.day)
      row.bind(code: finding.deadline.setBy.column)
      row.bind(finding.deadline.day)
      row.bind(0)
      row.bind(columns.rectifiedOn)
      row.bind(columns.rectifiedBy)
      row.bind(columns.closedOn)
      row.bind(code: columns.closure)
      row.bind(entry)
      row.bind(finding.criterion?.edition)
      row.bind(finding.criterion?.clause)
      row.bind(finding.reopens?.number)
    }
    try note(finding.hazard)
    if let closedOn = columns.closedOn { note(closedOn) }
    tallies.countFinding(finding.level, at: place.venue, on: day)
    if let closedOn = columns.closedOn { tallies.countClosing(at: place.venue, on: closedOn) }
    if finding.reopens != nil,
      let reopened = try ReopenedHazard(foundAgainBy: finding.hazard.number, in: db)
    {
      tallies.countReopening(1, of: reopened)
    }
    tallies.add(
      Timeliness(
        level: finding.level,
        dueOn: finding.deadline.day,
        setBy: finding.deadline.setBy,
        closedOn: columns.closedOn
      ),
      of: place.venue
    )
    for evidence in finding.evidence {
      try insert(evidence, of: finding.hazard, entry: entry)
    }
  }
}

/// Where a hazard belongs.
private struct HazardPlace {
  let inspection: Int
  let venue: Int
  let zone: ZoneCode?
}
