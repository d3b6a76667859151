import GRDB
import PaichaStore
import Testing

/// Whatever is altered behind the store's back is found: each table, each column, each row.
@Suite struct AlteredBookTests {
  private static let tables = [
    "accident", "accident_fault", "accident_hazard", "accident_step", "actor", "book",
    "boundary_change", "calendar_year", "clock", "credit", "credit_former_name", "credit_measure",
    "credit_period",
    "credit_receiver", "credit_step", "drill", "drill_last", "drill_step",
    "evaluation_freeze", "evidence",
    "hazard", "hazard_step", "inspection", "inspection_supplement", "journal_entry",
    "journal_head", "numbering", "paper", "penalty", "person", "person_reveal", "plan",
    "plan_filing", "plan_step", "statement", "supervision",
    "supervision_hazard", "supervision_step", "training", "training_person", "transfer",
    "transfer_step", "venue", "venue_year", "zone",
  ]

  private let victim: Victim
  private var original: RawBook { victim.original }

  init() throws { victim = try Victim() }

  private func table(_ name: String) throws -> RawTable {
    let all = try original.open { try RawTable.all(in: $0) }
    return try #require(all.first { $0.name == name })
  }

  private func copy(_ name: String) throws -> RawBook { try victim.copy(name) }

  @Test func `The list of tables here is the one of the schema, and each has rows`() throws {
    let tables = try original.open { try RawTable.all(in: $0) }
    #expect(tables.map(\.name) == Self.tables)
    for name in Self.tables {
      let count = try original.open { db in
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \(name)")
      }
      #expect(count ?? 0 > 0, "\(name)")
    }
    #expect(try original.problems() == [])
  }

  @Test(arguments: tables)
  func `A value altered in any column is found`(name: String) throws {
    for column in try table(name).columns {
      let altered = try copy("\(column.name).db")
      let before = try altered.open { try Alteration.bump(column.name, of: name, $0) }
      let problems = try altered.problems()
      #expect(problems.tell(of: name), "\(name).\(column.name) was \(before), found \(problems)")
    }
  }

  @Test(arguments: tables)
  func `A value blanked, or put where none was, is found`(name: String) throws {
    for column in try table(name).columns where column.isNullable {
      for (way, sql) in Alteration.blanking(column.name, of: try table(name)) {
        let altered = try copy("\(way)-\(column.name).db")
        let count = try altered.open { db in
          try db.execute(sql: sql)
          return db.changesCount
        }
        guard count > 0 else { continue }
        let problems = try altered.problems()
        #expect(problems.tell(of: name), "\(name).\(column.name) \(way)")
      }
    }
  }

  @Test(arguments: tables)
  func `A row taken out or put in is found`(name: String) throws {
    let table = try table(name)
    let shorter = try copy("shorter.db")
    try shorter.open { try Alteration.removeRow(of: table, $0) }
    var problems = try shorter.problems()
    #expect(problems.tell(of: name), "without a row: \(problems)")
    let longer = try copy("longer.db")
    try longer.open { try Alteration.addRow(to: table, $0) }
    problems = try longer.problems()
    #expect(problems.tell(of: name), "with one more row: \(problems)")
  }

  @Test func `Two entries that change places are found`() throws {
    let altered = try copy("swapped.db")
    try altered.alter(
      """
      UPDATE journal_entry SET number = -1 - number WHERE number IN (20, 21);
      UPDATE journal_entry SET number = 42 + number WHERE number < 0;
      """
    )
    let problems = try altered.problems()
    #expect(problems.contains { if case .entryUnreadable(20, _) = $0 { true } else { false } })
    #expect(problems.contains { if case .entryUnreadable(21, _) = $0 { true } else { false } })
    #expect(problems.contains(.head("root")))
  }

  @Test func `A head taken away, and an index said to be of another table, are named`() throws {
    let headless = try copy("headless.db")
    try headless.alter("DELETE FROM journal_head")
    #expect(try headless.problems() == [.head("missing")])
    let renamed = try copy("renamed.db")
    try renamed.alter(
      """
      PRAGMA writable_schema = ON;
      UPDATE sqlite_schema SET tbl_name = 'dRill' WHERE name = 'drill_by_plan';
      """
    )
    let problems = try renamed.problems()
    #expect(problems.count == 2)
    #expect(problems.allSatisfy { if case .structure = $0 { true } else { false } })
  }

  @Test func `An entry rewritten together with its hash is found by the root`() throws {
    let altered = try copy("rewritten.db")
    let forged = try altered.open { db in
      let text = try String.fetchOne(db, sql: "SELECT bytes FROM journal_entry WHERE number = 9")
      return try #require(text).replacing("\"name\":\"", with: "\"name\":\"伪")
    }
    try altered.alter(
      "UPDATE journal_entry SET bytes = ?, leaf_hash = ? WHERE number = 9",
      [forged, Alteration.leafHash(of: forged)]
    )
    let problems = try altered.problems()
    #expect(problems.contains(.head("root")))
    #expect(!problems.contains(.entryAltered(9)))
  }

  @Test(arguments: [
    "DROP INDEX venue_by_zone", "CREATE INDEX extra ON hazard (place)",
    "CREATE TABLE extra (name TEXT)", "ALTER TABLE zone ADD COLUMN extra TEXT",
    "CREATE TRIGGER extra AFTER INSERT ON zone BEGIN DELETE FROM hazard; END",
  ])
  func `A schema that is not this program's is found`(sql: String) throws {
    let altered = try copy("schema.db")
    try altered.alter(sql)
    let problems = try altered.problems()
    #expect(problems.contains { if case .structure = $0 { true } else { false } })
  }
}
