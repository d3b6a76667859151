import PaichaModel
import Testing

/// In which year an accident counts, and as what.
struct AccidentYearTests {
  private func fact(
    on day: Day,
    responsible: Bool? = true,
    faults: [(ReportingFault.Kind, Day)] = []
  ) -> AccidentFact {
    AccidentFact(
      id: "K7QX-A1",
      venue: "V1",
      zone: "Z1",
      place: "商场",
      occurredOn: day,
      grade: .larger,
      deaths: 4,
      isResponsible: responsible,
      faults: faults.map { AccidentFact.Fault(kind: $0, discoveredOn: $1) }
    )
  }

  private let year = AccidentYear(
    days: "2025-01-01"..."2025-12-31",
    asOf: "2026-03-01",
    lookback: 3
  )

  @Test(
    arguments: [
      ("2024-12-31", true, 0, 1, 0), ("2025-01-01", true, 1, 0, 0), ("2025-12-31", true, 1, 0, 0),
      ("2026-01-01", true, 0, 0, 0), ("2023-12-31", true, 0, 0, 0), ("2025-06-01", false, 0, 0, 0),
      ("2025-06-01", nil, 0, 0, 1), ("2024-06-01", nil, 0, 0, 0),
    ] as [(Day, Bool?, Int, Int, Int)]
  )
  func `It counts in the year it happened once somebody is found responsible`(
    day: Day,
    responsible: Bool?,
    now: Int,
    before: Int,
    undecided: Int
  ) {
    let tally = year.tally(of: fact(on: day, responsible: responsible))
    #expect([tally.responsible, tally.lastYear, tally.undecided] == [now, before, undecided])
    #expect([tally.deaths, tally.deathsLastYear] == [now * 4, before * 4])
  }

  @Test(
    arguments: [
      (ReportingFault.Kind.concealed, "2025-02-01", "2022-01-01", 1, 1),
      (.false, "2025-02-01", "2024-01-01", 1, 1), (.late, "2025-02-01", "2025-02-01", 1, 0),
      (.omitted, "2025-02-01", "2025-02-01", 1, 0),
      // Older than the years looked back on; or it came to light in another year.
      (.concealed, "2025-02-01", "2021-12-31", 1, 0),
      (.concealed, "2026-02-01", "2025-02-01", 0, 0),
    ] as [(ReportingFault.Kind, Day, Day, Int, Int)]
  )
  func `A fault in reporting counts in the year it came to light`(
    kind: ReportingFault.Kind,
    discovered: Day,
    occurred: Day,
    faults: Int,
    concealments: Int
  ) {
    let tally = year.tally(of: fact(on: occurred, faults: [(kind, discovered)]))
    #expect([tally.faults, tally.concealments] == [faults, concealments])
  }

  @Test func `What came to light after the day asked about is not known yet`() {
    let early = AccidentYear(days: year.days, asOf: "2025-05-01", lookback: 3)
    let tally = early.tally(of: fact(on: "2025-06-01", faults: [(.concealed, "2025-07-01")]))
    #expect(tally == AccidentTally())
  }
}
