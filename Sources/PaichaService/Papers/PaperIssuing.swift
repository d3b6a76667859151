public import PaichaModel
public import PaichaStore

/// Issues papers (文书) from the records, and finds an issued one again for a reprint.
///
/// A paper belongs to the step it is about: until that step is taken anew, asking for the paper
/// gives the stored one, unchanged.
public struct PaperIssuing {
  let store: any BookStore
  let session: Session
  let rules: RuleSet

  public init(store: any BookStore, session: Session, rules: RuleSet) {
    self.store = store
    self.session = session
    self.rules = rules
  }

  /// The paper of a record, issued now or printed again.
  ///
  /// The number is the given one, else the document number recorded with the step, else the next
  /// of the kind and year; a listing notice bears the number it was served under and no other.
  ///
  /// - Throws: `PaperFault` when the record has not reached the step, or the number was used.
  public func issue(
    _ kind: PaperKind,
    of subject: PaperSubject,
    number: String? = nil
  ) throws -> IssuedPaper {
    guard number.map({ Text.isPlain($0, maximumBytes: 128) }) ?? true else {
      throw PaperFault.numberUnfit
    }
    return try store.takingTurn { book in
      let actor = try requireActor(kind, in: book)
      let records = PaperRecords(
        book: book,
        rules: try rules.adding(calendarOf: book),
        actor: actor,
        today: session.today
      )
      let draft = try records.draft(kind, of: subject)
      if let row = try stored(kind, subject, draft.ground, in: book) {
        if let number, number != row.number {
          throw PaperFault.numberFixed(subject, number: row.number, given: number)
        }
        let paper = try book.paper(entry: row.entry)
        return IssuedPaper(paper: paper, entry: row.entry, isReprint: true)
      }
      try check(draft.ground, kind, subject, number)
      let paper = try paper(kind, subject, draft, number ?? draft.ground.recordedNumber, in: book)
      let head = try book.commit([.paperIssued(paper)], by: actor.id, at: session.clock())
      return IssuedPaper(paper: paper, entry: head.size - 1, isReprint: false)
    }
  }

  /// The actor, if it may issue papers; those of a listing are the listing body's.
  private func requireActor(_ kind: PaperKind, in book: any BookReading) throws -> Actor {
    let actor = try session.requireActor(may: .issuePaper, in: book)
    switch (kind, actor.role) {
    case (.listing, .listingBody), (.listing, .admin): break
    case (.delisting, .listingBody), (.delisting, .admin): break
    case (.listing, _), (.delisting, _): throw PaperFault.role(actor, kind)
    case (.order, _), (.review, _), (.transfer, _): break
    }
    return actor
  }

  /// The paper that was issued of the step already.
  private func stored(
    _ kind: PaperKind,
    _ subject: PaperSubject,
    _ ground: PaperGround,
    in book: any BookReading
  ) throws -> PaperRow? {
    let binding = ground.isNumberBinding ? ground.recordedNumber : nil
    return try book.papers(of: subject.description).last { row in
      row.kind == kind && row.entry > ground.entry && (binding == nil || row.number == binding)
    }
  }

  private func check(
    _ ground: PaperGround,
    _ kind: PaperKind,
    _ subject: PaperSubject,
    _ number: String?
  ) throws(PaperFault) {
    if let state = ground.ended { throw .ended(kind, subject, state) }
    guard session.today >= ground.day else {
      throw .tooEarly(subject, today: session.today, step: ground.day)
    }
    if ground.isNumberBinding, let recorded = ground.recordedNumber, let number,
      number != recorded
    {
      throw .numberFixed(subject, number: recorded, given: number)
    }
  }

  private func paper(
    _ kind: PaperKind,
    _ subject: PaperSubject,
    _ draft: any PaperDraft,
    _ wanted: String?,
    in book: any BookReading
  ) throws -> Paper {
    let year = session.today.year
    var serial = try book.lastSerial(of: kind, year: year) + 1
    let number: String
    if let wanted {
      guard try !book.isPaperNumberTaken(wanted) else { throw PaperFault.numberTaken(wanted) }
      number = wanted
    } else {
      // Somebody may have given a later number of the row by hand.
      while try book.isPaperNumberTaken(kind.number(serial, year, book.book.origin)) { serial += 1 }
      number = kind.number(serial, year, book.book.origin)
    }
    let content = try draft.content()
    return Paper(
      kind: kind,
      subject: subject.description,
      zone: content.zone,
      year: year,
      serial: serial,
      number: number,
      addressee: content.addressee,
      paragraphs: content.paragraphs,
      issuer: content.issuer,
      issuedOn: session.today,
      copies: content.copies
    )
  }
}

/// A paper, the entry that holds it, and whether it had been issued before.
public struct IssuedPaper: Hashable, Sendable {
  public let paper: Paper
  public let entry: UInt64
  public let isReprint: Bool
}

extension PaperKind {
  /// A number of the book's own row, such as （K7QX）责改〔2026〕第1号.
  fileprivate func number(_ serial: Int, _ year: Int, _ origin: Origin) -> String {
    "（\(origin)）\(word)〔\(year)〕第\(serial)号"
  }
}
