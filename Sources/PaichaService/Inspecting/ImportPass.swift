import PaichaIntake
import PaichaJournal
import PaichaModel
import PaichaStore

/// One pass over a table: takes it batch by batch and adds up the receipt.
final class ImportPass {
  private let session: Session
  private let rules: RuleSet
  private let rows: InspectionRows
  private let isRehearsal: Bool
  private var venues = KnownVenues()
  /// A first batch with a known reference is judged again with look-ups; so are all after one that
  /// met any, until one meets none.
  private var looksUp: Bool
  private(set) var receipt = ImportReceipt()

  init(
    _ survey: TableSurvey,
    mapping: Mapping?,
    session: Session,
    rules: RuleSet,
    isRehearsal: Bool
  ) {
    self.session = session
    self.rules = rules
    self.isRehearsal = isRehearsal
    looksUp = isRehearsal
    rows = InspectionRows(
      survey: survey,
      mapping: mapping,
      checklist: rules.checklist,
      today: session.today
    )
    receipt.rows = survey.rowCount
    receipt.isRehearsal = isRehearsal
  }

  /// Judges the next batch and commits it, in the writer's turn; nothing is written in a rehearsal.
  func take(
    _ portions: [GroupFeed.Portion],
    into book: any BookWriting,
    reject: (RejectedRow) throws -> Void
  ) throws {
    let actor = try session.requireActor(may: .logInspection, in: book)
    let rules = try rules.adding(calendarOf: book).inspectionRules
    func judge(lookingUp: Bool) throws -> ImportBatch {
      var batch = try ImportBatch(
        book: book,
        actor: actor,
        rules: rules,
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
}
