import GRDB
import PaichaModel

/// Numbers the book gave that no record has: of records, and of papers issued in the years.
///
/// Records are counted over the smallest index of each table, whatever the period; only where the
/// count is short are the numbers themselves read. Numbers of papers run on within kind and year.
struct AuditOwnNumberQuery {
  let days: ClosedRange<Day>
  let origin: Origin

  func fetch(_ db: Database) throws -> [MissingOwnNumbers] {
    let last = Dictionary(
      uniqueKeysWithValues: try Row.fetchAll(db, sql: "SELECT letter, last FROM numbering")
        .map { (try $0.text(0), try $0.integer(1)) }
    )
    let records = try AuditOwnNumberQuery.tables.compactMap { table in
      try missing(db, in: table, last: last[table.letter] ?? 0)
    }
    return try records + papers(db)
  }

  private struct Table {
    let letter: String
    let name: String
    var count: String { letter == "H" ? Table.hazards : "SELECT count(*) FROM \(name)" }

    /// The two indices hold every hazard between them.
    private static let hazards = """
      SELECT
        (SELECT count(*) FROM hazard INDEXED BY hazard_open WHERE closed_on IS NULL)
        + (SELECT count(*) FROM hazard INDEXED BY hazard_closed WHERE closed_on IS NOT NULL)
      """
  }

  private static let tables = [
    ("I", "inspection"), ("H", "hazard"), ("S", "supervision"), ("T", "transfer"), ("P", "plan"),
    ("D", "drill"), ("E", "training"), ("A", "accident"), ("C", "credit"), ("N", "person"),
  ]
  .map { Table(letter: $0.0, name: $0.1) }

  private func missing(
    _ db: Database,
    in table: Table,
    last: Int
  ) throws -> MissingOwnNumbers? {
    let count = try Int.fetchOne(db, sql: table.count) ?? 0
    guard count < last else { return nil }
    let keys = try Int.fetchCursor(db, sql: "SELECT key FROM \(table.name) ORDER BY key")
    var gaps = NumberGaps { RecordName.join(table.letter, $0, of: origin) }
    while let key = try keys.next() { gaps.add(key) }
    return gaps.missing(through: last)
  }

  private func papers(_ db: Database) throws -> [MissingOwnNumbers] {
    var found: [MissingOwnNumbers] = []
    for kind in PaperKind.allCases {
      for year in days.lowerBound.year...days.upperBound.year {
        let serials = try Int.fetchAll(
          db,
          sql: "SELECT serial FROM paper WHERE kind = ? AND year = ? ORDER BY serial",
          arguments: [kind.rawValue, year]
        )
        guard let last = serials.last, serials.count < last else { continue }
        var gaps = NumberGaps { "\(kind.word)〔\(year)〕\($0)号" }
        for serial in serials { gaps.add(serial) }
        found.append(gaps.missing(through: last))
      }
    }
    return found
  }
}

/// What lacks among numbers that come in order, from 1.
private struct NumberGaps {
  let name: (Int) -> String
  private var missing: [String] = []
  private var count = 0
  private var next = 1

  /// The most that are written out.
  private static let shown = 1_000

  init(name: @escaping (Int) -> String) { self.name = name }

  mutating func add(_ number: Int) {
    guard number >= next else { return }
    count += number - next
    for gap in next..<number {
      guard missing.count < NumberGaps.shown else { break }
      missing.append(name(gap))
    }
    next = number + 1
  }

  func missing(through last: Int) -> MissingOwnNumbers {
    var gaps = self
    gaps.add(last + 1)
    return MissingOwnNumbers(missing: gaps.missing, count: gaps.count, last: last)
  }
}
