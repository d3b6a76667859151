import PaichaModel
import PaichaReports
import PaichaService

/// The receipt of an import of inspections.
enum ImportReceiptReport {
  static func record(of receipt: ImportReceipt) -> Record {
    func count(_ key: String, _ zh: String, _ en: String, _ value: Int) -> Record.Field {
      .init(Column(key, Words(zh: zh, en: en)), .integer(value))
    }
    return Record(
      fields: [
        .init(Column("file", Words(zh: "文件", en: "file")), .text(receipt.file)),
        .init(Column("sha256", Words(same: "SHA-256")), .text(receipt.sha256)),
        count("rows", "行数", "rows", receipt.rows),
        count("inspections", "新增检查", "inspections recorded", receipt.inspections),
        count("findings", "新增隐患", "findings recorded", receipt.findings),
        count("hazards_general", "其中一般", "of these general", receipt.generalHazards),
        count("hazards_major", "其中重大", "of these major", receipt.majorHazards),
        count("venues_registered", "新登记场所", "venues registered", receipt.venuesRegistered),
        count("accepted", "接受的行", "rows accepted", receipt.accepted),
        count("unchanged", "已有的行", "rows known already", receipt.unchanged),
        count("rejected", "被拒的行", "rows rejected", receipt.rejected),
        .init(Column("journal_size", JournalWords.size), .integer(Int(receipt.journalSize))),
        .init(Column("journal_root", JournalWords.root), .text(receipt.journalRoot)),
      ],
      notes: receipt.isRehearsal
        ? [Words(zh: "未写入任何内容（试运行或 --strict）", en: "nothing was written (dry run or --strict)")]
        : []
    )
  }
}
