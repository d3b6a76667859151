import ArgumentParser
import PaichaIntake
import PaichaModel
import PaichaReports
import PaichaService

/// Imports a table of inspections.
struct InspectImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "导入检查表格 import a table: CSV, JSON Lines, or any table by a mapping",
    discussion: """
      同一文件再导入不会重复。被拒的行写入 --rejects，其余照常接受；--strict 则全有或全无。
      The same file again changes nothing. Rejected rows go to --rejects, the rest is
      accepted; with --strict it is all or nothing. `-` reads standard input.

      例 examples:
        paicha inspect import 2025.csv --rejects 2025-rejects.csv --actor zhang.wei
        paicha inspect import city.csv --mapping samples/mappings/dinesafe.yaml \\
          --dry-run
      """
  )

  @Argument(help: ArgumentHelp("CSV 或 JSON Lines 文件 file, - for stdin", valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp("映射文件 mapping (YAML)", valueName: "map.yaml"))
  var mapping: String?

  @OptionGroup var rejection: RejectsOption

  @Flag(help: "只检查不写入 judge everything, write nothing")
  var dryRun = false

  @Flag(help: "有一行被拒则全部不写 all or nothing")
  var strict = false

  @OptionGroup var global: GlobalOptions

  func run() throws {
    try rejection.require(apartFrom: file)
    let place = try Workplace(global)
    let options = ImportOptions(
      mapping: try mapping.map { try Mapping.load($0) },
      isRehearsal: dryRun,
      isStrict: strict
    )
    let rules = try place.rules()
    let source = try InputSource.open(file)
    let rejected = try RejectedRows(path: rejection.rejects, at: place)
    let progress = StageLine(console: place.console)
    let receipt = try place.writing { book in
      try InspectionImport(store: book, session: place.session, rules: rules)
        .run(
          source,
          options: options,
          reject: { try rejected.take($0) },
          progress: { progress.update($0) }
        )
    }
    progress.finish()
    // The receipt is printed even if the rejected rows cannot be written: the rest is in the book.
    let written = Result { try rejected.finish() }
    try place.console.print(ImportReceiptReport.record(of: receipt))
    try written.get()
    guard receipt.rejected == 0 else {
      throw CommandLineFault.rowsRejected(receipt.rejected, path: rejection.rejects)
    }
  }
}
