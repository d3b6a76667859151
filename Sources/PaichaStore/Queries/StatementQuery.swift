import GRDB
import PaichaModel

/// The first statement of each zone and quarter of a year, sent by a day.
///
/// Reads the table of statements by its key: four a zone and year.
enum StatementQuery {
  static func facts(_ db: Database, year: Int, by day: Day) throws -> [StatementFact] {
    var facts: [StatementFact] = []
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT zone, period, sent_on, receiver, document, entry
        FROM statement
        WHERE period >= ? AND period < ? AND sent_on <= ?
        ORDER BY zone, period, sent_on, entry
        """,
      arguments: ["\(year)Q", "\(year)R", day.number]
    )
    while let row = try rows.next() {
      let zone: ZoneCode = try row.code(0)
      guard let period = StatisticsPeriod(.quarter, try row.text(1)) else {
        throw StoreFault.damaged(path: "statement", detail: "no quarter \(try row.text(1))")
      }
      if let last = facts.last, last.zone == zone, last.period == period {
        facts[facts.count - 1] = last.correctedAgain
        continue
      }
      facts.append(
        StatementFact(
          zone: zone,
          period: period,
          sentOn: try row.day(2),
          receiver: try row.text(3),
          document: row[4],
          entry: UInt64(try row.integer(5)),
          corrections: 0
        )
      )
    }
    return facts
  }
}

extension StatementFact {
  fileprivate var correctedAgain: StatementFact {
    StatementFact(
      zone: zone,
      period: period,
      sentOn: sentOn,
      receiver: receiver,
      document: document,
      entry: entry,
      corrections: corrections + 1
    )
  }
}
