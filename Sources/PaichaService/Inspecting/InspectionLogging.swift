public import PaichaModel
public import PaichaStore

/// Logs one inspection with its findings.
public struct InspectionLogging {
  let store: any BookStore
  let session: Session
  let rules: RuleSet

  public init(store: any BookStore, session: Session, rules: RuleSet) {
    self.store = store
    self.session = session
    self.rules = rules
  }

  /// Records a draft; one with a reference that is known with the same content changes nothing.
  ///
  /// Where somebody logs by hand, `majorsCite` refuses a major finding without its clause; tables
  /// and what is found again are taken as they were reported.
  public func log(
    _ draft: InspectionDraft,
    majorsCite: Bool = false
  ) throws -> LoggedInspection {
    try store.takingTurn { book in
      let actor = try session.requireActor(may: .logInspection, in: book)
      guard let venue = try book.venue(draft.venue) else {
        throw ServiceFault.noSuchVenue(draft.venue.text)
      }
      if let known = try recorded(draft, at: venue, in: book) { return known }
      let inspection = try Inspection.decide(
        draft,
        id: InspectionID(
          origin: book.book.origin,
          number: try book.lastNumber(of: InspectionRecord.letter) + 1
        ),
        firstHazard: try book.lastNumber(of: HazardRecord.letter) + 1,
        zone: venue.zone,
        rules: try rules.adding(calendarOf: book).inspectionRules,
        today: session.today,
        actor: actor
      )
      if majorsCite, let finding = inspection.uncitedMajor {
        throw InspectionRefusal.clauseNeeded(finding.item, finding.description)
      }
      let head = try book.commit(
        [.inspectionLogged(inspection)],
        by: actor.id,
        at: session.clock()
      )
      return LoggedInspection(inspection: inspection, venue: venue, isNew: true, head: head)
    }
  }

  private func recorded(
    _ draft: InspectionDraft,
    at venue: Venue,
    in book: any BookReading
  ) throws -> LoggedInspection? {
    guard let reference = draft.reference,
      let known = try book.inspection(reference: reference)
    else { return nil }
    guard case .same = known.compare(with: draft) else {
      let part =
        if case .differs(let part) = known.compare(with: draft) { part } else { "findings" }
      throw InspectionRefusal.contradicts(reference, known.id, part: part)
    }
    return LoggedInspection(inspection: known, venue: venue, isNew: false, head: try book.head())
  }
}

extension Inspection {
  /// A major finding without the clause that makes it one.
  var uncitedMajor: Finding? {
    findings.first { $0.level == .major && $0.criterion == nil }
  }
}

/// An inspection that is in the book, and where the journal stands.
public struct LoggedInspection: Sendable {
  public let inspection: Inspection
  public let venue: Venue
  /// Whether it was recorded just now.
  public let isNew: Bool
  public let head: JournalHead
}
