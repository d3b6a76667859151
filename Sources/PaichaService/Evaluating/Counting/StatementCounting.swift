import PaichaModel
import PaichaStore

/// Counts the quarterly statements of zones.
///
/// Only where the book holds a statement of the year: else nobody recorded any, and the figure is
/// missing. They belong to a zone as a whole, whatever its scope.
struct StatementCounting {
  private let sent: [ZoneCode: [StatisticsPeriod: StatementFact]]
  private let due: [StatisticsDeadline]

  /// A quarter and the day its statement is due.
  struct StatisticsDeadline {
    let period: StatisticsPeriod
    let day: Day
  }

  init(_ store: any BookReading, year: EvaluationYear, rulebook: Rulebook) throws {
    let facts = try store.statements(year: year.number, by: year.asOf)
    sent = Dictionary(grouping: facts, by: \.zone).mapValues { facts in
      Dictionary(facts.map { ($0.period, $0) }, uniquingKeysWith: { first, _ in first })
    }
    var due: [StatisticsDeadline] = []
    if !facts.isEmpty {
      for ordinal in 1...4 {
        guard let period = StatisticsPeriod(.quarter, year: year.number, ordinal: ordinal),
          let statement = try period.due(by: rulebook)
        else { continue }
        due.append(StatisticsDeadline(period: period, day: statement.day))
      }
    }
    self.due = due
    asOf = year.asOf
  }

  private let asOf: Day

  /// Whether the statement of a quarter came in time; nothing while it is not due yet.
  private func isInTime(_ zone: ZoneCode, _ deadline: StatisticsDeadline) -> Bool? {
    if let fact = sent[zone]?[deadline.period] { return fact.sentOn <= deadline.day }
    return deadline.day < asOf ? false : nil
  }

  /// For every zone that has venues.
  func count(into tallies: inout GatheredTallies) {
    for zone in tallies.zones.keys.sorted() {
      for deadline in due {
        guard let inTime = isInTime(zone, deadline) else { continue }
        tallies.count(nil, of: zone) { tally in
          tally.statementsDue += 1
          tally.statementsOnTime += inTime ? 1 : 0
        }
      }
    }
  }

  /// Quarters of a zone whose statement came in time, or did not.
  func records(_ part: IndicatorPart, of zone: ZoneCode) -> [IndicatorRecord] {
    due.compactMap { deadline in
      guard isInTime(zone, deadline) == (part == .counted) else { return nil }
      return IndicatorRecord(
        record: "\(zone)/\(deadline.period)",
        venue: nil,
        venueName: sent[zone]?[deadline.period]?.receiver ?? "",
        day: sent[zone]?[deadline.period]?.sentOn,
        deadline: deadline.day
      )
    }
  }
}
