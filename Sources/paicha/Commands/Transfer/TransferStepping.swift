import PaichaModel
import PaichaService
import PaichaStore

extension Workplace {
  /// Records a step of a transfer, prints the receipt, and says what comes next.
  func recordTransfer(_ body: (TransferHandling) throws -> HandledTransfer) throws {
    let rules = try rules()
    let handled = try writing { book in
      try body(TransferHandling(store: book, session: session, rules: rules))
    }
    try console.print(TransferReports.receipt(handled, rulebook: rules.rulebook))
    if let next = TransferNext.hint(after: handled.transfer) { console.say(next) }
  }

  func record(
    _ step: TransferCommand.Step,
    _ facts: StepFacts,
    of id: TransferID
  ) throws {
    try recordTransfer { try $0.handle(TransferCommand(step, facts), of: id) }
  }
}
