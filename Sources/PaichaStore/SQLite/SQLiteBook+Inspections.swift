import GRDB
import PaichaJournal
public import PaichaModel

extension SQLiteBook {
  public func inspection(_ id: InspectionID) throws(StoreFault) -> Inspection? {
    try connection.read { try InspectionQuery.inspection($0, "id = ?", id.description) }
  }

  public func inspection(reference: InspectionReference) throws(StoreFault) -> Inspection? {
    try connection.read { try InspectionQuery.inspection($0, "reference = ?", reference.text) }
  }

  public func inspections(_ filter: InspectionFilter) throws(StoreFault) -> [InspectionRow] {
    try connection.read { try InspectionListQuery(filter: filter).fetch($0) }
  }

  public func hazard(_ id: HazardID) throws(StoreFault) -> HazardRecordView? {
    try connection.read { try HazardQuery.view($0, id) }
  }

  public func hazards(
    _ filter: HazardFilter,
    today: Day,
    _ body: (HazardRow) throws -> Void
  ) throws {
    try connection.queue.unsafeReentrantWrite { db in
      try HazardListQuery(filter: filter, today: today).forEach(db, body)
    }
  }
}
