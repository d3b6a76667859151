import GRDB
import PaichaModel

/// Frozen evaluations: the journal keeps the hashes of their files.
extension Projector {
  func insert(_ freeze: EvaluationFreeze, by actor: ActorID, on day: Day, entry: Int) throws {
    try execute(
      """
      INSERT INTO evaluation_freeze (
        entry, year, as_of, scope, rulebook, journal_size, journal_root, frozen_on, frozen_by
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        entry, freeze.year, freeze.asOf.number, freeze.scope.rawValue, freeze.rulebook,
        Int(freeze.journal.size), freeze.journal.root, day.number, actor.text,
      ]
    )
  }
}
