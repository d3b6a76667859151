import GRDB
import PaichaModel

/// Transfers and their steps.
extension Projector {
  func insert(_ opening: TransferOpening, entry: Int) throws {
    try requireOwn(opening.hazard)
    let venue = try venues.key(of: opening.venue, in: db)
    let transfer = Transfer(opening)
    let key = opening.id.number
    try execute(
      """
      INSERT INTO transfer (
        key, hazard, venue, zone, sort, receiver, receiver_name, matter, state,
        opened_on, sent_on, entry
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        key, opening.hazard.number, venue, opening.zone?.text, opening.kind.rawValue,
        opening.receiver.rawValue, opening.receiverName, opening.matter,
        transfer.phase.rawValue, opening.facts.day.number, transfer.sentOn?.number, entry,
      ]
    )
    try note(opening.id)
    note(opening.facts.day)
    for item in opening.facts.evidence { try insert(item, of: opening.id, entry: entry) }
    try step(opening.id, entry: entry)
    try move(
      ClockMoves(started: opening.clocks, ended: [], stopped: [], on: opening.facts.day),
      of: ClockSubject(TransferRecord.letter, key, venue: venue, zone: opening.zone),
      entry: entry
    )
  }

  func apply(_ event: TransferEvent, to id: TransferID, zone: ZoneCode?, entry: Int) throws {
    try requireOwn(id)
    let key = id.number
    let statement = try db.cachedStatement(sql: "SELECT venue FROM transfer WHERE key = ?")
    guard let venue = try Int.fetchOne(statement, arguments: [key]) else {
      throw StoreFault.damaged(path: "journal", detail: "no transfer \(id) at entry \(entry)")
    }
    let day = event.facts.day
    switch event.step {
    case .approved: try execute("UPDATE transfer SET state = 'approved' WHERE key = ?", [key])
    case .refused: try end(key, .refused, on: day)
    case .sent:
      try execute(
        "UPDATE transfer SET state = 'sent', sent_on = ? WHERE key = ?",
        [day.number, key]
      )
    case .received:
      try execute(
        "UPDATE transfer SET state = 'received', received_on = ? WHERE key = ?",
        [day.number, key]
      )
    case .fedBack(let result, _):
      try end(key, .fedBack, on: day)
      try execute("UPDATE transfer SET result = ? WHERE key = ?", [result, key])
    case .returned: try end(key, .returned, on: day)
    }
    note(day)
    for item in event.facts.evidence { try insert(item, of: id, entry: entry) }
    try step(id, entry: entry)
    try move(
      ClockMoves(started: event.clocks, ended: event.ended, stopped: event.stopped, on: day),
      of: ClockSubject(TransferRecord.letter, key, venue: venue, zone: zone),
      entry: entry
    )
  }

  private func end(_ key: Int, _ phase: TransferPhase, on day: Day) throws {
    try execute(
      "UPDATE transfer SET state = ?, ended_on = ? WHERE key = ?",
      [phase.rawValue, day.number, key]
    )
  }

  private func step(_ id: TransferID, entry: Int) throws {
    try execute(
      "INSERT INTO transfer_step (transfer, entry) VALUES (?, ?)",
      [id.number, entry]
    )
  }
}
