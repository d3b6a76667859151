import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

extension Workplace {
  /// Records a step of an accident, prints the receipt, and says what comes next.
  func recordAccident(_ body: (AccidentHandling) throws -> HandledAccident) throws {
    let rules = try rules()
    let handled = try writing { book in
      try body(AccidentHandling(store: book, session: session, rules: rules))
    }
    try console.print(AccidentReceipt(handled, rulebook: rules.rulebook).record)
    if let next = AccidentNext.hint(after: handled.accident) { console.say(next) }
  }

  func record(_ step: AccidentCommand.Step, _ facts: StepFacts, of id: AccidentID) throws {
    try recordAccident { try $0.handle(AccidentCommand(step, facts), of: id) }
  }
}

extension SQLiteBook {
  func requiredAccident(_ id: AccidentID) throws -> AccidentView {
    guard let view = try accident(id) else {
      throw ServiceFault.noSuchAccident(id.description)
    }
    return view
  }
}
