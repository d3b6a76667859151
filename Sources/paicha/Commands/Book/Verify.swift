import ArgumentParser
import PaichaJournal
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Proves that nothing in a book was altered.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "核验：重算台账并重放比对每一张表 prove that nothing was altered",
    discussion: """
      重算每条记录的哈希和根，把全部记录重放到空库并逐行比对，检查证据文件和检查点。
      Recomputes every hash and the root, replays all entries into an empty store and
      compares every table, checks evidence files and checkpoints. Exit 0: sound, 1:
      not.

      例 examples:
        paicha verify --checkpoint 2025.note
        paicha verify --journal-only
      """
  )

  @Option(help: ArgumentHelp("保存过的检查点 a checkpoint kept earlier", valueName: "file"))
  var checkpoint: [String] = []

  @Flag(
    help: ArgumentHelp(
      "只核验台账和检查点，不重放比对 hashes, root and checkpoints only",
      discussion: "快得多，但不检查各表和证据文件 much faster, says nothing of tables and files"
    )
  )
  var journalOnly = false

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let progress = ProgressLine(
      Words(zh: "核验", en: "verifying"),
      unit: .rows,
      console: place.console
    )
    let verification = try place.reading { book in
      try BookVerification(book: book, evidence: place.evidence, key: place.key)
        .run(journalOnly ? .journal : .whole, checkpoints: checkpoint) {
          progress.update(done: Int($0), total: Int($1))
        }
    }
    progress.finish()
    try place.console.print(record(of: verification))
    guard verification.isSound else {
      throw CommandLineFault.verificationFailed(verification.problems.count)
    }
  }

  private func record(of verification: Verification) -> Record {
    let problems = Report(
      columns: [
        Column("problem", Words(zh: "不符之处", en: "problem"))
      ],
      rows: verification.problems.map { [.coded($0.words.en, shown: $0.words)] }
    )
    return Record(
      fields: [
        .init(
          Column("sound", Words(zh: "核验结果", en: "result")),
          .coded(
            verification.isSound ? "sound" : "altered",
            shown: verification.isSound
              ? Words(zh: "完好，未被改动", en: "sound, nothing was altered")
              : Words(zh: "有改动或损坏", en: "altered or damaged")
          )
        ),
        .init(Column("entries", JournalWords.size), .integer(Int(verification.head.size))),
        .init(Column("root", JournalWords.root), .text(verification.head.root.base64)),
      ] + compared(verification.compared),
      sections: verification.isSound ? [] : [.init("problems", problems)]
    )
  }

  /// Says it where the tables were not compared, so that nobody takes one proof for the other.
  private func compared(_ comparison: Verification.Comparison?) -> [Record.Field] {
    guard let comparison else {
      return [
        .init(
          Column("extent", Words(zh: "范围", en: "extent")),
          .coded("journal", shown: Words(zh: "仅台账，未比对各表", en: "the journal only, no tables"))
        )
      ]
    }
    return [
      .init(
        Column("tables", Words(zh: "比对的表", en: "tables compared")),
        .integer(comparison.tables)
      ),
      .init(Column("rows", Words(zh: "比对的行", en: "rows compared")), .integer(comparison.rows)),
    ]
  }
}
