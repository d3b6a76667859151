import GRDB
import PaichaModel

@testable import PaichaStore

/// The file of a book with some of everything in it, to be altered in copies.
struct Victim {
  let original: RawBook
  private let folder: TemporaryFolder

  init() throws {
    let book = try History(seed: 127, actions: 60, withNotice: true).play(on: .memory)
    try book.commit([.zoneAdjusted(Victim.adjustment), .evaluationFrozen(Victim.freeze)])
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
