import ArgumentParser
import PaichaModel

/// Records an application for early removal.
struct CreditApplyRemoval: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply-removal",
    abstract: "登记提前移出申请 record an application for early removal",
    discussion: """
      列入满规定时间且条件齐备方可申请 After the time of the rulebook, under every condition:
        performed, remedied, no_new_case, bans_ended

      例 example:
        paicha credit apply-removal K7QX-C1 --condition performed \\
          --condition remedied \\
          --condition no_new_case --condition bans_ended --evidence application.pdf
      """
  )

  @Argument(help: ArgumentHelp("列入号 listing", valueName: "id")) var id: CreditID

  @Option(help: ArgumentHelp("已具备的条件，可重复 condition met, repeatable", valueName: "condition"))
  var condition: [RemovalCondition] = []

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    try Workplace(global).record(.applyRemoval(Set(condition)), of: id, step)
  }
}
