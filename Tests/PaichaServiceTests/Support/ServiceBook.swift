import PaichaIntake
import PaichaModel
import PaichaService
import PaichaStore

/// A book with its files, made the way the program makes one, and the people who work with it.
struct ServiceBook {
  static let start = Instant(milliseconds: 1_700_000_000_000)
  private static let embeddedRules = Result { try RuleSet(rulebookPath: nil) }

  let folder: TemporaryFolder
  let path: String
  let store: SQLiteBook
  let rules: RuleSet

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("book.db")
    rules = try Self.embeddedRules.get()
    store = try BookCreation.create(
      path: path,
      book: Book(origin: "K7QX", name: "测试账套"),
      at: Self.start
    )
  }

  /// A book with zones Z1 and Z2, venues V1, V2 and V3, and an actor for each role.
  static func furnished() throws -> ServiceBook {
    let book = try ServiceBook()
    let registration = book.registration()
    _ = try registration.importZones(from: source("code,name,region\nZ1,一区,east\nZ2,二区,east\n")) {
      _ in
    }
    _ = try registration.importVenues(
      from: source("code,name,kind,zone\nV1,商场,retail,Z1\nV2,会展,exhibition,Z2\nV3,无区,other,\n")
    ) { _ in }
    for role in Role.allCases where role != .admin {
      try registration.add(
        Actor(
          id: ActorID(unchecked: role.rawValue),
          name: role.rawValue,
          role: role,
          department: nil,
          zone: nil
        )
      )
    }
    return book
  }

  static func source(_ text: String) -> InputSource {
    InputSource(bytes: Array(text.utf8), name: "table.csv")
  }

  func session(_ actor: ActorID?, today: Day = "2025-12-31") -> Session {
    Session(actor: actor, today: today) { ServiceBook.start }
  }

  func registration(_ actor: ActorID = "admin") -> Registration {
    Registration(store: store, session: session(actor))
  }

  func logging(_ actor: ActorID? = "inspector", today: Day = "2025-12-31") -> InspectionLogging {
    InspectionLogging(
      store: store,
      session: session(actor, today: today),
      rules: rules
    )
  }

  func handling(_ actor: ActorID?, today: Day = "2025-12-31") -> HazardHandling {
    HazardHandling(store: store, session: session(actor, today: today), rules: rules)
  }

  func supervising(_ actor: ActorID?, today: Day = "2025-12-31") -> SupervisionHandling {
    SupervisionHandling(store: store, session: session(actor, today: today), rules: rules)
  }

  func transferring(_ actor: ActorID?, today: Day = "2025-12-31") -> TransferHandling {
    TransferHandling(store: store, session: session(actor, today: today), rules: rules)
  }

  func calendarKeeping(_ actor: ActorID? = "admin", today: Day = "2026-12-31") -> CalendarKeeping {
    CalendarKeeping(store: store, session: session(actor, today: today), rules: rules)
  }

  /// The rows of the agenda in their order.
  func agenda(_ filter: AgendaFilter = AgendaFilter(), today: Day) throws -> [AgendaRow] {
    var rows: [AgendaRow] = []
    try Agenda(store: store, rules: rules, today: today).forEach(filter) { rows.append($0) }
    return rows
  }

  func evaluating() -> ZoneEvaluating { ZoneEvaluating(store: store, rulebook: rules.rulebook) }

  func verification() -> BookVerification {
    BookVerification(
      book: store,
      evidence: EvidenceFolder(book: path),
      key: KeyFile(book: path)
    )
  }

  /// What an import came to, with its rejected rows.
  @discardableResult
  func importing(
    _ source: InputSource,
    _ options: ImportOptions = ImportOptions(),
    by actor: ActorID = "inspector",
    today: Day = "2025-12-31",
    reject: (RejectedRow) throws -> Void = { _ in },
    progress: (ImportProgress) -> Void = { _ in }
  ) throws -> (receipt: ImportReceipt, rejected: [RejectedRow]) {
    var rejected: [RejectedRow] = []
    let importing = InspectionImport(
      store: store,
      session: session(actor, today: today),
      rules: rules
    )
    let receipt = try importing.run(
      source,
      options: options,
      reject: {
        rejected.append($0)
        try reject($0)
      },
      progress: progress
    )
    return (receipt, rejected)
  }

  @discardableResult
  func importing(
    _ text: String,
    _ options: ImportOptions = ImportOptions(),
    by actor: ActorID = "inspector",
    today: Day = "2025-12-31",
    reject: (RejectedRow) throws -> Void = { _ in },
    progress: (ImportProgress) -> Void = { _ in }
  ) throws -> (receipt: ImportReceipt, rejected: [RejectedRow]) {
    try importing(
      ServiceBook.source(text),
      options,
      by: actor,
      today: today,
      reject: reject,
      progress: progress
    )
  }

  /// Everything the book holds of inspections and hazards, for comparing two books.
  func contents() throws -> [String] {
    var lines = try store.inspections(InspectionFilter()).map { String(describing: $0) }
    try store.hazards(HazardFilter(), today: "2025-12-31") { lines.append(String(describing: $0)) }
    return lines.sorted()
  }
}
