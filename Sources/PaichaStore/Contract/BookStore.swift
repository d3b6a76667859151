public import PaichaJournal
public import PaichaModel

/// A book as the service sees it: read models, and turns at writing.
///
/// No SQL, handle or transaction crosses it.
public protocol BookStore: BookReading {
  /// Takes the writer's turn among all processes and runs a body in it.
  ///
  /// What the body loads stays true until it commits. Waits up to five seconds for the turn.
  func takingTurn<Result>(_ body: (any BookWriting) throws -> Result) throws -> Result
}

/// What can be asked of a book.
public protocol BookReading: StatisticsReading, VenueStandingReading, EmergencyReading,
  TrainingReading, AccidentReading, CreditReading, PersonReading, BoundaryReading, AuditReading,
  EvaluationReading, FreezeReading
{
  var book: Book { get }

  func head() throws(StoreFault) -> JournalHead

  func actor(_ id: ActorID) throws(StoreFault) -> Actor?
  func zone(_ code: ZoneCode) throws(StoreFault) -> Zone?
  func venue(_ code: VenueCode) throws(StoreFault) -> Venue?
  /// The zone alone, for imports that ask of every venue they meet.
  func place(ofVenue code: VenueCode) throws(StoreFault) -> RegisteredPlace?
  /// An inspection with its supplements folded in.
  func inspection(_ id: InspectionID) throws(StoreFault) -> Inspection?
  func inspection(reference: InspectionReference) throws(StoreFault) -> Inspection?
  func hazard(_ id: HazardID) throws(StoreFault) -> HazardRecordView?

  func actors() throws(StoreFault) -> [Actor]
  func zones(_ filter: ZoneFilter) throws(StoreFault) -> [Zone]
  func venues(_ filter: VenueFilter) throws(StoreFault) -> [Venue]
  /// The latest recorded first; row by row.
  func inspections(_ filter: InspectionFilter, _ body: (InspectionRow) throws -> Void) throws
  /// Most overdue first, then by the day found, then by id; row by row.
  func hazards(
    _ filter: HazardFilter,
    today: Day,
    _ body: (HazardRow) throws -> Void
  ) throws
  func summary() throws(StoreFault) -> BookSummary

  func listing(_ id: SupervisionID) throws(StoreFault) -> ListingView?
  /// The listing another system knew under a number.
  func listing(reference: String) throws(StoreFault) -> SupervisionID?
  /// Active ones first, by their finish date.
  func listings(_ filter: ListingFilter, today: Day) throws(StoreFault) -> [ListingRow]
  func transfer(_ id: TransferID) throws(StoreFault) -> TransferView?
  func transfers(_ filter: TransferFilter) throws(StoreFault) -> [TransferRow]
  /// Running clocks by their due day, row by row.
  func agenda(_ filter: AgendaFilter, _ body: (AgendaRow) throws -> Void) throws

  func papers(of subject: String) throws(StoreFault) -> [PaperRow]
  func paper(entry: UInt64) throws(StoreFault) -> Paper
  /// The highest serial of a kind of paper in a year, 0 for none.
  func lastSerial(of kind: PaperKind, year: Int) throws(StoreFault) -> Int
  func isPaperNumberTaken(_ number: String) throws(StoreFault) -> Bool

  /// Years of the calendar that were added to the book.
  func calendarYears() throws(StoreFault) -> [CalendarYear]
  func provisionalHazards() throws(StoreFault) -> [ProvisionalHazard]
  func provisionalClocks() throws(StoreFault) -> [ProvisionalClock]

  /// Penalties decided within days, by unit and day.
  func penalties(
    since day: Day,
    through last: Day,
    zone: ZoneCode?
  ) throws(StoreFault) -> [PenaltyRow]
  func openMajors(ofUnit unit: String) throws(StoreFault) -> [HazardID]
  /// Earlier hazards of the same item at the same venue, since a day.
  func recurrences(before id: HazardID, since day: Day) throws(StoreFault) -> [HazardID]

  /// The stored bytes of entries, in order.
  func entries(in range: Range<UInt64>, _ body: (EntryBytes) throws -> Void) throws
  /// The leaf hashes of entries, in order.
  func leafHashes(in range: Range<UInt64>, _ body: (Digest) throws -> Void) throws
}

extension BookReading {
  /// Inspections at once, for what is known to be short.
  public func inspections(_ filter: InspectionFilter) throws -> [InspectionRow] {
    var rows: [InspectionRow] = []
    try inspections(filter) { rows.append($0) }
    return rows
  }
}

/// What can be done in a writer's turn.
public protocol BookWriting: BookReading {
  /// The highest number given to a kind of record so far, 0 for none.
  func lastNumber(of letter: UInt8) throws(StoreFault) -> Int
  /// Appends events to the journal and brings every table up to date: all or nothing, durable
  /// when it returns.
  func commit(_ events: [Event], by actor: ActorID, at: Instant) throws(StoreFault) -> JournalHead
  /// Runs a body whose commits become durable together when this returns, or not at all.
  ///
  /// For the first table of a book, however large: what lists are found by is made at the end, in
  /// steps that `finishing` hears of, done of all. Until then the body may look up registers and
  /// numbers, but no records; and a reference it gives twice is refused only there, with all the rest.
  func loading<Result>(
    finishing: (Int, Int) -> Void,
    _ body: () throws -> Result
  ) throws -> Result
}

/// Where the journal stands: how many entries, under which root.
public struct JournalHead: Hashable, Sendable {
  public let size: UInt64
  public let root: Digest

  public init(size: UInt64, root: Digest) {
    self.size = size
    self.root = root
  }
}

/// One entry as stored.
public struct EntryBytes: Sendable {
  public let number: UInt64
  public let bytes: [UInt8]
  public let leafHash: Digest

  public init(number: UInt64, bytes: [UInt8], leafHash: Digest) {
    self.number = number
    self.bytes = bytes
    self.leafHash = leafHash
  }
}
