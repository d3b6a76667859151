import GRDB
import PaichaModel

@testable import PaichaStore

/// How the engine would answer whatever the store asks it, one line a step.
///
/// Statements are caught as they run, so the plans are those of the real ones.
struct QueryPlan: CustomStringConvertible {
  /// Such as `SEARCH h USING INDEX hazard_open (deadline<?)`.
  let steps: [String]

  var description: String { steps.joined(separator: "; ") }

  /// The plans of every statement that a body makes a small book run.
  init(_ body: (SQLiteBook) throws -> Void) throws {
    let book = try Engine.memory.make()
    try book.log(.sample(day: "2025-02-01", .sample(.major, due: "2025-03-01")))
    try book.log(.sample(day: "2025-02-02", .sample(.general, due: "2025-03-01")))
    try book.take(
      .penalised(Penalty(StepFacts(on: "2025-02-03"), by: "消防", fineFen: nil)),
      of: "K7QX-H1"
    )
    try book.propose(
      ["K7QX-H1"],
      on: "2025-02-03",
      clocks: [Clock(.listingDecide, from: "2025-02-03", until: "2025-02-12")]
    )
    let traced = TracedStatements()
    let queue = book.store.connection.queue
    queue.inDatabase { db in db.trace { traced.add($0.expandedDescription) } }
    try body(book.store)
    queue.inDatabase { db in db.trace(options: []) }
    steps = try queue.inDatabase { db in
      let selects = traced.statements.filter { $0.hasPrefix("SELECT") }
      guard !selects.isEmpty else { throw DatabaseError(message: "no statement was caught") }
      return try selects.flatMap { sql in
        try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)").map { $0["detail"] }
      }
    }
  }

  /// Steps that read a growing table without an index.
  var scans: [String] {
    // A subquery that is computed first may go by the name of a table's alias.
    let computed = steps.filter { $0.hasPrefix("CO-ROUTINE ") }.map { $0.dropFirst(11) }
    return steps.filter { step in
      let words = step.split(separator: " ")
      return words.count >= 2 && words[0] == "SCAN" && Self.growing.contains(String(words[1]))
        && !step.contains(" INDEX ") && !computed.contains(words[1])
    }
  }

  /// Steps that read hazards by anything but an index of open ones, or of the few asked for.
  var readsOfHistory: [String] {
    steps.filter { step in
      let words = step.split(separator: " ")
      guard words.count >= 2, words[1] == "h" || words[1] == "hazard" else { return false }
      return !Self.narrow.contains { step.contains($0) }
    }
  }

  /// Tables that grow with history, and what the queries call them.
  private static let growing = [
    "h", "i", "s", "y", "p", "c", "t", "hazard", "inspection", "journal_entry", "hazard_step",
    "evidence", "inspection_supplement", "venue_year", "supervision", "supervision_hazard",
    "supervision_step", "transfer", "transfer_step", "clock", "penalty", "paper", "d", "drill",
    "training", "training_person",
  ]

  /// Ways to the hazards that are open, to those of one venue or inspection, or to a single one.
  private static let narrow = [
    "hazard_open", "hazard_candidate", "hazard_by_venue (venue=?", "PRIMARY KEY (id=?", "(rowid=?)",
    "(rowid>? AND rowid<?)",
  ]
}

/// Collects what a connection was asked to run.
private final class TracedStatements {
  private(set) var statements: [String] = []

  func add(_ sql: String) { statements.append(sql) }
}
