import ArgumentParser
import PaichaIntake
import PaichaModel
import PaichaService

/// What an import of histories takes: the file, where rejected rows go, and how strict it is.
struct HistoryOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("CSV 或 JSON Lines 文件 file, - for stdin", valueName: "file"))
  var file: String

  @OptionGroup var rejection: RejectsOption

  @Flag(help: "只检查不写入 judge everything, write nothing")
  var dryRun = false

  @Flag(help: "有一行被拒则全部不写 all or nothing")
  var strict = false

  func validate() throws { try rejection.require(apartFrom: file) }

  /// Imports the file, prints the receipt, and ends with an error if a row was rejected.
  ///
  /// The receipt is printed even if the rejected rows cannot be written: the rest is in the book.
  func run(
    at place: Workplace,
    _ take: (
      HistoryImport, InputSource, ImportOptions, (RejectedRow) throws -> Void
    ) throws -> HistoryReceipt
  ) throws {
    let rules = try place.rules()
    let source = try InputSource.open(file)
    let rows = try RejectedRows(path: rejection.rejects, at: place)
    let options = ImportOptions(isRehearsal: dryRun, isStrict: strict)
    let receipt = try place.writing { book in
      let histories = HistoryImport(store: book, session: place.session, rules: rules)
      return try take(histories, source, options) { try rows.take($0) }
    }
    let written = Result { try rows.finish() }
    try place.console.print(HistoryReceiptReport.record(of: receipt))
    try written.get()
    guard receipt.rejected == 0 else {
      throw CommandLineFault.rowsRejected(receipt.rejected, path: rejection.rejects)
    }
  }
}
