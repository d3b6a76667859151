import ArgumentParser
import PaichaModel
import PaichaService

/// Lists the years whose holiday notice is known.
struct CalendarList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "已知放假安排的年份 known years; needs no book",
    discussion: """
      例 example:
        paicha rules calendar list
      """
  )

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let added = try place.addedYears(isBookNamed: global.place.book != nil)
    try place.console.print(CalendarReports.list(try EmbeddedRules.calendar(), added: added))
  }
}
