import GRDB
import PaichaJournal
public import PaichaModel

extension SQLiteBook {
  public func inspection(_ id: InspectionID) throws(StoreFault) -> Inspection? {
    guard id.origin == book.origin else { return nil }
    return try connection.read { try InspectionQuery.inspection($0, "key = ?", id.number) }
  }

  public func inspection(reference: InspectionReference) throws(StoreFault) -> Inspection? {
    try connection.read { db in
      try isRecorded(reference, db)
        ? try InspectionQuery.inspection(db, "reference = ?", reference.text) : nil
    }
  }

  /// Asked for every inspection of an import, so it has a statement of its own.
  private func isRecorded(_ reference: InspectionReference, _ db: Database) throws -> Bool {
    let statement =
      try referenceLookup
      ?? Prepared("SELECT 1 FROM inspection WHERE reference = ?", in: db)
    referenceLookup = statement
    return try statement.hasRow { $0.bind(reference.text) }
  }

  public func inspections(
    _ filter: InspectionFilter,
    _ body: (InspectionRow) throws -> Void
  ) throws {
    try walking { db in
      try InspectionListQuery(filter: filter, origin: book.origin).forEach(db, body)
    }
  }

  public func hazard(_ id: HazardID) throws(StoreFault) -> HazardRecordView? {
    guard id.origin == book.origin else { return nil }
    return try connection.read { try HazardQuery.view($0, id) }
  }

  public func hazards(
    _ filter: HazardFilter,
    today: Day,
    _ body: (HazardRow) throws -> Void
  ) throws {
    try handingOn(path: connection.path) {
      try connection.queue.unsafeReentrantWrite { db in
        try HazardListQuery(filter: filter, today: today, origin: book.origin).forEach(db, body)
      }
    }
  }
}
