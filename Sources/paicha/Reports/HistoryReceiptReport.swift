import PaichaModel
import PaichaReports
import PaichaService

/// The receipt of an import of hazards or listings from another system.
enum HistoryReceiptReport {
  static func record(of receipt: HistoryReceipt) -> Record {
    func count(_ key: String, _ zh: String, _ en: String, _ value: Int) -> Record.Field {
      .init(Column(key, Words(zh: zh, en: en)), .integer(value))
    }
    return Record(
      fields: [
        .init(Column("file", Words(zh: "文件", en: "file")), .text(receipt.file)),
        .init(Column("sha256", Words(same: "SHA-256")), .text(receipt.sha256)),
        count("rows", "行数", "rows", receipt.rows),
        count("accepted", "接受的行", "rows accepted", receipt.accepted),
        count("unchanged", "已有的行", "rows known already", receipt.unchanged),
        .init(
          Column("rejected", Words(zh: "被拒的行", en: "rows rejected")),
          receipt.rejected > 0 ? .emphasised(.integer(receipt.rejected)) : .integer(0)
        ),
        .init(Column("journal_size", JournalWords.size), .integer(Int(receipt.journalSize))),
        .init(Column("journal_root", JournalWords.root), .text(receipt.journalRoot)),
      ],
      notes: receipt.isRehearsal
        ? [Words(zh: "未写入任何内容（试运行或 --strict）", en: "nothing was written (dry run or --strict)")]
        : []
    )
  }
}
