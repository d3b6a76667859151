import ArgumentParser
import PaichaStore

/// Lists the actors of a book.
struct ActorList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "查询操作人 list actors",
    discussion: """
      例 examples:
        paicha actor list
        paicha actor list --format csv > actors.csv    (改后可再导入 to edit)
      """
  )

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let actors = try place.reading { try $0.actors() }
    try place.console.print(ActorReports.list(actors))
  }
}
