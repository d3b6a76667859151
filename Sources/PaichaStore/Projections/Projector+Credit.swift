import GRDB
import PaichaModel

/// Listings on the credit list.
extension Projector {
  func insert(_ opening: CreditOpening, entry: Int) throws {
    let listing = CreditListing(opening)
    let key = opening.id.number
    let venue = try opening.venue.map { try venues.key(of: $0, in: db) }
    try insertRow(listing, venue: venue, entry: entry)
    if case .enterprise(let enterprise) = opening.subject {
      try insert(formerNames: enterprise.formerNames, of: key)
    }
    if let record = listing.record {
      try insert(record.decision, of: key)
      for period in record.periods { try insert(period, of: key) }
      for (receiver, told) in record.told { try write(told, to: receiver, of: key) }
    }
    try note(opening.id)
    note(opening.facts.day)
    for item in opening.facts.evidence { try insert(item, of: opening.id, entry: entry) }
    try creditStep(opening.id, entry: entry)
    try move(
      ClockMoves(started: opening.clocks, ended: [], stopped: [], on: opening.facts.day),
      of: ClockSubject(CreditRecord.letter, key, venue: venue, zone: opening.zone),
      entry: entry
    )
  }

  func apply(_ event: CreditEvent, to id: CreditID, zone: ZoneCode?, entry: Int) throws {
    try requireOwn(id)
    let key = id.number
    let venue = try venueKey(of: key, in: "credit", id.description, entry)
    try write(event, of: key)
    note(event.facts.day)
    for item in event.facts.evidence { try insert(item, of: id, entry: entry) }
    try creditStep(id, entry: entry)
    try move(
      ClockMoves(
        started: event.clocks,
        ended: event.ended,
        stopped: event.stopped,
        on: event.facts.day
      ),
      of: ClockSubject(CreditRecord.letter, key, venue: venue, zone: zone),
      entry: entry
    )
  }

  private func creditStep(_ id: CreditID, entry: Int) throws {
    try execute("INSERT INTO credit_step (credit, entry) VALUES (?, ?)", [id.number, entry])
  }

  private func insertRow(_ listing: CreditListing, venue: Int?, entry: Int) throws {
    let (opening, columns) = (listing.opening, SubjectColumns(listing.subject))
    var reported: ReportedCredit?
    if case .takenOver(let known) = opening.manner { reported = known }
    let record = listing.record
    try execute(
      """
      INSERT INTO credit (
        key, reference, subject, uscc, person, name, post, unit_uscc, unit_name, address,
        grounds, authority, penalty, penalty_on, venue, zone, state, decision, decided_on,
        contact, served_on, published_on, withdrawn_on, term_ends_on, version, opened_on,
        ended_on, entry
      ) VALUES (
        ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
      )
      """,
      [
        opening.id.number, reported?.reference, listing.subject.kind.rawValue, columns.creditCode,
        columns.person, listing.subject.name, columns.post, columns.unitCode, columns.unitName,
        columns.address, opening.grounds.map(\.code).joined(separator: " "), opening.authority,
        opening.penalty.number, opening.penalty.decidedOn.number, venue, opening.zone?.text,
        listing.phase.rawValue, record?.decision.number, record?.decision.day.number,
        record?.contact, record?.servedOn?.number, record?.publication?.since.number,
        record?.publication?.withdrawnOn?.number, record?.termEndsOn?.number, record?.version ?? 0,
        opening.facts.day.number, reported?.ending?.day.number, entry,
      ]
    )
  }
}

/// What a subject fills in.
private struct SubjectColumns {
  var creditCode: String?
  var address: String?
  var person: Int?
  var post: String?
  var unitCode: String?
  var unitName: String?

  init(_ subject: CreditSubject) {
    switch subject {
    case .enterprise(let enterprise):
      creditCode = enterprise.creditCode
      address = enterprise.address
    case .person(let listed):
      person = listed.id.number
      post = listed.post.rawValue
      unitCode = listed.unit?.creditCode
      unitName = listed.unit?.name
    }
  }
}
