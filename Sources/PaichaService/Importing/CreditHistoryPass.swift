import PaichaIntake
import PaichaModel
import PaichaStore

/// Listings of another system; persons are sealed as they come.
final class CreditHistoryPass: HistoryPass {
  static let layout = TableLayout.creditHistories
  static let power = Power.takeOver

  private let persons: PersonKeeping
  private var turn: HistoryTurn?
  private var admission: PersonAdmission?
  private var next = 1
  private var nextPerson = 1

  init(_ persons: PersonKeeping) { self.persons = persons }

  func begin(_ turn: HistoryTurn) throws {
    next = max(next, try turn.book.lastNumber(of: CreditRecord.letter) + 1)
    nextPerson = max(nextPerson, try turn.book.lastNumber(of: PersonRecord.letter) + 1)
    admission = nil
    self.turn = turn
  }

  func events(of row: SourceRow, _ columns: ColumnNames) throws -> [Event]? {
    guard let turn else { return nil }
    let history = try CreditHistoryRows.history(row, columns, today: turn.today)
    try refusePersonalNumbers(in: history, columns)
    let known = try turn.book.credit(reference: history.reference)
    let venue = try venue(of: history, turn.book, columns)
    let admitted = try admit(history.subject, isKnown: known != nil, in: turn, columns)
    guard let admitted else { throw differs(history, known, "resident_id", columns) }
    let draft = CreditDraft(
      subject: admitted.subject,
      grounds: history.grounds,
      penalty: history.penalty,
      accidents: [],
      venue: venue?.code,
      zone: venue?.zone,
      facts: StepFacts(on: history.decidedOn)
    )
    let opening = try takeOver(history, draft, in: turn)
    guard let known else {
      next += 1
      return admitted.events + [.creditOpened(opening)]
    }
    if let column = try turn.book.requireCredit(known).listing.opening.difference(from: opening) {
      throw differs(history, known, column, columns)
    }
    return nil
  }

  func settle() throws { try admission?.keep() }

  private func takeOver(
    _ history: CreditHistoryRow,
    _ draft: CreditDraft,
    in turn: HistoryTurn
  ) throws -> CreditOpening {
    do {
      return try CreditListing.takeOver(
        CreditHistory(
          draft: draft,
          reference: history.reference,
          decisionNumber: history.decision,
          decidedOn: history.decidedOn,
          servedOn: history.servedOn,
          publishedOn: history.publishedOn,
          measures: history.measures,
          contact: history.contact,
          ending: history.ending
        ),
        id: CreditID(origin: turn.book.book.origin, number: next),
        today: turn.today,
        actor: turn.actor,
        rules: turn.rules.credit
      )
    } catch let refusal as CreditRefusal {
      throw RowProblem(column: nil, value: nil, code: .refusedByRule, reason: refusal.what)
    }
  }

  /// The subject with the entry that seals a new person; nothing where a known listing is of
  /// another person.
  private func admit(
    _ subject: CreditHistoryRow.Subject,
    isKnown: Bool,
    in turn: HistoryTurn,
    _ columns: ColumnNames
  ) throws -> (subject: CreditSubject, events: [Event])? {
    switch subject {
    case .enterprise(let enterprise): return (.enterprise(enterprise), [])
    case .person(let identity, let post, let unit):
      let admission = try admission ?? persons.admission(in: turn.book)
      self.admission = admission
      if isKnown, admission.find(identity.number) == nil { return nil }
      do {
        let id = PersonID(origin: turn.book.book.origin, number: nextPerson)
        let person = try admission.admit(identity, as: id)
        if person.event != nil { nextPerson += 1 }
        let listed = ListedPerson(
          id: person.id,
          maskedName: person.maskedName,
          post: post,
          unit: unit
        )
        return (.person(listed), [person.event].compactMap { $0 })
      } catch let refusal as PersonRefusal {
        throw RowProblem(
          column: columns[CreditHistoryField.residentID.rawValue],
          value: nil,
          code: .contradictsRecord,
          reason: refusal.what
        )
      }
    }
  }

  private func venue(
    of history: CreditHistoryRow,
    _ book: any BookReading,
    _ columns: ColumnNames
  ) throws -> Venue? {
    guard let code = history.venue else { return nil }
    let column = columns[CreditHistoryField.venue.rawValue]
    return try book.requireHolder(.venue(code), venue: column, zone: column).venue
  }

  /// Texts that stay in the journal for good hold no personal number.
  private func refusePersonalNumbers(
    in history: CreditHistoryRow,
    _ columns: ColumnNames
  ) throws {
    let texts: [(CreditHistoryField, String)] = [
      (.contact, history.contact), (.penalty, history.penalty.number),
      (.decision, history.decision), (.authority, history.penalty.authority),
    ]
    for (field, text) in texts where PersonalNumbers.isPresent(in: text) {
      throw RowProblem(
        column: columns[field.rawValue],
        value: "***",
        code: .refusedByRule,
        reason: ServiceFault.personalNumber.what
      )
    }
  }

  private func differs(
    _ history: CreditHistoryRow,
    _ known: CreditID?,
    _ column: String,
    _ columns: ColumnNames
  ) -> RowProblem {
    .contradiction(
      of: history.reference,
      in: columns[CreditHistoryField.listingRef.rawValue],
      id: known?.description ?? "",
      column: column
    )
  }
}

extension CreditOpening {
  /// The first column by which a row differs from how this listing was taken over.
  fileprivate func difference(from other: CreditOpening) -> String? {
    guard case .takenOver(let own) = manner, case .takenOver(let new) = other.manner else {
      return CreditHistoryField.listingRef.field.name
    }
    let fields: [(CreditHistoryField, Bool)] = [
      (.subject, subject.kind == other.subject.kind),
      (.uscc, subject.isSame(as: other.subject)),
      (.name, subject == other.subject),
      (.grounds, grounds.map(\.code) == other.grounds.map(\.code)),
      (.penalty, penalty.number == other.penalty.number),
      (.authority, penalty.authority == other.penalty.authority),
      (.penaltyOn, penalty.decidedOn == other.penalty.decidedOn),
      (.penaltyFinalOn, penalty.finalOn == other.penalty.finalOn),
      (.decision, own.decision.number == new.decision.number),
      (.decidedOn, own.decision.day == new.decision.day),
      (.servedOn, own.servedOn == new.servedOn),
      (.publishedOn, own.publishedOn == new.publishedOn),
      (.measures, own.decision.measures == new.decision.measures),
      (.contact, own.decision.contact == new.decision.contact),
      (.ended, own.ending == new.ending),
      (.venue, venue == other.venue),
    ]
    return fields.first { !$0.1 }?.0.field.name
  }
}
