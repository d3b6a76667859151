import GRDB
import PaichaModel

/// What is open towards the authorities that carry measures out, and who is listed on a day.
struct CreditNoticeQuery {
  let db: Database
  let origin: Origin

  /// Every authority of a listing that was ever served; what it is owed follows from the day.
  func owed(on day: Day, receiver: String?) throws -> [OwedNoticeRow] {
    var condition = Condition()
    condition.add("c.served_on IS NOT NULL")
    if let receiver { condition.add("r.receiver = ?", receiver) }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT
          c.key, r.receiver, r.told, r.told_on, r.told_version, r.acknowledged_on, c.version,
          c.subject, c.name, c.authority,
          EXISTS (
            SELECT 1 FROM credit_period AS p
            WHERE p.credit = c.key AND p.from_on <= \(day.number)
              AND (p.through_on IS NULL OR p.through_on >= \(day.number))
          )
        FROM credit_receiver AS r
        CROSS JOIN credit AS c ON c.key = r.credit
        \(condition.clause)
        ORDER BY r.receiver, c.key
        """,
      arguments: condition.arguments
    )
    var owed: [OwedNoticeRow] = []
    while let row = try rows.next() {
      let notice = OwedNotice.owed(
        after: try told(row),
        isListed: try row.integer(10) == 1,
        version: try row.integer(6)
      )
      guard let notice else { continue }
      owed.append(
        OwedNoticeRow(
          credit: try row.id(0, of: origin),
          receiver: try row.text(1),
          notice: notice,
          kind: try row.coded(7),
          name: try row.text(8),
          authority: try row.text(9)
        )
      )
    }
    return owed
  }

  private func told(_ row: Row) throws -> ToldReceiver? {
    guard let kind: HandOverKind = try row.optionalCoded(2) else { return nil }
    return ToldReceiver(
      kind,
      on: try row.day(3),
      version: try row.integer(4),
      acknowledgedOn: try row.optionalDay(5)
    )
  }

  /// Every subject listed on a day, with the names it had.
  func subjects(on day: Day, _ body: (ListedSubject) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT
          c.key, c.uscc, c.person, c.name,
          (SELECT group_concat(f.name, char(10)) FROM credit_former_name AS f WHERE f.credit = c.key)
        FROM credit AS c
        WHERE EXISTS (
          SELECT 1 FROM credit_period AS p
          WHERE p.credit = c.key AND p.from_on <= ? AND (p.through_on IS NULL OR p.through_on >= ?)
        )
        ORDER BY c.key
        """,
      arguments: [day.number, day.number]
    )
    while let row = try rows.next() {
      let person: Int? = row[2]
      let formerNames: String? = row[4]
      try body(
        ListedSubject(
          id: try row.id(0, of: origin),
          creditCode: row[1],
          person: person.map { PersonID(origin: origin, number: $0) },
          name: try row.text(3),
          formerNames: formerNames?.split(separator: "\n").map(String.init).sorted() ?? []
        )
      )
    }
  }

  /// Enterprises listed on a day, with the first of their listings.
  func operators(on day: Day) throws -> [String: CreditID] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT c.uscc, min(c.key)
        FROM credit AS c
        CROSS JOIN credit_period AS p ON p.credit = c.key
        WHERE c.uscc IS NOT NULL AND (p.through_on >= ? OR p.through_on IS NULL) AND p.from_on <= ?
        GROUP BY c.uscc
        """,
      arguments: [day.number, day.number]
    )
    var operators: [String: CreditID] = [:]
    while let row = try rows.next() { operators[try row.text(0)] = try row.id(1, of: origin) }
    return operators
  }
}
