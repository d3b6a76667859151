import ArgumentParser
import PaichaIntake
import PaichaService

/// Registers actors from a file.
struct ActorImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "导入操作人 import actors: CSV or JSON Lines",
    discussion: """
      列 columns: id, name, role; department, zone
      同一代号内容有变即为更改。Other content under a known id is a change.

      例 example:
        paicha actor import actors.csv --rejects actors-rejects.csv --actor admin
      """
  )

  @Argument(help: ArgumentHelp("CSV 或 JSON Lines 文件 file, - for stdin", valueName: "file"))
  var file: String

  @OptionGroup var rejected: RejectsOption
  @OptionGroup var global: GlobalOptions

  func validate() throws { try rejected.require(apartFrom: file) }

  func run() throws {
    let place = try Workplace(global)
    let source = try InputSource.open(file)
    let rows = try RejectedRows(path: rejected.rejects, at: place)
    let receipt = try place.writing { book in
      try Registration(store: book, session: place.session)
        .importActors(from: source) { try rows.take($0) }
    }
    try place.console.finish(receipt, rows, path: rejected.rejects)
  }
}
