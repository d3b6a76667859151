public import PaichaIntake
import PaichaJournal
import PaichaModel
public import PaichaStore

/// Imports a table of inspections: one thread reads and judges rows, the other commits.
///
/// Each batch is one turn and one transaction, so memory is bounded, others get their turn, and
/// what was committed before a crash is recognised when the same file is imported again. Only the
/// first table of a book, where it is longer than a batch, is loaded in one turn and one transaction:
/// there is nothing yet to look up or to wait for, and it takes a fraction of the time.
public struct InspectionImport {
  let store: any BookStore
  let session: Session
  let rules: RuleSet

  public init(store: any BookStore, session: Session, rules: RuleSet) {
    self.store = store
    self.session = session
    self.rules = rules
  }
}

extension InspectionImport {
  /// Rows a transaction.
  private static let batch = 11_200

  /// Reads the source to its end; rejected rows go to `reject` in the order they are met.
  public func run(
    _ source: InputSource,
    options: ImportOptions,
    reject: (RejectedRow) throws -> Void,
    progress: (ImportProgress) -> Void
  ) throws -> ImportReceipt {
    _ = try session.requireActor(may: .logInspection, in: store)
    let digest = SourceDigest(source)
    let survey = try TableSurvey(source, layout: .inspections, mapping: options.mapping)
    var receipt = try judgeAndCommit(survey, options, reject, progress)
    receipt.file = source.name
    receipt.sha256 = try digest.finish().hex
    return receipt
  }

  private func judgeAndCommit(
    _ survey: TableSurvey,
    _ options: ImportOptions,
    _ reject: (RejectedRow) throws -> Void,
    _ progress: (ImportProgress) -> Void
  ) throws -> ImportReceipt {
    guard options.isStrict, !options.isRehearsal else {
      return try pass(survey, options, options.isRehearsal, reject, progress)
    }
    let rehearsal = try pass(survey, options, true, reject, progress)
    guard rehearsal.rejected == 0 else { return rehearsal }
    return try pass(survey, options, false, reject, progress)
  }

  private func pass(
    _ survey: TableSurvey,
    _ options: ImportOptions,
    _ isRehearsal: Bool,
    _ reject: (RejectedRow) throws -> Void,
    _ progress: (ImportProgress) -> Void
  ) throws -> ImportReceipt {
    let feed = GroupFeed(
      survey,
      mapping: options.mapping,
      checklist: rules.checklist,
      today: session.today,
      batch: InspectionImport.batch
    )
    let pass = ImportPass(
      survey,
      mapping: options.mapping,
      session: session,
      rules: rules,
      isRehearsal: isRehearsal
    )
    func takeNext(into book: any BookWriting) throws -> Bool {
      guard let (portions, bytesRead) = try feed.next() else { return false }
      try pass.take(portions, into: book, reject: reject)
      progress(.reading(done: bytesRead, of: survey.byteCount))
      return true
    }
    let isLoad = !isRehearsal && survey.rowCount > InspectionImport.batch
    var isAtEnd = false
    while !isAtEnd {
      try store.takingTurn { book in
        guard try isLoad && book.lastNumber(of: InspectionRecord.letter) == 0 else {
          isAtEnd = try !takeNext(into: book)
          return
        }
        try book.loading(finishing: { progress(.finishing(done: $0, of: $1)) }) {
          while try takeNext(into: book) {}
        }
        isAtEnd = true
      }
    }
    return pass.receipt
  }
}
