import GRDB
public import PaichaModel

extension SQLiteBook {
  public func person(_ id: PersonID) throws(StoreFault) -> PersonView? {
    guard id.origin == book.origin else { return nil }
    return try connection.read { try PersonQuery(db: $0, origin: book.origin).view(id) }
  }

  public func persons() throws(StoreFault) -> [PersonRow] {
    try connection.read { try PersonQuery(db: $0, origin: book.origin).rows() }
  }

  public func maskedNumbers() throws(StoreFault) -> [PersonID: String] {
    try connection.read { try PersonQuery(db: $0, origin: book.origin).maskedNumbers() }
  }

  public func recordsNeeding(
    _ person: PersonID,
    on day: Day
  ) throws(StoreFault) -> [String] {
    try connection.read { try PersonQuery(db: $0, origin: book.origin).needing(person, on: day) }
  }
}
