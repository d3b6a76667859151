import PaichaModel
import PaichaReports
import PaichaService

/// The receipt of an import of actors, zones or venues.
enum RegisterReceiptReport {
  static func record(of receipt: RegisterReceipt) -> Record {
    func count(_ key: String, _ zh: String, _ en: String, _ value: Int) -> Record.Field {
      .init(Column(key, Words(zh: zh, en: en)), .integer(value))
    }
    return Record(fields: [
      .init(Column("file", Words(zh: "文件", en: "file")), .text(receipt.file)),
      .init(Column("sha256", Words(same: "SHA-256")), .text(receipt.sha256)),
      count("rows", "行数", "rows", receipt.rows),
      count("accepted", "接受的行", "rows accepted", receipt.accepted),
      count("changed", "其中更改", "of these changed", receipt.changed),
      count("unchanged", "已有的行", "rows known already", receipt.unchanged),
      .init(
        Column("rejected", Words(zh: "被拒的行", en: "rows rejected")),
        receipt.rejected > 0 ? .emphasised(.integer(receipt.rejected)) : .integer(0)
      ),
      .init(Column("journal_size", JournalWords.size), .integer(Int(receipt.journalSize))),
      .init(Column("journal_root", JournalWords.root), .text(receipt.journalRoot)),
    ])
  }

  /// One line for stderr.
  static func words(_ warning: RegisterWarning) -> Words {
    guard let line = warning.line else {
      return Words(
        zh: "paicha: 警告：\(warning.words.zh)",
        en: "paicha: warning: \(warning.words.en)"
      )
    }
    return Words(
      zh: "paicha: 警告：第 \(line) 行：\(warning.words.zh)",
      en: "paicha: warning: line \(line): \(warning.words.en)"
    )
  }
}

extension Console {
  /// Rejected rows and warnings to stderr, the receipt to stdout; rejected rows end the command
  /// with their error.
  ///
  /// The receipt is printed even if the rejected rows cannot be written: the rest is in the book.
  func finish(_ receipt: RegisterReceipt, _ rows: RejectedRows, path: String?) throws {
    let written = Result { try rows.finish() }
    warn(receipt.warnings)
    try self.print(RegisterReceiptReport.record(of: receipt))
    try written.get()
    guard receipt.rejected == 0 else {
      throw CommandLineFault.rowsRejected(receipt.rejected, path: path)
    }
  }

  /// All warnings to a file or pipe, but no more than a screen can hold to a terminal.
  private func warn(_ warnings: [RegisterWarning]) {
    let limit = Surroundings.current.messageWidth == nil ? warnings.count : 20
    for warning in warnings.prefix(limit) { say(RegisterReceiptReport.words(warning)) }
    guard warnings.count > limit else { return }
    let more = warnings.count - limit
    say(
      Words(
        zh: "……另有 \(more) 条警告；加 2> FILE 可得全部",
        en: "… and \(more) more warnings; 2> FILE keeps them all"
      )
    )
  }
}
