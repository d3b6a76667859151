import ArgumentParser
import PaichaJournal
import PaichaModel
import PaichaReports
import PaichaStore

/// Prints the root hash of the journal's tree.
struct JournalRoot: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "root",
    abstract: "台账根哈希 root hash (base64)",
    discussion: """
      例 example:
        paicha journal root
      """
  )

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let head = try place.reading { try $0.head() }
    guard global.format != .table else {
      try place.console.print(raw: head.root.base64)
      return
    }
    try place.console.print(
      Record(fields: [
        .init(Column("size", JournalWords.size), .integer(Int(head.size))),
        .init(Column("root", JournalWords.root), .text(head.root.base64)),
      ])
    )
  }
}
