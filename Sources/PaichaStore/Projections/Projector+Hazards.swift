import GRDB
import PaichaModel

/// Steps in the lives of hazards.
extension Projector {
  func apply(_ step: HazardStep, entry: Int, _ statements: ProjectorStatements) throws {
    try requireOwn(step.hazard)
    let key = step.hazard.number
    guard let before = try RecordedTimeliness(hazard: key, in: db) else {
      let detail = "entry \(entry) names no hazard: \(step.hazard)"
      throw StoreFault.damaged(path: "journal", detail: detail)
    }
    switch step.event {
    case .rectified(let rectification):
      try write(rectification, of: key)
      note(rectification.day)
      for item in rectification.evidence {
        try insert(item, of: step.hazard, entry: entry, statements)
      }
    case .reviewed(let review):
      try write(review, of: key)
      note(review.day)
      for item in review.evidence {
        try insert(item, of: step.hazard, entry: entry, statements)
      }
    }
    try db.execute(
      sql: "INSERT INTO hazard_step (hazard, entry) VALUES (?, ?)",
      arguments: [key, entry]
    )
    guard let after = try RecordedTimeliness(hazard: key, in: db) else { return }
    tallies.replace(before.timeliness, by: after.timeliness, of: after.venue)
  }

  private func write(_ rectification: Rectification, of key: Int) throws {
    try db.execute(
      sql:
        "UPDATE hazard SET state = 'rectified', rectified_on = ?, rectified_by = ? WHERE key = ?",
      arguments: [rectification.day.number, rectification.actor.text, key]
    )
  }

  private func write(_ review: Review, of key: Int) throws {
    switch review.verdict {
    case .passed:
      try db.execute(
        sql:
          "UPDATE hazard SET state = 'closed', closed_on = ?, closure = 'reviewed' WHERE key = ?",
        arguments: [review.day.number, key]
      )
    case .returned(let newDeadline):
      try db.execute(
        sql: """
          UPDATE hazard SET
            state = 'returned', returns = returns + 1, deadline = coalesce(?, deadline),
            rectified_on = NULL, rectified_by = NULL
          WHERE key = ?
          """,
        arguments: [newDeadline?.number, key]
      )
    }
  }
}

/// The timeliness of a hazard as its row has it.
private struct RecordedTimeliness {
  let venue: Int
  let timeliness: Timeliness

  init?(hazard key: Int, in db: Database) throws {
    guard
      let row = try Row.fetchOne(
        db,
        sql: "SELECT venue, level, due_on, due_by, closed_on FROM hazard WHERE key = ?",
        arguments: [key]
      )
    else { return nil }
    venue = try row.integer(0)
    timeliness = Timeliness(
      level: try row.coded(1),
      dueOn: try row.day(2),
      setBy: try row.coded(3),
      closedOn: try row.optionalDay(4)
    )
  }
}
