import GRDB
import PaichaModel

@testable import PaichaStore

/// The file of a book with some of everything in it, to be altered in copies.
struct Victim {
  let original: RawBook
  private let folder: TemporaryFolder

  init() throws {
    let book = try History(seed: 127, actions: 60, withNotice: true).play(on: .memory)
    try book.commit([
      .zoneAdjusted(Victim.adjustment), .planOpened(try Victim.plan()),
      .evaluationFrozen(Victim.freeze), .statementSent(try Victim.statement()),
    ])
    folder = book.folder
    original = RawBook(path: folder.path("book.db"))
    let file = try DatabaseQueue(path: original.path)
    try book.store.connection.queue.backup(to: file)
    try file.close()
  }

  private static let adjustment = BoundaryAdjustment(
    zone: "Z1",
    facts: StepFacts(on: "2025-07-01", document: "国函〔2025〕8号"),
    added: [.init("V2", from: "Z2"), .init("V3", from: nil)],
    removed: ["V1"]
  )

  /// A plan that was filed elsewhere.
  private static func plan() throws -> PlanOpening {
    let rules = PlanRules(
      clocks: try Sample.clocks(),
      owesReview: false,
      owesFiling: true,
      owesEvaluation: false
    )
    return try EmergencyPlan.takeOver(
      ReportedPlan(
        reference: "旧-9999",
        version: 1,
        number: "YJ-9999",
        publishedOn: "2025-02-03",
        filedOn: "2025-02-20",
        evaluatedOn: nil
      ),
      holder: .venue("V1"),
      kind: .onsite,
      name: "现场处置方案",
      id: PlanID(origin: Sample.book.origin, number: 9_999),
      zone: "Z1",
      today: History.today,
      actor: Sample.admin,
      rules: rules
    )
  }

  private static func statement() throws -> SentStatement {
    guard let quarter = StatisticsPeriod(.quarter, year: 2025, ordinal: 3) else {
      throw RulebookFault.missing("quarter")
    }
    return SentStatement(
      zone: "Z1",
      period: quarter,
      receiver: "市商务局",
      facts: StepFacts(on: "2025-10-13", document: "统〔2025〕3号")
    )
  }

  private static let freeze = EvaluationFreeze(
    year: 2025,
    asOf: "2025-12-31",
    scope: .auto,
    rulebook: "national 2026.1",
    journal: JournalState(size: 9, root: Sample.root),
    files: [EvaluationFreeze.File(name: "scores-2025.json", hash: .of(digit: 7))]
  )

  func copy(_ name: String) throws -> RawBook {
    RawBook(path: try folder.copy("book.db", as: name))
  }
}
