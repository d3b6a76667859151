import PaichaModel
import PaichaReports

/// What was said of codes, in the order they were asked.
enum IdentifierReports {
  static func list(_ judged: [IdentifierJudgement]) -> Report {
    Report(
      columns: [
        Column("n", Words(zh: "序号", en: "n"), .trailing),
        Column("kind", Words(zh: "类别", en: "kind")),
        Column("code", Words(zh: "代码", en: "code")),
        Column("well_formed", Words(zh: "有效", en: "well-formed")),
        Column("problem", Words(zh: "问题", en: "problem"), wraps: true),
        Column("doubts", Words(zh: "提示", en: "doubts"), wraps: true),
      ],
      rows: judged.enumerated().map { position, code in
        [
          .integer(position + 1), .coded(code.kind.rawValue, shown: code.kind.words),
          .text(code.shown),
          code.isWellFormed ? .flag(true) : .emphasised(.flag(false)),
          code.problem.map { .coded($0.en, shown: $0) } ?? .missing,
          .list(code.doubts.map { .coded($0.en, shown: $0) }),
        ]
      }
    )
  }
}
