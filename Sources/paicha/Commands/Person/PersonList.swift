import ArgumentParser
import PaichaModel
import PaichaStore

/// Lists persons, masked.
struct PersonList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "查询人员，加掩码 list persons, masked",
    discussion: """
      例 example:
        paicha person list
      """
  )

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    try place.console.print(PersonReports.list(try place.reading { try $0.persons() }))
  }
}
