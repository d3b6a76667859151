import PaichaModel
import Testing

/// In which figures of the third quarter of 2025 a listing counts.
@Suite struct ListingFactTests {
  private func figures(
    listed listedOn: Day?,
    finishBy: Day? = nil,
    accepted acceptedOn: Day? = nil,
    ended endedOn: Day? = nil,
    delisted isDelisted: Bool = false
  ) throws -> Set<StatisticsFigure> {
    let period = try #require(StatisticsPeriod(.quarter, "2025Q3"))
    let window = StatisticsWindow(period, asOf: "2025-09-30")
    let fact = ListingFact(
      place: StatisticsPlace(level: .major, source: .department, kind: .retail, zone: "Z1"),
      listedOn: listedOn,
      finishBy: finishBy,
      acceptedOn: acceptedOn,
      endedOn: endedOn,
      isDelisted: isDelisted
    )
    return Set(StatisticsFigure.allCases.filter { fact.day(of: $0, in: window) != nil })
  }

  @Test func `A listing opens with its approval; a proposal counts nowhere`() throws {
    #expect(try figures(listed: nil) == [])
    #expect(try figures(listed: nil, ended: "2025-08-01") == [])
    #expect(try figures(listed: "2025-07-01") == [.listingsOpened, .listingsActive])
    #expect(try figures(listed: "2025-06-30") == [.listingsActive])
    #expect(try figures(listed: "2025-10-01") == [])
  }

  @Test func `It is late past its finish date until its result is accepted`() throws {
    let listed: Day = "2025-01-01"
    #expect(try figures(listed: listed, finishBy: "2025-09-30") == [.listingsActive])
    #expect(
      try figures(listed: listed, finishBy: "2025-09-29") == [.listingsActive, .listingsLate]
    )
    #expect(
      try figures(listed: listed, finishBy: "2025-09-01", accepted: "2025-09-30")
        == [.listingsActive]
    )
  }

  @Test func `Only a delisting counts as delisted, other ends do not`() throws {
    let listed: Day = "2025-01-01"
    #expect(try figures(listed: listed, ended: "2025-09-30", delisted: true) == [.listingsDelisted])
    #expect(try figures(listed: listed, ended: "2025-09-30") == [])
    #expect(try figures(listed: listed, ended: "2025-10-01", delisted: true) == [.listingsActive])
  }
}
