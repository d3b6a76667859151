public import PaichaIntake
import PaichaJournal
import PaichaModel
public import PaichaStore

/// Takes records over from tables of another system, with the days of their lives (迁入).
///
/// One row is one record. Each batch is one turn and one transaction, so memory is bounded, and
/// what was committed before a crash is recognised when the same file is imported again.
public struct HistoryImport {
  public let store: any BookStore
  let session: Session
  let rules: RuleSet
  /// How many rows one transaction records at most.
  let batch: Int

  public init(store: any BookStore, session: Session, rules: RuleSet, batch: Int = 2_000) {
    self.store = store
    self.session = session
    self.rules = rules
    self.batch = batch
  }

  /// Imports hazards; the mapping of the options is not used.
  public func importHazards(
    from source: InputSource,
    options: ImportOptions = ImportOptions(),
    reject: (RejectedRow) throws -> Void
  ) throws -> HistoryReceipt {
    try run(source, options, reject) { HazardHistoryPass() }
  }

  /// Imports listings of hazards that the book holds; the mapping of the options is not used.
  public func importListings(
    from source: InputSource,
    options: ImportOptions = ImportOptions(),
    reject: (RejectedRow) throws -> Void
  ) throws -> HistoryReceipt {
    try run(source, options, reject) { ListingHistoryPass() }
  }

  /// Imports emergency plans in force; the mapping of the options is not used.
  public func importPlans(
    from source: InputSource,
    options: ImportOptions = ImportOptions(),
    reject: (RejectedRow) throws -> Void
  ) throws -> HistoryReceipt {
    try run(source, options, reject) { PlanHistoryPass() }
  }

  /// Imports drills; each problem of an evaluation becomes a hazard.
  ///
  /// The mapping of the options is not used.
  public func importDrills(
    from source: InputSource,
    options: ImportOptions = ImportOptions(),
    reject: (RejectedRow) throws -> Void
  ) throws -> HistoryReceipt {
    try run(source, options, reject) { DrillPass() }
  }

  /// Imports training sessions; the mapping of the options is not used.
  public func importTrainings(
    from source: InputSource,
    options: ImportOptions = ImportOptions(),
    reject: (RejectedRow) throws -> Void
  ) throws -> HistoryReceipt {
    try run(source, options, reject) { TrainingPass() }
  }

  /// Imports accidents with what followed them.
  ///
  /// The mapping of the options is not used.
  public func importAccidents(
    from source: InputSource,
    options: ImportOptions = ImportOptions(),
    reject: (RejectedRow) throws -> Void
  ) throws -> HistoryReceipt {
    try run(source, options, reject) { AccidentHistoryPass() }
  }
}

extension HistoryImport {
  /// Imports listings on the credit list; persons are sealed as they come.
  ///
  /// The mapping of the options is not used.
  public func importCredits(
    from source: InputSource,
    options: ImportOptions = ImportOptions(),
    persons: PersonKeeping,
    reject: (RejectedRow) throws -> Void
  ) throws -> HistoryReceipt {
    try run(source, options, reject) { CreditHistoryPass(persons) }
  }

  private func run<Pass: HistoryPass>(
    _ source: InputSource,
    _ options: ImportOptions,
    _ rejectRow: (RejectedRow) throws -> Void,
    _ makePass: () -> Pass
  ) throws -> HistoryReceipt {
    _ = try session.requireActor(may: Pass.power, in: store)
    var hash = ContentHash()
    let survey = try TableSurvey(source, layout: Pass.layout, onBlock: { hash.update($0) })
    let columns = survey.columnNames
    let reject: (RejectedRow) throws -> Void = { row in
      try rejectRow(
        Pass.layout.holdsPersons ? row.withoutPersonalValues(of: Pass.layout, columns) : row
      )
    }
    var receipt = HistoryReceipt(file: source.name, sha256: hash.finish().hex)
    receipt.rows = survey.rowCount
    if options.isStrict, !options.isRehearsal {
      var rehearsal = receipt
      rehearsal.isRehearsal = true
      try take(survey, into: &rehearsal, reject, makePass())
      guard rehearsal.rejected == 0 else { return rehearsal }
    }
    receipt.isRehearsal = options.isRehearsal
    try take(survey, into: &receipt, reject, makePass())
    return receipt
  }

  private func take<Pass: HistoryPass>(
    _ survey: TableSurvey,
    into receipt: inout HistoryReceipt,
    _ reject: (RejectedRow) throws -> Void,
    _ pass: Pass
  ) throws {
    let reader = TableReader(survey)
    let columns = survey.columnNames
    var references: Set<String> = []
    var isAtEnd = false
    while !isAtEnd {
      try store.takingTurn { book in
        let actor = try session.requireActor(may: Pass.power, in: book)
        let rules = try rules.adding(calendarOf: book)
        try pass.begin(
          HistoryTurn(book: book, actor: actor, rules: rules, today: session.today)
        )
        var events: [Event] = []
        var recorded = 0
        while recorded < batch {
          guard let result = try reader.next() else {
            isAtEnd = true
            break
          }
          switch result {
          case .rejected(let row):
            receipt.rejected += 1
            try reject(row)
          case .row(let row):
            do {
              try requireNew(row, columns, references)
              let made = try pass.events(of: row, columns)
              references.insert(row[0])
              guard let made else {
                receipt.unchanged += 1
                continue
              }
              receipt.accepted += 1
              recorded += 1
              events += made
            } catch let problem as RowProblem {
              receipt.rejected += 1
              let raw = try survey.rawText(at: row.place)
              try reject(RejectedRow(fault: problem.fault(line: row.line), raw: raw))
            }
          }
        }
        if !receipt.isRehearsal { try pass.settle() }
        let head =
          try receipt.isRehearsal || events.isEmpty
          ? book.head() : book.commit(events, by: actor.id, at: session.clock())
        receipt.journalSize = head.size
        receipt.journalRoot = head.root.base64
      }
    }
  }

  /// Refuses a reference, the first field of both layouts, that the file had before.
  private func requireNew(
    _ row: SourceRow,
    _ columns: ColumnNames,
    _ references: Set<String>
  ) throws(RowProblem) {
    guard references.contains(row[0]) else { return }
    throw RowProblem(
      column: columns[0],
      value: row[0],
      code: .repeatedCode,
      reason: Words(zh: "同一文件已有此编号", en: "the file has this reference already")
    )
  }
}
