import PaichaModel
import PaichaStore

/// Counts the accidents of a year and of the year before, and what came to light of them.
struct AccidentCounting {
  private let facts: [AccidentFact]
  let year: AccidentYear

  init(_ store: any BookReading, year: EvaluationYear, lookback: Int) throws {
    self.year = AccidentYear(days: year.days, asOf: year.asOf, lookback: lookback)
    let first = Day(year: year.number - 1, month: 1, day: 1) ?? year.days.lowerBound
    facts = try store.accidentFacts(first...year.days.upperBound, asOf: year.asOf)
  }

  func count(into tallies: inout GatheredTallies) {
    for fact in facts {
      let tally = year.tally(of: fact)
      tallies.count(fact.venue, of: fact.zone) { $0.accidents += tally }
    }
  }

  /// The responsible accidents of the year in an area, in the order they happened.
  func responsible(in area: ZoneArea) -> [AccidentFact] {
    facts.filter { year.counts($0) && area.contains($0.venue, of: $0.zone) }
  }

  /// Accidents with a fault in reporting that came to light in the year.
  func faulty(in area: ZoneArea) -> [IndicatorRecord] {
    facts.compactMap { fact in
      guard area.contains(fact.venue, of: fact.zone),
        let first = year.faults(of: fact).map(\.discoveredOn).min()
      else { return nil }
      return fact.record(on: first)
    }
  }
}

extension AccidentFact {
  func record(on day: Day) -> IndicatorRecord {
    IndicatorRecord(
      record: id.description,
      venue: venue,
      venueName: place,
      day: day,
      deadline: nil
    )
  }
}
