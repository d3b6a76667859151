import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// The internal file of the credit list, with identities: asked for with a purpose, kept secret.
struct InternalFileOptions: ParsableArguments {
  @Flag(name: .customLong("internal"), help: "内部文件，含个人身份 the internal file, identities")
  var isAsked = false

  @Option(help: ArgumentHelp("查看事由，与 --internal 同用 purpose", valueName: "text"))
  var note: String?

  @Option(help: ArgumentHelp("内部文件写入的文件夹 folder of the internal file", valueName: "dir"))
  var out: String?

  func validate() throws {
    try PlainText.require(note, in: "--note")
    if !isAsked, out != nil {
      throw ValidationError(
        "--out: 只与 --internal 同用，其他清单用 --format csv > FILE, goes with --internal alone; "
          + "write any other list with --format csv > FILE"
      )
    }
    guard isAsked == (note != nil), isAsked == (out != nil) else {
      throw ValidationError("--internal: 与 --note 和 --out 同用, goes with --note and --out")
    }
  }

  /// Reveals every person of the rows, which leaves one entry, and writes CSV and JSON.
  func write(_ filter: CreditFilter, at place: Workplace) throws {
    guard let out, let note else { throw ValidationError("--note TEXT --out DIR") }
    let folder = OutputFolder(out)
    try folder.require()
    let rules = try place.rules()
    let today = place.session.today
    let report = try place.writing { book in
      var rows: [CreditRow] = []
      try book.credits(filter) { rows.append($0) }
      let persons = Set(rows.compactMap(\.person)).sorted { $0.number < $1.number }
      let revealed =
        try persons.isEmpty
        ? [:]
        : place.persons(of: book, rules.rulebook).reveal(persons, purpose: note, on: today)
      return InternalCreditReport.report(rows, revealed: revealed, today: today)
    }
    for format in [OutputFormat.csv, .json] {
      let path = try folder.write(
        report,
        as: format,
        named: "credit-internal-\(today).\(format.rawValue)",
        place.console.language,
        isSecret: true
      )
      place.console.say(Words(zh: "已写入 \(path)（0600）", en: "wrote \(path) (0600)"))
    }
  }
}
