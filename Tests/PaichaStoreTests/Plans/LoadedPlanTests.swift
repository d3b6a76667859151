import GRDB
import PaichaModel
import Testing

@testable import PaichaStore

/// What a load does to the indices it sets aside.
@Suite struct LoadedPlanTests {
  /// Between two indices that seem equal, SQLite takes the one that comes first.
  @Test func `A load leaves the indices as they were and in their order`() throws {
    let book = try Engine.memory.make()
    let before = try indices(of: book)
    #expect(before.count > 20)
    try book.store.takingTurn { turn in
      try turn.loading(finishing: { _, _ in }) { _ = try book.log(.sample(findings: 2)) }
    }
    #expect(try indices(of: book) == before)
  }

  @Test func `A replay that is read afterwards has them in their order too`() throws {
    let book = try Engine.memory.make()
    try book.log(.sample(findings: 2))
    let past = try #require(try book.store.asRecorded(by: "2099-12-31"))
    #expect(try indices(of: past) == indices(of: book.store))
  }

  private func indices(of book: TestBook) throws -> [String] { try indices(of: book.store) }

  private func indices(of store: SQLiteBook) throws -> [String] {
    try store.connection.queue.inDatabase { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT tbl_name || ' ' || name || ' ' || coalesce(sql, '')
          FROM sqlite_schema
          WHERE type = 'index'
          ORDER BY tbl_name, rowid
          """
      )
    }
  }
}
