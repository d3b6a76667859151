import PaichaModel
import PaichaService
import PaichaStore

extension Workplace {
  /// Records something of the credit list, prints the receipt, and says what comes next.
  func recordCredit(_ body: (CreditHandling) throws -> HandledCredit) throws {
    let rules = try rules()
    let handled = try writing { book in
      try body(
        CreditHandling(
          store: book,
          session: session,
          rules: rules,
          persons: try persons(of: book, rules.rulebook)
        )
      )
    }
    try console.print(
      CreditReceipt(handled: handled, today: session.today, rulebook: rules.rulebook).record
    )
    if let next = CreditNext.hint(after: handled.listing, on: session.today) { console.say(next) }
  }

  func record(
    _ step: CreditCommand.Step,
    of id: CreditID,
    _ options: StepOptions,
    with officers: [ActorID] = []
  ) throws {
    let command = CreditCommand(step, with: officers, try options.facts(at: self))
    try recordCredit { try $0.handle(command, of: id) }
  }

  /// The keeping of sealed persons, by the masks of the rulebook.
  func persons(of book: any BookStore, _ rulebook: Rulebook) throws -> PersonKeeping {
    PersonKeeping(
      store: book,
      session: session,
      vault: PersonVault(book: bookPath, origin: book.book.origin),
      masking: try IdentityMasking(rulebook)
    )
  }
}
