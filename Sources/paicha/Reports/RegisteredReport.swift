import PaichaJournal
import PaichaModel
import PaichaReports
import PaichaStore

extension Record {
  /// The record of something registered by hand, with where the journal stands; a table shows
  /// only what was given.
  func registered(isNew: Bool, at head: JournalHead) -> Record {
    var record = self
    record.fields = fields.map { field in
      guard field.cell == .missing else { return field }
      return Field(Column(field.column.key, field.column.title, presence: .never), field.cell)
    }
    record.fields += [
      .init(Column("recorded", Words(zh: "新登记", en: "recorded now")), .flag(isNew)),
      .init(Column("journal_size", JournalWords.size), .integer(Int(head.size))),
      .init(Column("journal_root", JournalWords.root), .text(head.root.base64)),
    ]
    return record
  }
}
