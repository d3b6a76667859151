import PaichaModel
import PaichaService
import PaichaStore

extension Workplace {
  /// Records steps of a drill, prints the receipt, and says what comes next.
  func recordDrill(_ body: (DrillKeeping) throws -> HandledDrill) throws {
    let rules = try rules()
    let handled = try writing { book in
      try body(DrillKeeping(store: book, session: session, rules: rules))
    }
    try console.print(
      DrillReceipt.record(handled, rulebook: rules.rulebook, checklist: rules.checklist)
    )
    if let next = DrillNext.hint(after: handled) { console.say(next) }
  }

  func record(_ step: DrillCommand.Step, of id: DrillID, _ options: StepOptions) throws {
    let command = DrillCommand(step, try options.facts(at: self))
    try recordDrill { try $0.handle(command, of: id) }
  }
}
