import GRDB
import PaichaJournal
import PaichaModel

/// Transfers: the list, and one folded from the journal.
enum TransferQuery {
  static func rows(
    _ db: Database,
    _ filter: TransferFilter,
    _ origin: Origin
  ) throws -> [TransferRow] {
    var condition = Condition()
    if filter.isOpenOnly { condition.add("t.ended_on IS NULL") }
    if let receiver = filter.receiver { condition.add("t.receiver = ?", receiver.rawValue) }
    if let zone = filter.zone { condition.add("t.zone = ?", zone.text) }
    if let hazard = filter.hazard { condition.add("t.hazard = ?", hazard.number) }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT
          t.key, t.hazard, t.zone, v.code, v.name, t.sort, t.receiver, t.receiver_name, t.matter,
          t.state, t.opened_on, t.sent_on, t.received_on, t.ended_on, t.result
        FROM transfer AS t
        CROSS JOIN venue AS v ON v.key = t.venue
        \(condition.clause)
        ORDER BY t.ended_on IS NOT NULL, t.opened_on, t.key
        """,
      arguments: condition.arguments
    )
    .map { row in
      let id: TransferID = try row.id(0, of: origin)
      return TransferRow(
        id: id,
        hazard: try row.id(1, of: origin),
        zone: row.optionalCode(2),
        venue: try row.code(3),
        venueName: try row.text(4),
        kind: try row.coded(5),
        receiver: try row.coded(6),
        receiverName: row[7],
        matter: try row.text(8),
        phase: try row.coded(9),
        openedOn: try row.day(10),
        sentOn: try row.optionalDay(11),
        receivedOn: try row.optionalDay(12),
        endedOn: try row.optionalDay(13),
        result: row[14],
        owed: try ClockQuery.owed(db, of: id)
      )
    }
  }

  static func view(_ db: Database, _ id: TransferID) throws -> TransferView? {
    let entries = try Int.fetchAll(
      db,
      sql: "SELECT entry FROM transfer_step WHERE transfer = ? ORDER BY entry",
      arguments: [id.number]
    )
    guard let first = entries.first else { return nil }
    let opening = try EntryQuery.entry(db, first)
    guard case .transferOpened(let opened) = opening.event else {
      throw StoreFault.damaged(path: "journal", detail: "entry \(first) opens no transfer")
    }
    var transfer = Transfer(opened)
    var steps = [
      RecordedTransferStep(entry: opening.number, at: opening.at, actor: opening.actor, event: nil)
    ]
    for number in entries.dropFirst() {
      let entry = try EntryQuery.entry(db, number)
      guard case .transferStepped(_, _, let event) = entry.event else {
        throw StoreFault.damaged(path: "journal", detail: "entry \(number) is no transfer step")
      }
      transfer.apply(event)
      steps.append(
        RecordedTransferStep(entry: entry.number, at: entry.at, actor: entry.actor, event: event)
      )
    }
    return TransferView(
      transfer: transfer,
      venue: try RegisterQueries.venue(db, opened.venue),
      steps: steps,
      clocks: try ClockQuery.clocks(db, of: id)
    )
  }
}
