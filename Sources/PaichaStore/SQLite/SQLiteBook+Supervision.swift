import GRDB
public import PaichaModel

extension SQLiteBook {
  public func listing(_ id: SupervisionID) throws(StoreFault) -> ListingView? {
    guard id.origin == book.origin else { return nil }
    return try connection.read { try ListingQuery.view($0, id) }
  }

  public func listing(reference: String) throws(StoreFault) -> SupervisionID? {
    try connection.read { try ListingQuery.id($0, reference: reference, book.origin) }
  }

  public func listings(
    _ filter: ListingFilter,
    today: Day
  ) throws(StoreFault) -> [ListingRow] {
    try connection.read { try ListingQuery.rows($0, filter, today: today, book.origin) }
  }

  public func transfer(_ id: TransferID) throws(StoreFault) -> TransferView? {
    guard id.origin == book.origin else { return nil }
    return try connection.read { try TransferQuery.view($0, id) }
  }

  public func transfers(_ filter: TransferFilter) throws(StoreFault) -> [TransferRow] {
    try connection.read { try TransferQuery.rows($0, filter, book.origin) }
  }

  public func agenda(
    _ filter: AgendaFilter,
    _ body: (AgendaRow) throws -> Void
  ) throws {
    try handingOn(path: connection.path) {
      try connection.queue.unsafeReentrantWrite { db in
        try AgendaQuery(filter: filter, origin: book.origin).forEach(db, body)
      }
    }
  }

  public func papers(of subject: String) throws(StoreFault) -> [PaperRow] {
    try connection.read { try PaperQuery.rows($0, of: subject) }
  }

  public func paper(entry: UInt64) throws(StoreFault) -> Paper {
    try connection.read { try PaperQuery.paper($0, entry: entry) }
  }

  public func lastSerial(of kind: PaperKind, year: Int) throws(StoreFault) -> Int {
    try connection.read { try PaperQuery.lastSerial($0, kind, year: year) }
  }

  public func isPaperNumberTaken(_ number: String) throws(StoreFault) -> Bool {
    try connection.read { try PaperQuery.isTaken($0, number: number) }
  }

  public func calendarYears() throws(StoreFault) -> [CalendarYear] {
    try connection.read { try CalendarQuery.years($0) }
  }

  public func provisionalHazards() throws(StoreFault) -> [ProvisionalHazard] {
    try connection.read { try CalendarQuery.hazards($0, book.origin) }
  }

  public func provisionalClocks() throws(StoreFault) -> [ProvisionalClock] {
    try connection.read { try ClockQuery.provisional($0, book.origin) }
  }

  public func penalties(
    since day: Day,
    through last: Day,
    zone: ZoneCode?
  ) throws(StoreFault) -> [PenaltyRow] {
    try connection.read {
      try PenaltyQuery.rows($0, since: day, through: last, zone: zone, book.origin)
    }
  }

  public func openMajors(ofUnit unit: String) throws(StoreFault) -> [HazardID] {
    try connection.read { try PenaltyQuery.openMajors($0, of: unit, book.origin) }
  }

  public func recurrences(
    before id: HazardID,
    since day: Day
  ) throws(StoreFault) -> [HazardID] {
    guard id.origin == book.origin else { return [] }
    return try connection.read { try RecurrenceQuery.earlier($0, than: id, since: day) }
  }
}
