public import PaichaIntake
import PaichaJournal
import PaichaModel
public import PaichaStore

/// Imports a table of inspections: one thread reads and judges rows, the other commits.
///
/// Each batch is one turn and one transaction, so memory is bounded, others get their turn, and
/// what was committed before a crash is recognised when the same file is imported again.
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
  ///
  /// `progress` hears bytes done of all.
  public func run(
    _ source: InputSource,
    options: ImportOptions,
    reject: (RejectedRow) throws -> Void,
    progress: (Int, Int) -> Void
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
    _ progress: (Int, Int) -> Void
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
    _ progress: (Int, Int) -> Void
  ) throws -> ImportReceipt {
    var receipt = ImportReceipt()
    receipt.rows = survey.rowCount
    receipt.isRehearsal = isRehearsal
    let rows = InspectionRows(
      survey: survey,
      mapping: options.mapping,
      checklist: rules.checklist,
      today: session.today
    )
    let feed = GroupFeed(
      survey,
      mapping: options.mapping,
      checklist: rules.checklist,
      today: session.today,
      batch: InspectionImport.batch
    )
    var venues = KnownVenues()
    // A first batch with a known reference is judged again with look-ups; so are all after one
    // that met any, until one meets none.
    var looksUp = isRehearsal
    while let (portions, bytesRead) = try feed.next() {
      try store.takingTurn { book in
        let actor = try session.requireActor(may: .logInspection, in: book)
        let judging = try rules.adding(calendarOf: book).inspectionRules
        func judge(lookingUp: Bool) throws -> ImportBatch {
          var batch = try ImportBatch(
            book: book,
            actor: actor,
            rules: judging,
            today: session.today,
            venues: venues,
            looksUpReferences: lookingUp
          )
          for portion in portions {
            for group in portion.groups { try batch.take(group, rows) }
          }
          return batch
        }
        func commit(_ batch: ImportBatch) throws -> JournalHead {
          try isRehearsal || batch.events.isEmpty
            ? book.head() : book.commit(batch.events, by: actor.id, at: session.clock())
        }
        var batch = try judge(lookingUp: looksUp)
        let head: JournalHead
        do {
          head = try commit(batch)
        } catch StoreFault.referenceKnown where !looksUp {
          batch = try judge(lookingUp: true)
          head = try commit(batch)
        }
        looksUp = isRehearsal || batch.receipt.unchanged > 0
        venues = batch.venues
        for row in batch.rejected { try reject(row) }
        receipt.add(batch.receipt)
        receipt.rejected += batch.rejected.count
        receipt.journalSize = head.size
        receipt.journalRoot = head.root.base64
      }
      progress(bytesRead, survey.byteCount)
    }
    return receipt
  }
}
