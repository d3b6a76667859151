import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

extension Workplace {
  /// Records a step of a listing, prints its receipt and says what may come next.
  func record(
    _ step: SupervisionCommand.Step,
    of id: SupervisionID,
    _ options: StepOptions
  ) throws {
    let facts = try options.facts(at: self)
    try recordListing { try $0.handle(SupervisionCommand(step, facts), of: id) }
  }

  /// Carries out what a body asks of the listings, prints the receipt and says what may come next.
  func recordListing(_ body: (SupervisionHandling) throws -> HandledListing) throws {
    let rules = try rules()
    let handled = try writing { book in
      try body(SupervisionHandling(store: book, session: session, rules: rules))
    }
    try console.print(SupervisionReports.receipt(handled, ClockCells(rules.rulebook)))
    if let next = handled.listing.next { console.say(next) }
  }
}
