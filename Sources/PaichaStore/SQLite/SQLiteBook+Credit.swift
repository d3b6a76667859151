import GRDB
public import PaichaModel

extension SQLiteBook {
  public func credit(_ id: CreditID) throws(StoreFault) -> CreditView? {
    guard id.origin == book.origin else { return nil }
    return try connection.read { try CreditQuery(db: $0, origin: book.origin).view(id) }
  }

  public func credit(reference: String) throws(StoreFault) -> CreditID? {
    try connection.read {
      try CreditQuery(db: $0, origin: book.origin).id(reference: reference)
    }
  }

  public func credits(_ filter: CreditFilter, _ body: (CreditRow) throws -> Void) throws {
    try walking { try CreditQuery(db: $0, origin: book.origin).forEach(filter, body) }
  }

  public func creditRow(_ id: CreditID) throws(StoreFault) -> CreditRow? {
    guard id.origin == book.origin else { return nil }
    var filter = CreditFilter()
    filter.id = id
    return try connection.read { db in
      var found: CreditRow?
      try CreditQuery(db: db, origin: book.origin).forEach(filter) { found = $0 }
      return found
    }
  }

  public func listedSubjects(on day: Day, _ body: (ListedSubject) throws -> Void) throws {
    try walking { try CreditNoticeQuery(db: $0, origin: book.origin).subjects(on: day, body) }
  }

  public func openCredits(of subject: CreditSubject) throws(StoreFault) -> [CreditListing] {
    try connection.read { try CreditQuery(db: $0, origin: book.origin).open(of: subject) }
  }

  public func owedNotices(
    on day: Day,
    receiver: String?
  ) throws(StoreFault) -> [OwedNoticeRow] {
    try connection.read {
      try CreditNoticeQuery(db: $0, origin: book.origin).owed(on: day, receiver: receiver)
    }
  }

  public func listedOperators(on day: Day) throws(StoreFault) -> [String: CreditID] {
    try connection.read {
      try CreditNoticeQuery(db: $0, origin: book.origin).operators(on: day)
    }
  }
}
