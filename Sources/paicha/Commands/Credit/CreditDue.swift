import ArgumentParser
import PaichaModel

/// Lists the running clocks of the credit list.
struct CreditDue: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "失信名单的到期事项：申辩、送达、公布、移出、到期 what the credit list owes",
    discussion: """
      例 example:
        paicha credit due --within 30
      """
  )

  @OptionGroup var which: AgendaOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    try which.printAgenda(of: CreditRecord.self, at: try Workplace(global))
  }
}
