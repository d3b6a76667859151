import GRDB
import PaichaModel

/// Papers, and years of the calendar.
extension Projector {
  func insert(_ paper: Paper, entry: Int) throws {
    try execute(
      """
      INSERT INTO paper (kind, year, serial, number, subject, issued_on, entry)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        paper.kind.rawValue, paper.year, paper.serial, paper.number, paper.subject,
        paper.issuedOn.number, entry,
      ]
    )
    note(paper.issuedOn)
  }

  func upsert(_ year: CalendarYear, entry: Int) throws {
    try execute(
      """
      INSERT INTO calendar_year (year, source, entry) VALUES (?, ?, ?)
      ON CONFLICT (year) DO UPDATE SET source = excluded.source, entry = excluded.entry
      """,
      [year.year, year.source, entry]
    )
  }
}
