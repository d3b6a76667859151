import GRDB
public import PaichaModel

extension SQLiteBook {
  public func training(_ id: TrainingID) throws(StoreFault) -> TrainingView? {
    guard id.origin == book.origin else { return nil }
    return try connection.read { try TrainingQuery.view($0, id) }
  }

  public func training(reference: String) throws(StoreFault) -> TrainingID? {
    try connection.read { try TrainingQuery.id($0, reference: reference, book.origin) }
  }

  public func trainings(_ filter: TrainingFilter) throws(StoreFault) -> [TrainingRow] {
    try connection.read { try TrainingQuery.rows($0, filter, book.origin) }
  }

  public func trainingFacts(
    _ scope: TrainingScope,
    _ body: (TrainingFact) throws -> Void
  ) throws {
    try walking { try TrainingFactQuery(scope: scope).forEach($0, body) }
  }

  public func lastTrainings(
    of trainees: Trainees,
    _ scope: TrainingScope,
    _ body: (VenueCode, Day) throws -> Void
  ) throws {
    try walking { try TrainingFactQuery(scope: scope).forEachLast(of: trainees, $0, body) }
  }

  public func drillAttendance(
    _ scope: TrainingScope,
    _ body: (DrillAttendance) throws -> Void
  ) throws {
    try walking { try TrainingFactQuery(scope: scope).forEachDrill($0, body) }
  }
}
