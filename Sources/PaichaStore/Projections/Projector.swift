import GRDB
import PaichaJournal
import PaichaModel

/// Turns entries into rows: the only writer of every table but the journal's own.
///
/// Tables are views of the journal, so replaying all entries through a projector into an empty
/// store gives the same tables. Tallies and numbers are gathered and written by `finish`.
final class Projector {
  let db: Database
  var tallies = TallyChanges()
  var numbering: [UInt8: Int] = [:]
  /// The last day any projected entry speaks of.
  private(set) var latestDay: Day?
  let venues: VenueKeys
  /// The origin that every record of the book has in its id.
  let origin: Origin
  let statements: ProjectorStatements

  init(_ db: Database, origin: Origin, venues: VenueKeys) throws {
    self.db = db
    self.origin = origin
    self.venues = venues
    statements = try ProjectorStatements(db)
  }

  func project(_ entry: Entry) throws {
    let number = Int(entry.number)
    switch entry.event {
    case .bookOpened(let book): try insert(book, entry: number)
    case .actorRecorded(let actor, _): try upsert(actor, entry: number)
    case .zoneRecorded(let zone, _): try upsert(zone, on: entry.at.day, entry: number)
    case .venueRecorded(let venue, _): try upsert(venue, on: entry.at.day, entry: number)
    case .zoneAdjusted(let adjustment): try apply(adjustment, entry: number)
    case .inspectionLogged(let inspection):
      try insert(inspection, by: entry.actor, entry: number, statements)
    case .inspectionSupplemented(let supplement):
      try apply(supplement, by: entry.actor, entry: number, statements)
    case .hazardStepped(let step): try apply(step, entry: number)
    case .listingOpened(let opening): try insert(opening, entry: number)
    case .listingStepped(let id, let zone, let event):
      try apply(event, to: id, zone: zone, entry: number)
    case .transferOpened(let opening): try insert(opening, entry: number)
    case .transferStepped(let id, let zone, let event):
      try apply(event, to: id, zone: zone, entry: number)
    case .planOpened(let opening): try insert(opening, entry: number)
    case .planStepped(let id, let zone, let event):
      try apply(event, to: id, zone: zone, entry: number)
    case .drillOpened(let opening): try insert(opening, entry: number)
    case .drillStepped(let id, let zone, let event):
      try apply(event, to: id, zone: zone, entry: number)
    case .trainingRecorded(let training): try insert(training, entry: number)
    case .trainingVoided(let voiding): try apply(voiding, entry: number)
    case .accidentOpened(let opening): try insert(opening, entry: number)
    case .accidentStepped(let id, let zone, let event):
      try apply(event, to: id, zone: zone, entry: number)
    case .creditOpened(let opening): try insert(opening, entry: number)
    case .creditStepped(let id, let zone, let event):
      try apply(event, to: id, zone: zone, entry: number)
    case .personRecorded(let person): try insert(person, on: entry.at.day, entry: number)
    case .personsRevealed(let reveal): try apply(reveal, entry: number)
    case .personForgotten(let forgetting): try apply(forgetting, entry: number)
    case .paperIssued(let paper): try insert(paper, entry: number)
    case .calendarAdded(let year): try upsert(year, entry: number)
    case .clockSettled(let settlement): try apply(settlement)
    case .statementSent(let statement): try insert(statement, entry: number)
    case .evaluationFrozen(let freeze):
      try insert(freeze, by: entry.actor, on: entry.at.day, entry: number)
    }
  }

  /// Writes what was gathered over all entries projected so far.
  func finish() throws {
    try tallies.flush(into: db)
    try writeNumbers()
  }

  /// Writes the tallies gathered so far once they are many, so that memory is bounded.
  func bound() throws {
    if tallies.count >= Projector.talliesHeld { try tallies.flush(into: db) }
  }

  /// Writes which numbers were given.
  func writeNumbers() throws {
    for (letter, last) in numbering.sorted(by: { $0.key < $1.key }) {
      try db.execute(
        sql: """
          INSERT INTO numbering (letter, last) VALUES (?, ?)
          ON CONFLICT (letter) DO UPDATE SET last = max(last, excluded.last)
          """,
        arguments: [String(UnicodeScalar(letter)), last]
      )
    }
    numbering = [:]
  }

  func note<Kind: RecordKind>(_ id: RecordID<Kind>) throws {
    try requireOwn(id)
    numbering[Kind.letter] = max(numbering[Kind.letter] ?? 0, id.number)
  }

  /// Refuses a record of another book.
  func requireOwn<Kind: RecordKind>(_ id: RecordID<Kind>) throws {
    guard id.origin == origin else {
      throw StoreFault.rejected(detail: "\(id) belongs to another book than \(origin)")
    }
  }

  /// Runs a statement that is kept prepared.
  func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// Records that a piece of evidence belongs to a record; naming it twice changes nothing.
  func insert<Kind: RecordKind>(
    _ evidence: Evidence,
    of record: RecordID<Kind>,
    entry: Int
  ) throws {
    try statements.evidence.run { row in
      row.bind(evidence.hash.hex)
      row.bind(evidence.name)
      row.bind(String(UnicodeScalar(Kind.letter)))
      row.bind(record.number)
      row.bind(entry)
    }
  }

  func note(_ day: Day) { latestDay = max(latestDay ?? day, day) }

  /// Of venues in years; some ten megabytes.
  private static let talliesHeld = 50_000
}

/// The statements of the hot path, prepared once for a projector.
struct ProjectorStatements {
  let inspection: Prepared
  let hazard: Prepared
  let evidence: Prepared
  let venue: VenueInsertion

  init(_ db: Database) throws {
    inspection = try Prepared(
      """
      INSERT INTO inspection (
        key, reference, venue, zone, inspected_on, kind,
        passed, not_applicable, findings, held_back, first_hazard, opened, entry
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      in: db
    )
    hazard = try Prepared(
      """
      INSERT INTO hazard (
        key, inspection, venue, zone, level, state, item, description, place,
        found_on, due_on, due_by, deadline, returns,
        rectified_on, rectified_by, closed_on, closure, entry, criteria, clause, reopens
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      in: db
    )
    evidence = try Prepared(
      """
      INSERT INTO evidence (sha256, name, letter, subject, entry) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """,
      in: db
    )
    venue = try VenueInsertion(db)
  }
}
