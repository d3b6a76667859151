import GRDB
import PaichaModel

/// Clocks of single records.
enum ClockQuery {
  static let columns = """
    c.letter, c.subject, c.kind, c.from_on, c.limit_value, c.limit_unit, c.rule, c.due_on,
    c.provisional, c.done_on, c.days_late, c.stopped_on
    """

  /// All clocks of a record, in the order they were started.
  static func clocks<K: RecordKind>(_ db: Database, of id: RecordID<K>) throws -> [ClockRow] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT \(columns)
        FROM clock AS c
        WHERE c.letter = ? AND c.subject = ?
        ORDER BY c.entry, c.due_on, c.kind
        """,
      arguments: [String(UnicodeScalar(K.letter)), id.number]
    )
    .map { try ClockRow($0, from: 0, id.origin) }
  }

  /// The running clock of a record that is due first.
  static func owed<K: RecordKind>(_ db: Database, of id: RecordID<K>) throws -> ClockRow? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(columns)
        FROM clock AS c
        WHERE c.letter = ? AND c.subject = ? AND c.done_on IS NULL AND c.stopped_on IS NULL
        ORDER BY c.due_on, c.kind
        LIMIT 1
        """
    )
    let arguments: StatementArguments = [String(UnicodeScalar(K.letter)), id.number]
    return try Row.fetchOne(statement, arguments: arguments)
      .map { try ClockRow($0, from: 0, id.origin) }
  }

  /// Clocks whose due day is provisional, running or done.
  static func provisional(_ db: Database, _ origin: Origin) throws -> [ProvisionalClock] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT \(columns), c.zone
        FROM clock AS c INDEXED BY clock_provisional
        WHERE c.provisional = 1 AND c.stopped_on IS NULL
        ORDER BY c.due_on, c.entry, c.kind
        """
    )
    .map { row in
      let clock = try ClockRow(row, from: 0, origin)
      return ProvisionalClock(
        subject: clock.subject,
        zone: row.optionalCode(12),
        clock: clock.clock
      )
    }
  }
}

extension ClockRow {
  /// Reads `ClockQuery.columns` from a position on.
  init(_ row: Row, from start: Int, _ origin: Origin) throws {
    var limit: TimeLimit?
    if let value = row[start + 4] as Int? {
      limit = TimeLimit(value: value, unit: try row.coded(start + 5))
    }
    self.init(
      subject: RecordName.join(try row.text(start), try row.integer(start + 1), of: origin),
      clock: Clock(
        try row.coded(start + 2),
        from: try row.day(start + 3),
        limit: limit,
        due: DueDay(
          day: try row.day(start + 7),
          isProvisional: try row.integer(start + 8) == 1
        ),
        rule: row[start + 6]
      ),
      doneOn: try row.optionalDay(start + 9),
      daysLate: row[start + 10],
      stoppedOn: try row.optionalDay(start + 11)
    )
  }
}
