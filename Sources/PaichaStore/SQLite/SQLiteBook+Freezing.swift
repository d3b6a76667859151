import GRDB
import PaichaModel

extension SQLiteBook {
  public func freezes() throws(StoreFault) -> [FreezeRow] {
    try connection.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT entry, year, as_of, scope, rulebook, journal_size, journal_root, frozen_on,
            frozen_by
          FROM evaluation_freeze
          ORDER BY entry
          """
      )
      .map { row in
        FreezeRow(
          entry: UInt64(try row.integer(0)),
          year: try row.integer(1),
          asOf: try row.day(2),
          scope: try row.coded(3),
          rulebook: try row.text(4),
          journal: JournalState(
            size: UInt64(try row.integer(5)),
            root: try row.text(6)
          ),
          frozenOn: try row.day(7),
          frozenBy: try row.code(8)
        )
      }
    }
  }
}
