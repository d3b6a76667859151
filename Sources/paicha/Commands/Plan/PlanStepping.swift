import PaichaModel
import PaichaService
import PaichaStore

extension Workplace {
  /// Records a step of a plan, prints the receipt, and says what comes next.
  func recordPlan(_ body: (PlanKeeping) throws -> HandledPlan) throws {
    let rules = try rules()
    let handled = try writing { book in
      try body(PlanKeeping(store: book, session: session, rules: rules))
    }
    try console.print(PlanReceipt.record(handled, rulebook: rules.rulebook))
    if let next = PlanNext.hint(after: handled) { console.say(next) }
  }

  func record(
    _ step: PlanCommand.Step,
    of id: PlanID,
    _ options: StepOptions,
    _ materials: MaterialOptions? = nil
  ) throws {
    let attached = try materials?.attached(at: self) ?? []
    let command = PlanCommand(step, try options.facts(at: self), materials: attached)
    try recordPlan { try $0.handle(command, of: id) }
  }
}
