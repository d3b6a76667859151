import ArgumentParser
import PaichaIntake
import PaichaModel
import PaichaService

/// Adds the years of a holiday notice to the book.
struct CalendarImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "导入放假安排，核定暂定期限 add years of notices",
    discussion: """
      列 columns: date, kind (off, work); name
      只写与平常不同的日子；一行有误，整个文件不收。
      Only days that differ from the week; one wrong row refuses the whole file.

      例 examples:
        paicha rules calendar import 2027.csv --dry-run
        paicha rules calendar import 2027.csv --source 国办发明电〔2026〕9号
      """
  )

  @Argument(help: ArgumentHelp("CSV 文件 file, - for stdin", valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp("出处，默认文件名 the notice, default: file name", valueName: "text"))
  var source: String?

  @Flag(help: "试算，不写入 say what would happen, write nothing")
  var dryRun = false

  @OptionGroup var global: GlobalOptions

  func validate() throws { try PlainText.require(source, in: "--source") }

  func run() throws {
    let place = try Workplace(global)
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let years = try CalendarFile.years(of: try InputSource.open(file), named: source ?? name)
    let rules = try place.rules()
    let receipt =
      try dryRun
      ? place.reading { book in
        try CalendarKeeping(store: book, session: place.session, rules: rules).preview(years)
      }
      : place.writing { book in
        try CalendarKeeping(store: book, session: place.session, rules: rules).add(years)
      }
    try place.console.print(CalendarReports.receipt(receipt, file: name, isDryRun: dryRun))
    for words in years.flatMap(CalendarReports.doubts) { place.console.say(words) }
  }
}
