import ArgumentParser
import PaichaReports
import PaichaStore

/// Lists the evaluations that were frozen.
struct EvaluateFrozen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frozen",
    abstract: "已定稿的考核评价 evaluations that were frozen",
    discussion: """
      例 example:
        paicha evaluate frozen --format csv
      """
  )

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    try place.console.print(FreezeReports.list(try place.reading { try $0.freezes() }))
  }
}
