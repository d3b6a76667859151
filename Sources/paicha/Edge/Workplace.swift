import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Everything a command works with, put together from its options and the surroundings.
struct Workplace {
  let bookPath: String
  let session: Session
  let console: Console
  let rulebookPath: String?

  init(_ options: GlobalOptions) throws {
    try self.init(options.place, format: options.format)
  }

  /// A command without `format` prints no reports.
  init(_ options: BookOptions, format: OutputFormat = .table) throws {
    let surroundings = Surroundings.current
    bookPath = options.book ?? surroundings.bookPath ?? "./paicha.db"
    rulebookPath = options.rulebook
    session = Session(
      actor: (options.actor ?? surroundings.actor).flatMap { ActorID($0) },
      today: options.today ?? Surroundings.clock().day,
      clock: Surroundings.clock
    )
    console = Console(
      format: format,
      language: options.lang ?? surroundings.language,
      isQuiet: options.quiet
    )
  }

  /// Opens the book for a body that only reads; all it is told is of one moment.
  func reading<Result>(_ body: (SQLiteBook) throws -> Result) throws -> Result {
    let book = try openForReading()
    try book.holdStill()
    let result = try body(book)
    try book.close()
    return result
  }

  /// A book of an older program is brought up to date first; its journal stays as it is.
  private func openForReading() throws -> SQLiteBook {
    do {
      return try SQLiteBook(path: bookPath, access: .reading)
    } catch StoreFault.older(_, let found, let known) {
      console.say(
        Words(
          zh: "账套由旧版程序建立，正在升级（版本 \(found) → \(known)，台账不变）",
          en: "upgrading the book of an older program (version \(found) to \(known), same journal)"
        )
      )
      try SQLiteBook(path: bookPath, access: .writing).close()
      return try SQLiteBook(path: bookPath, access: .reading)
    }
  }

  /// Opens the book for a body that writes; closing it checkpoints.
  func writing<Result>(_ body: (SQLiteBook) throws -> Result) throws -> Result {
    let book = try SQLiteBook(path: bookPath, access: .writing)
    let result: Result
    do {
      result = try body(book)
    } catch {
      try? book.close()
      throw error
    }
    try book.close()
    return result
  }

  func rules() throws -> RuleSet { try RuleSet(rulebookPath: rulebookPath) }
  func rulebook() throws -> Rulebook { try RuleSet.rulebook(rulebookPath) }

  var evidence: EvidenceFolder { EvidenceFolder(book: bookPath) }
  var key: KeyFile { KeyFile(book: bookPath) }
}
