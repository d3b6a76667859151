import ArgumentParser
import PaichaModel

/// Lists the running clocks of plans.
struct PlanDue: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "预案的到期事项：报备、答复、评估 what plans owe, most late first",
    discussion: """
      例 example:
        paicha plan due --within 30 --zone 11101001
      """
  )

  @OptionGroup var which: AgendaOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    try which.printAgenda(of: PlanRecord.self, at: try Workplace(global))
  }
}
