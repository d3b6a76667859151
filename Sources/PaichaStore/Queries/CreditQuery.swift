import GRDB
import PaichaJournal
import PaichaModel

/// Listings on the credit list: the list, and one folded from the journal.
struct CreditQuery {
  let db: Database
  let origin: Origin

  /// Row by row; by credit code it walks `credit_by_uscc`, by person `credit_by_person`, by venue
  /// `credit_by_venue`.
  func forEach(_ filter: CreditFilter, _ body: (CreditRow) throws -> Void) throws {
    let condition = CreditQuery.condition(filter)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT
          c.key, c.reference, c.subject, c.uscc, c.person, c.name, c.post, c.unit_uscc,
          c.unit_name, c.address, c.grounds, c.authority, c.penalty, v.code, c.zone, c.state,
          c.decision, c.decided_on, c.contact, c.served_on, c.published_on, c.withdrawn_on,
          c.term_ends_on, c.version, c.opened_on, c.ended_on
        FROM credit AS c
        LEFT JOIN venue AS v ON v.key = c.venue
        \(condition.clause)
        ORDER BY c.ended_on IS NOT NULL, c.opened_on, c.key
        LIMIT ?
        """,
      arguments: condition.arguments + [filter.limit ?? -1]
    )
    while let row = try rows.next() { try body(try creditRow(row)) }
  }

  private static func condition(_ filter: CreditFilter) -> Condition {
    var condition = Condition()
    if let id = filter.id { condition.add("c.key = ?", id.number) }
    if let code = filter.creditCode { condition.add("c.uscc = ?", code) }
    if let person = filter.person { condition.add("c.person = ?", person.number) }
    if let venue = filter.venue {
      condition.add("c.venue = (SELECT key FROM venue WHERE code = ?)", venue.text)
    }
    if let day = filter.listedOn {
      condition.add(
        """
        EXISTS (
          SELECT 1 FROM credit_period AS p
          WHERE p.credit = c.key AND p.from_on <= ? AND (p.through_on IS NULL OR p.through_on >= ?)
        )
        """,
        day.number,
        day.number
      )
    }
    if filter.isPublicOnly {
      condition.add("c.published_on IS NOT NULL AND c.withdrawn_on IS NULL")
    }
    if filter.isOpenOnly { condition.add("c.ended_on IS NULL") }
    if let phase = filter.phase { condition.add("c.state = ?", phase.rawValue) }
    if let kind = filter.kind { condition.add("c.subject = ?", kind.rawValue) }
    if let ground = filter.ground {
      condition.add("instr(' ' || c.grounds || ' ', ' ' || ? || ' ') > 0", ground)
    }
    if let authority = filter.authority { condition.add("c.authority = ?", authority) }
    if let zone = filter.zone { condition.add("c.zone = ?", zone.text) }
    return condition
  }

  private func creditRow(_ row: Row) throws -> CreditRow {
    let id: CreditID = try row.id(0, of: origin)
    let person: Int? = row[4]
    let unitName: String? = row[8]
    var decision: CreditRow.Decision?
    if let number = row[16] as String? {
      decision = CreditRow.Decision(
        number: number,
        day: try row.day(17),
        contact: try row.text(18)
      )
    }
    return CreditRow(
      id: id,
      reference: row[1],
      kind: try row.coded(2),
      creditCode: row[3],
      person: person.map { PersonID(origin: origin, number: $0) },
      name: try row.text(5),
      formerNames: try formerNames(of: id),
      post: try row.optionalCoded(6),
      unit: unitName.map { ListedPerson.Unit(creditCode: row[7], name: $0) },
      address: row[9],
      grounds: try row.text(10).split(separator: " ").map(String.init),
      authority: try row.text(11),
      penalty: try row.text(12),
      venue: row.optionalCode(13),
      zone: row.optionalCode(14),
      phase: try row.coded(15),
      decision: decision,
      servedOn: try row.optionalDay(19),
      publishedOn: try row.optionalDay(20),
      withdrawnOn: try row.optionalDay(21),
      termEndsOn: try row.optionalDay(22),
      version: try row.integer(23),
      openedOn: try row.day(24),
      endedOn: try row.optionalDay(25),
      periods: try periods(of: id),
      measures: try measures(of: id),
      owed: try ClockQuery.owed(db, of: id)
    )
  }

  private func formerNames(of id: CreditID) throws -> [String] {
    try String.fetchAll(
      db.cachedStatement(
        sql: "SELECT name FROM credit_former_name WHERE credit = ? ORDER BY name"
      ),
      arguments: [id.number]
    )
  }

  private func periods(of id: CreditID) throws -> [ListedRecord.Period] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT from_on, through_on FROM credit_period WHERE credit = ? ORDER BY from_on"
      ),
      arguments: [id.number]
    )
    .map { ListedRecord.Period(from: try $0.day(0), through: try $0.optionalDay(1)) }
  }

  private func measures(of id: CreditID) throws -> [OrderedMeasure] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT m.measure, m.receiver
          FROM credit_measure AS m
          CROSS JOIN credit_receiver AS r ON r.credit = m.credit AND r.receiver = m.receiver
          WHERE m.credit = ?
          ORDER BY r.place, m.measure
          """
      ),
      arguments: [id.number]
    )
    .map { OrderedMeasure(try $0.text(0), by: try $0.text(1)) }
  }

  /// The listing another system knew under a number.
  func id(reference: String) throws -> CreditID? {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT key FROM credit WHERE reference = ?"),
      arguments: [reference]
    )
    .map { CreditID(origin: origin, number: $0) }
  }

  /// Listings of a subject that are not over, each folded from the journal.
  func open(of subject: CreditSubject) throws -> [CreditListing] {
    let condition: (sql: String, value: any DatabaseValueConvertible)
    switch subject {
    case .enterprise(let enterprise): condition = ("uscc = ?", enterprise.creditCode)
    case .person(let person): condition = ("person = ?", person.id.number)
    }
    let keys = try Int.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT key FROM credit WHERE \(condition.sql) AND ended_on IS NULL ORDER BY key
          """
      ),
      arguments: StatementArguments([condition.value])
    )
    return try keys.compactMap { key in
      try view(CreditID(origin: origin, number: key))?.listing
    }
  }

  func view(_ id: CreditID) throws -> CreditView? {
    let entries = try Int.fetchAll(
      db,
      sql: "SELECT entry FROM credit_step WHERE credit = ? ORDER BY entry",
      arguments: [id.number]
    )
    guard let first = entries.first else { return nil }
    let opening = try EntryQuery.entry(db, first)
    guard case .creditOpened(let opened) = opening.event else {
      throw StoreFault.damaged(path: "journal", detail: "entry \(first) opens no listing")
    }
    var listing = CreditListing(opened)
    var steps = [
      RecordedCreditStep(entry: opening.number, at: opening.at, actor: opening.actor, event: nil)
    ]
    for number in entries.dropFirst() {
      let entry = try EntryQuery.entry(db, number)
      guard case .creditStepped(_, _, let event) = entry.event else {
        throw StoreFault.damaged(path: "journal", detail: "entry \(number) is no credit step")
      }
      listing.apply(event)
      steps.append(
        RecordedCreditStep(entry: entry.number, at: entry.at, actor: entry.actor, event: event)
      )
    }
    let clocks = try ClockQuery.clocks(db, of: id)
    for row in clocks where row.clock.kind == .creditDefence {
      listing.settleDefence(by: row.clock.due)
    }
    return CreditView(
      listing: listing,
      venue: try opened.venue.map { try RegisterQueries.venue(db, $0) },
      steps: steps,
      clocks: clocks
    )
  }
}
