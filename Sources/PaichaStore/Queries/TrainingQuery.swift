import GRDB
import PaichaJournal
import PaichaModel

/// Training sessions: the list, and one with its entries.
enum TrainingQuery {
  /// By venue it walks `training_by_venue` from its end, else `training_by_day`; it stops at the
  /// limit.
  static func rows(
    _ db: Database,
    _ filter: TrainingFilter,
    _ origin: Origin
  ) throws -> [TrainingRow] {
    let condition = condition(filter)
    return try Row.fetchAll(
      db,
      sql: """
        SELECT
          t.key, t.reference, t.zone, v.code, v.name, t.held_on, t.trainees, t.kind,
          t.hours_tenths, t.persons, t.passed, t.course, t.content, t.void_on
        FROM training AS t
        CROSS JOIN venue AS v ON v.key = t.venue
        \(condition.clause)
        ORDER BY t.held_on DESC, t.key DESC
        LIMIT ?
        """,
      arguments: condition.arguments + [filter.limit ?? -1]
    )
    .map { row in
      TrainingRow(
        id: try row.id(0, of: origin),
        reference: row[1],
        zone: row.optionalCode(2),
        venue: try row.code(3),
        venueName: try row.text(4),
        heldOn: try row.day(5),
        trainees: try row.coded(6),
        kind: try row.coded(7),
        hours: ClassHours(tenths: try row.integer(8)),
        persons: try row.integer(9),
        passed: row[10],
        course: row[11],
        content: try row.text(12),
        voidOn: try row.optionalDay(13)
      )
    }
  }

  private static func condition(_ filter: TrainingFilter) -> Condition {
    var condition = Condition()
    if let venue = filter.venue {
      condition.add("t.venue = (SELECT key FROM venue WHERE code = ?)", venue.text)
    }
    if let day = filter.from { condition.add("t.held_on >= ?", day.number) }
    if let day = filter.through { condition.add("t.held_on <= ?", day.number) }
    if let zone = filter.zone { condition.add("t.zone = ?", zone.text) }
    if let trainees = filter.trainees { condition.add("t.trainees = ?", trainees.rawValue) }
    if !filter.includesVoid { condition.add("t.void_on IS NULL") }
    return condition
  }

  /// Found over `training_by_reference`.
  static func id(_ db: Database, reference: String, _ origin: Origin) throws -> TrainingID? {
    let statement = try db.cachedStatement(sql: "SELECT key FROM training WHERE reference = ?")
    return try Int.fetchOne(statement, arguments: [reference])
      .map { TrainingID(origin: origin, number: $0) }
  }

  static func view(_ db: Database, _ id: TrainingID) throws -> TrainingView? {
    let statement = try db.cachedStatement(
      sql: "SELECT entry, void_entry FROM training WHERE key = ?"
    )
    guard let row = try Row.fetchOne(statement, arguments: [id.number]) else { return nil }
    let entry = try EntryQuery.entry(db, try row.integer(0))
    guard case .trainingRecorded(let training) = entry.event else {
      throw StoreFault.damaged(path: "journal", detail: "entry \(entry.number) is no training")
    }
    return TrainingView(
      training: training,
      venue: try RegisterQueries.venue(db, training.venue),
      recorded: RecordedTraining(entry: entry.number, at: entry.at, actor: entry.actor),
      voided: try (row[1] as Int?).map { try voiding(db, $0) }
    )
  }

  private static func voiding(_ db: Database, _ number: Int) throws -> RecordedTrainingVoiding {
    let entry = try EntryQuery.entry(db, number)
    guard case .trainingVoided(let voiding) = entry.event else {
      throw StoreFault.damaged(path: "journal", detail: "entry \(number) voids no training")
    }
    return RecordedTrainingVoiding(
      entry: entry.number,
      at: entry.at,
      actor: entry.actor,
      facts: voiding.facts
    )
  }
}
