import GRDB
public import PaichaModel

extension SQLiteBook {
  public func boundaryChanges() throws(StoreFault) -> [BoundaryChange] {
    try connection.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT b.zone, v.code, b.change, b.effective_on, b.document
          FROM boundary_change AS b
          JOIN venue AS v ON v.key = b.venue
          ORDER BY b.zone, b.effective_on, v.code
          """
      )
      .map { row in
        BoundaryChange(
          zone: try row.code(0),
          venue: try row.code(1),
          kind: try row.coded(2),
          effectiveOn: try row.day(3),
          document: try row.text(4)
        )
      }
    }
  }

  public func lastMove(of venue: VenueCode) throws(StoreFault) -> Day? {
    try connection.read { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT b.effective_on
          FROM venue AS v
          JOIN boundary_change AS b INDEXED BY boundary_change_by_venue ON b.venue = v.key
          WHERE v.code = ?
          ORDER BY b.effective_on DESC LIMIT 1
          """,
        arguments: [venue.text]
      )
      .map { try $0.day(0) }
    }
  }
}
