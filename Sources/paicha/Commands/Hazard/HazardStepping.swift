import PaichaModel
import PaichaService
import PaichaStore

extension Workplace {
  /// Records one step of a hazard, prints the receipt, and says what comes next.
  func record(_ command: HazardCommand, of id: HazardID) throws {
    try recordSteps(of: id) { _ in [command] }
  }

  /// Records steps of a hazard that depend on what the book holds, all in one commit.
  func recordSteps(
    of id: HazardID,
    _ commands: (SQLiteBook) throws -> [HazardCommand]
  ) throws {
    let rules = try rules()
    let (handled, listing) = try writing { book in
      let handled = try HazardHandling(store: book, session: session, rules: rules)
        .handle(try commands(book), of: id)
      return (handled, try book.hazard(id)?.listing)
    }
    try console.print(StepReport.record(handled, rulebook: rules.rulebook))
    if let next = HazardNext.hint(after: handled.hazard, under: listing) { console.say(next) }
  }
}

extension BookReading {
  /// The hazard of an id, or the refusal that there is none.
  func requiredHazard(_ id: HazardID) throws -> HazardRecordView {
    guard let view = try hazard(id) else { throw ServiceFault.noSuchHazard(id.description) }
    return view
  }

  /// The acting actor, or the refusal that nobody is named or known.
  func requiredActor(_ id: ActorID?) throws -> Actor {
    guard let id else { throw ServiceFault.noActor }
    guard let actor = try actor(id) else { throw ServiceFault.unknownActor(id) }
    return actor
  }
}
