import PaichaJournal
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// What came of making, testing or restoring a backup.
enum BackupReports {
  /// What a copy is to be.
  enum Purpose {
    case backup
    case restored
  }

  static func receipt(of receipt: CopyReceipt, _ purpose: Purpose) -> Record {
    let names =
      switch purpose {
      case .backup: ("book", "backup")
      case .restored: ("backup", "book")
      }
    return Record(
      fields: [
        .init(path(names.0), .text(receipt.source)),
        .init(path(names.1), .text(receipt.path)),
        .init(Column("origin", Words(zh: "账套代号", en: "origin")), .text("\(receipt.origin)")),
        .init(Column("verified", Words(zh: "副本核验", en: "verified")), verified(receipt)),
        .init(Column("entries", JournalWords.size), .integer(Int(receipt.head.size))),
        .init(Column("root", JournalWords.root), .text(receipt.head.root.base64)),
        .init(Column("bytes", Words(zh: "字节数", en: "bytes")), .integer(receipt.bytes)),
        .init(Column("sha256", Words(same: "SHA-256")), .text(receipt.sha256)),
        .init(
          Column("files", Words(zh: "证据文件", en: "evidence files")),
          .integer(receipt.evidence.files)
        ),
        .init(
          Column("files_bytes", Words(zh: "证据字节数", en: "evidence bytes")),
          .integer(receipt.evidence.bytes)
        ),
      ],
      sections: problems(receipt.problems)
    )
  }

  private static func path(_ key: String) -> Column {
    Column(
      key,
      key == "book" ? Words(zh: "账套", en: "book") : Words(zh: "备份", en: "backup")
    )
  }

  private static func verified(_ receipt: CopyReceipt) -> Cell {
    receipt.problems.isEmpty
      ? .coded("sound", shown: Words(zh: "完好", en: "sound"))
      : .coded(
        "evidence_lacks",
        shown: Words(zh: "账套完好，证据文件不全", en: "the book is sound, evidence is not complete")
      )
  }

  private static func problems(_ problems: [Verification.Problem]) -> [Record.Section] {
    guard !problems.isEmpty else { return [] }
    let report = Report(
      columns: [Column("problem", Words(zh: "不符之处", en: "problem"))],
      rows: problems.map { [.coded($0.words.en, shown: $0.words)] }
    )
    return [.init("problems", report)]
  }

  static func check(_ check: BackupCheck, _ comparison: BackupComparison) -> Record {
    let verification = check.verification
    return Record(
      fields: [
        .init(path("backup"), .text(check.path)),
        .init(
          Column("origin", Words(zh: "账套代号", en: "origin")),
          .text("\(check.book.origin)")
        ),
        .init(Column("name", Words(zh: "账套名称", en: "name")), .text(check.book.name)),
        .init(
          Column("result", Words(zh: "检验结果", en: "result")),
          verification.isSound
            ? .coded("sound", shown: Words(zh: "完好，可用于恢复", en: "sound, good to restore"))
            : .coded("altered", shown: Words(zh: "有改动或损坏", en: "altered or damaged"))
        ),
        .init(Column("entries", JournalWords.size), .integer(Int(verification.head.size))),
        .init(Column("root", JournalWords.root), .text(verification.head.root.base64)),
        .init(
          Column("relation", Words(zh: "与账套相比", en: "against the book")),
          relation(comparison)
        ),
        .init(
          Column("entries_behind", Words(zh: "落后条数", en: "entries behind")),
          Cell(behind(comparison))
        ),
      ],
      sections: problems(verification.problems)
    )
  }

  private static func relation(_ comparison: BackupComparison) -> Cell {
    switch comparison {
    case .noBook: .coded("no_book", shown: Words(zh: "旁无账套，未比对", en: "no book, not compared"))
    case .unreadable:
      .coded("book_unreadable", shown: Words(zh: "账套读不了，未比对", en: "book unreadable"))
    case .compared(.same): .coded("same", shown: Words(zh: "相同", en: "the same"))
    case .compared(.behind(let count)):
      .coded(
        "behind",
        shown: Words(
          zh: "同一历史，落后 \(count) 条",
          en: "the same history, \(count == 1 ? "1 entry" : "\(count) entries") behind"
        )
      )
    case .compared(.ahead(let count)):
      .coded(
        "ahead",
        shown: Words(zh: "账套少 \(count) 条", en: "the book lacks \(count) of its entries")
      )
    case .compared(.diverged(let entry)):
      .coded(
        "diverged",
        shown: Words(
          zh: "另一历史，自第 \(entry) 条起不同",
          en: "another history from entry \(entry) on"
        )
      )
    case .compared(.otherBook(let origin)):
      .coded("other_book", shown: Words(zh: "账套是 \(origin)", en: "the book is \(origin)"))
    }
  }

  private static func behind(_ comparison: BackupComparison) -> Int? {
    switch comparison {
    case .compared(.same): 0
    case .compared(.behind(let count)): Int(count)
    default: nil
    }
  }

  /// The secrets that a backup leaves with the book.
  static func notTaken(from book: String) -> Words {
    Words(
      zh: "未随备份：\(book).key、\(book).vault（密钥，另行保管）；检验：paicha backup check FILE",
      en: "not taken along: \(book).key, \(book).vault (secrets, keep them apart); "
        + "to test it: paicha backup check FILE"
    )
  }

  /// What a restored book needs and no backup holds.
  static func toPutBeside(_ book: String) -> Words {
    Words(
      zh: "请把另行保管的 \(book).key、\(book).pub、\(book).vault 放在账套旁边",
      en: "put \(book).key, \(book).pub and \(book).vault, kept apart, beside the book"
    )
  }

  static func requireEvidence(_ receipt: CopyReceipt) throws(BackupFault) {
    guard receipt.problems.isEmpty else {
      throw .evidence(path: receipt.path, count: receipt.problems.count)
    }
  }
}
