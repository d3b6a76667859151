import PaichaIntake
import PaichaModel
import PaichaService
import PaichaStore

/// Plans and drills in a test's book.
extension ServiceBook {
  func planning(_ actor: ActorID? = "unit", today: Day = "2025-12-31") -> PlanKeeping {
    PlanKeeping(store: store, session: session(actor, today: today), rules: rules)
  }

  func drilling(_ actor: ActorID? = "unit", today: Day = "2025-12-31") -> DrillKeeping {
    DrillKeeping(store: store, session: session(actor, today: today), rules: rules)
  }

  func review(today: Day) -> EmergencyReview {
    EmergencyReview(store: store, rules: rules.emergency, today: today)
  }

  /// Registers venues by rows of `code,name,kind,zone,staff,crowded_place,opened_on,closed_on`.
  func registering(_ rows: String) throws {
    let header = "code,name,kind,zone,staff,crowded_place,opened_on,closed_on\n"
    _ = try registration().importVenues(from: ServiceBook.source(header + rows)) {
      throw Unexpected(what: "\($0.fault)")
    }
  }

  /// A plan in its first draft, with the two papers it stands on.
  @discardableResult
  func drafting(
    _ holder: Holder = .venue("V1"),
    _ kind: PlanKind = .comprehensive,
    on day: Day = "2025-02-03",
    by actor: ActorID = "unit",
    materials: [AttachedMaterial] = PlanMaterial.ofDraft.map { AttachedMaterial($0) }
  ) throws -> HandledPlan {
    try planning(actor).open(
      PlanDraft(
        holder: holder,
        kind: kind,
        name: "应急预案",
        materials: materials,
        facts: StepFacts(on: day)
      )
    )
  }

  /// A plan in force since a day.
  @discardableResult
  func publishing(
    _ holder: Holder = .venue("V1"),
    _ kind: PlanKind = .comprehensive,
    on day: Day = "2025-03-03"
  ) throws -> PlanID {
    let id = try drafting(holder, kind, on: day).plan.id
    try publishing(id, on: day)
    return id
  }

  @discardableResult
  func publishing(
    _ id: PlanID,
    on day: Day,
    today: Day = "2025-12-31"
  ) throws -> HandledPlan {
    let facts = StepFacts(on: day, document: "号-\(day)")
    return try planning(today: today).handle(PlanCommand(.publish(signer: "周"), facts), of: id)
  }

  /// A drill that was held, by default one of a plan the book does not hold.
  @discardableResult
  func holding(
    _ holder: Holder = .venue("V1"),
    _ plan: PlanKind = .comprehensive,
    on day: Day,
    then commands: [DrillCommand] = [],
    by actor: ActorID = "unit",
    today: Day = "2025-12-31"
  ) throws -> HandledDrill {
    let request = DrillRequest(
      holder: holder,
      plan: .kind(plan),
      kind: .full,
      topic: nil,
      stage: .held(DrillConduct(participants: 40, roll: nil)),
      facts: StepFacts(on: day)
    )
    return try drilling(actor, today: today).open(request, then: commands)
  }

  @discardableResult
  func importingDrills(
    _ text: String,
    _ options: ImportOptions = ImportOptions(),
    by actor: ActorID? = "unit",
    batch: Int = 2_000
  ) throws -> (receipt: HistoryReceipt, rejected: [RejectedRow]) {
    var rejected: [RejectedRow] = []
    let receipt = try emergencyImport(actor, batch).importDrills(
      from: ServiceBook.source(text),
      options: options,
      reject: { rejected.append($0) }
    )
    return (receipt, rejected)
  }

  @discardableResult
  func importingPlans(
    _ text: String,
    _ options: ImportOptions = ImportOptions(),
    by actor: ActorID? = "lead",
    batch: Int = 2_000
  ) throws -> (receipt: HistoryReceipt, rejected: [RejectedRow]) {
    var rejected: [RejectedRow] = []
    let receipt = try emergencyImport(actor, batch).importPlans(
      from: ServiceBook.source(text),
      options: options,
      reject: { rejected.append($0) }
    )
    return (receipt, rejected)
  }

  /// What is wrong with the book, in words.
  func problems() throws -> [String] {
    try verification().run(checkpoints: [], progress: { _, _ in }).problems.map(\.words.en)
  }

  private func emergencyImport(_ actor: ActorID?, _ batch: Int) -> HistoryImport {
    HistoryImport(store: store, session: session(actor), rules: rules, batch: batch)
  }
}

/// Something a test did not reckon with.
struct Unexpected: Error {
  let what: String
}
