import GRDB
import PaichaJournal
import PaichaModel

/// Persons, masked; the seal itself is read from the journal.
struct PersonQuery {
  let db: Database
  let origin: Origin

  func rows(_ id: PersonID? = nil) throws -> [PersonRow] {
    var condition = Condition()
    if let id { condition.add("p.key = ?", id.number) }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT
          p.entry, p.recorded_on, p.forgotten_on,
          (SELECT count(*) FROM person_reveal AS r WHERE r.person = p.key)
        FROM person AS p
        \(condition.clause)
        ORDER BY p.key
        """,
      arguments: condition.arguments
    )
    return try rows.map { row in
      let number = try row.integer(0)
      guard case .personRecorded(let person) = try EntryQuery.entry(db, number).event else {
        throw StoreFault.damaged(path: "journal", detail: "entry \(number) records no person")
      }
      return PersonRow(
        person: person,
        recordedOn: try row.day(1),
        forgottenOn: try row.optionalDay(2),
        reveals: try row.integer(3)
      )
    }
  }

  func view(_ id: PersonID) throws -> PersonView? {
    guard let row = try rows(id).first else { return nil }
    let entries = try Int.fetchAll(
      db,
      sql: "SELECT entry FROM person_reveal WHERE person = ? ORDER BY entry",
      arguments: [id.number]
    )
    let reveals = try entries.map { number in
      let entry = try EntryQuery.entry(db, number)
      guard case .personsRevealed(let reveal) = entry.event else {
        throw StoreFault.damaged(path: "journal", detail: "entry \(number) reveals nobody")
      }
      return RecordedReveal(
        entry: entry.number,
        at: entry.at,
        actor: entry.actor,
        reveal: reveal
      )
    }
    return PersonView(row: row, reveals: reveals)
  }

  func maskedNumbers() throws -> [PersonID: String] {
    var numbers: [PersonID: String] = [:]
    let rows = try Row.fetchCursor(db, sql: "SELECT key, masked_number FROM person")
    while let row = try rows.next() { numbers[try row.id(0, of: origin)] = try row.text(1) }
    return numbers
  }

  /// Listings of the person that are open, or of whose end somebody has still to be told.
  func needing(_ person: PersonID, on day: Day) throws -> [String] {
    let keys = try Int.fetchAll(
      db,
      sql: "SELECT key FROM credit WHERE person = ? ORDER BY key",
      arguments: [person.number]
    )
    return try keys.compactMap { key in
      let id = CreditID(origin: origin, number: key)
      guard let listing = try CreditQuery(db: db, origin: origin).view(id)?.listing else {
        return nil
      }
      let isOpen = !listing.phase.isEnded || !listing.owedNotices(on: day).isEmpty
      return isOpen || listing.record?.isPublic == true ? id.description : nil
    }
  }
}
