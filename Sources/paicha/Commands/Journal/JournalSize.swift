import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaStore

/// Prints how many entries the journal has.
struct JournalSize: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "size",
    abstract: "台账条数 number of entries",
    discussion: """
      例 example:
        paicha journal size
      """
  )

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let head = try place.reading { try $0.head() }
    guard global.format != .table else {
      try place.console.print(raw: String(head.size))
      return
    }
    try place.console.print(
      Record(fields: [.init(Column("size", JournalWords.size), .integer(Int(head.size)))])
    )
  }
}
