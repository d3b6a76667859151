import PaichaJournal
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Frozen evaluations: the files of figures, the receipt, the list, and what was checked of one.
enum FreezeReports {
  /// The files that `evaluate --out` writes, the same bytes in either language.
  static func figures(
    _ evaluations: [ZoneEvaluation],
    _ layout: BundleLayout
  ) throws -> [BundleFile] {
    let scores = EvaluationReports.scores(evaluations)
    let inputs = EvaluationReports.inputs(evaluations)
    return [
      try file(scores, .json, layout.scoresList), try file(scores, .csv, layout.scoresTable),
      try file(inputs, .json, layout.inputsList), try file(inputs, .csv, layout.inputsTable),
    ]
  }

  private static func file(
    _ report: Report,
    _ format: OutputFormat,
    _ name: String
  ) throws -> BundleFile {
    var bytes = ByteCollector()
    try ReportWriter(format: format, language: .zh, csvHasMark: true).write(report, to: &bytes)
    return BundleFile(name: name, bytes: bytes.bytes)
  }

  static func receipt(_ frozen: EvaluationFreezing.Frozen, folder: String) -> Record {
    let freeze = frozen.freeze
    return Record(fields: [
      .init(Column("bundle", Words(zh: "定稿包", en: "bundle")), .text(folder)),
      .init(entry, .integer(Int(frozen.entry))),
      .init(year, .integer(freeze.year)),
      .init(asOf, Cell(freeze.asOf)),
      .init(scope, cell(freeze.scope)),
      .init(
        Column("zones", Words(zh: "经开区", en: "zones")),
        .integer(Set(frozen.evaluations.map(\.zone.code)).count)
      ),
      .init(rulebook, .text(freeze.rulebook)),
      .init(Column("journal_size", JournalWords.size), .integer(Int(frozen.head.size))),
      .init(Column("journal_root", JournalWords.root), .text(frozen.head.root.base64)),
      .init(Column("key", Words(zh: "公钥", en: "key")), .text(frozen.key.text)),
    ])
  }

  static func list(_ freezes: [FreezeRow]) -> Report {
    Report(
      columns: [
        entry, year, asOf, scope,
        Column("frozen_on", Words(zh: "定稿日", en: "frozen on")),
        Column("frozen_by", Words(zh: "定稿人", en: "by")),
        rulebook,
        Column("journal_size", Words(zh: "取数时台账", en: "journal read"), .trailing),
        Column("journal_root", JournalWords.root, presence: .never),
      ],
      rows: freezes.map { freeze in
        [
          .integer(Int(freeze.entry)), .integer(freeze.year), Cell(freeze.asOf),
          cell(freeze.scope), Cell(freeze.frozenOn), Cell(freeze.frozenBy),
          .text(freeze.rulebook), .integer(Int(freeze.journal.size)), .text(freeze.journal.root),
        ]
      },
      title: Words(zh: "已定稿的考核评价", en: "Frozen evaluations")
    )
  }

  static func checks(_ report: BundleReport) -> Report {
    let freeze = report.freeze
    return Report(
      columns: [
        Column("check", Words(zh: "核对", en: "check")),
        Column("file", Words(zh: "文件", en: "file")),
        Column("result", Words(zh: "结果", en: "result")),
        Column(
          "detail",
          Words(zh: "说明", en: "detail"),
          presence: report.fault == nil ? .never : .always,
          wraps: true
        ),
      ],
      rows: report.checks.map { check in
        [
          .coded(check.kind.rawValue, shown: check.kind.words), .text(check.file),
          result(check.outcome), detail(check.outcome),
        ]
      },
      title: Words(
        zh: "\(freeze.year) 年度，截至 \(freeze.asOf)，规则库 \(freeze.rulebook)；"
          + "台账第 \(report.entry.number) 条，\(report.entry.actor) 于 \(report.entry.at.day) 定稿",
        en: "Year \(freeze.year), as of \(freeze.asOf), rulebook \(freeze.rulebook); entry "
          + "\(report.entry.number) by \(report.entry.actor), \(report.entry.at.day)"
      )
    )
  }

  /// Whose key it was, and what was not looked at.
  static func remarks(_ report: BundleReport) -> [Words] {
    var remarks: [Words] = []
    if !report.isPinned {
      let key = report.key.text
      remarks.append(
        Words(
          zh: "公钥取自包内，不能证明是谁签的：请与签发单位另行公布的公钥逐字核对，或用 --key 指定：\(key)",
          en: "The key is the bundle's own and cannot show who signed: compare it, letter by "
            + "letter, with the one published elsewhere, or give that by --key: \(key)"
        )
      )
    }
    if !report.strangers.isEmpty {
      let names = report.strangers.prefix(8).joined(separator: ", ")
      remarks.append(
        Words(zh: "不属于定稿包，未核对：\(names)", en: "not of the bundle, not checked: \(names)")
      )
    }
    return remarks
  }

  private static func result(_ outcome: BundleCheck.Outcome) -> Cell {
    switch outcome {
    case .holds: .coded("holds", shown: Words(zh: "成立", en: "holds"))
    case .fails: .emphasised(.coded("fails", shown: Words(zh: "不成立", en: "fails")))
    case .notReached: .coded("not_reached", shown: Words(zh: "未核对", en: "not reached"))
    }
  }

  private static func detail(_ outcome: BundleCheck.Outcome) -> Cell {
    guard case .fails(let fault) = outcome else { return .missing }
    return .coded(fault.what.en, shown: fault.what)
  }

  private static func cell(_ scope: ScopeChoice) -> Cell {
    .coded(scope.rawValue, shown: scope.words)
  }

  private static let entry = Column("entry", Words(zh: "台账条", en: "entry"), .trailing)
  private static let year = Column("year", Words(zh: "年度", en: "year"), .trailing)
  private static let asOf = Column("as_of", Words(zh: "截至", en: "as of"))
  private static let scope = Column("scope", Words(zh: "口径", en: "scope"))
  private static let rulebook = Column("rulebook", Words(zh: "规则库", en: "rulebook"))
}
