import GRDB
import PaichaModel

/// Statements that zones sent.
extension Projector {
  func insert(_ statement: SentStatement, entry: Int) throws {
    try execute(
      """
      INSERT INTO statement (zone, period, entry, sent_on, receiver, document)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        statement.zone.text, statement.period.description, entry, statement.facts.day.number,
        statement.receiver, statement.facts.document,
      ]
    )
    note(statement.facts.day)
  }
}
