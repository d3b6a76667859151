import PaichaJournal
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// The receipt of a step of a listing on the credit list.
struct CreditReceipt {
  let handled: HandledCredit
  let today: Day
  let rulebook: Rulebook

  var record: Record {
    let (listing, cells) = (handled.listing, ClockCells(rulebook))
    return Record(
      fields: [
        .init(Column("id", Words(zh: "列入号", en: "id")), Cell(listing.id)),
        .init(Column("name", Words(zh: "主体", en: "subject")), .text(listing.subject.name)),
        .init(Column("state", Words(zh: "状态", en: "state")), CreditCells.state(listing.phase)),
        .init(
          Column("listed", Words(zh: "今日列入中", en: "listed today")),
          CreditCells.listed(listing.isListed(on: today))
        ),
        .init(
          Column("term_ends_on", Words(zh: "列入期限至", en: "term ends on")),
          Cell(listing.record?.termEndsOn)
        ),
        .init(Column("journal_size", JournalWords.size), .integer(Int(handled.head.size))),
        .init(Column("journal_root", JournalWords.root), .text(handled.head.root.base64)),
      ],
      sections: [.init("clocks", ClockTable.started(handled.clocks, cells), hidesEmpty: true)],
      notes: notes(cells)
    )
  }

  private func notes(_ cells: ClockCells) -> [Words] {
    var notes = cells.notes(handled.clocks)
    switch handled.event?.step {
    case nil: notes += CreditNotes.grounds(handled.listing, rulebook)
    case .decided(let decision): notes += CreditNotes.decision(decision, rulebook)
    case .removalApplied:
      notes += CreditNotes.parameters([.creditEarlyRemoval, .creditTermAnchor], rulebook)
    case .published(_, termEndsOn: .some):
      notes += CreditNotes.parameters([.creditTermAnchor], rulebook)
    case .removalGranted, .removalRefused, .revoked, .restored:
      notes += CreditNotes.parameters([.creditOfficers], rulebook)
    default: break
    }
    return notes
  }
}
