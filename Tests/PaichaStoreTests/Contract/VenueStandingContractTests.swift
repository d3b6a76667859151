import PaichaModel
import PaichaStore
import Testing

/// Venues as their duties need them, whatever keeps the book.
@Suite struct VenueStandingContractTests {
  private func standings(
    _ book: TestBook,
    zone: ZoneCode? = nil,
    venue: VenueCode? = nil
  ) throws -> [VenueStanding] {
    var rows: [VenueStanding] = []
    try book.store.venueStandings(zone: zone, venue: venue) { rows.append($0) }
    return rows
  }

  @Test(arguments: Engine.allCases)
  func `A standing tells what the register tells, and since when`(engine: Engine) throws {
    let book = try engine.make()
    let full = Venue(
      code: "A1",
      name: "综合体",
      kind: .complex,
      zone: "Z2",
      size: VenueSize(staffPersons: 224),
      isCrowdedPlace: false,
      openedOn: "2017-04-06",
      closedOn: "2030-01-01"
    )
    try book.commit([.venueRecorded(full, .registered)])
    let told = try #require(try standings(book, venue: "A1").first)
    #expect(
      told
        == VenueStanding(
          code: "A1",
          name: "综合体",
          kind: .complex,
          zone: "Z2",
          isCrowded: false,
          staff: 224,
          openedOn: "2017-04-06",
          closedOn: "2030-01-01",
          registeredOn: book.clock.now.day
        )
    )
    #expect(!told.isClosed(before: "2030-01-01"))
    #expect(told.isClosed(before: "2030-01-02"))
  }

  @Test(arguments: Engine.allCases)
  func `All, those of a zone, or one are told in code order`(engine: Engine) throws {
    let book = try engine.make()
    try book.commit([
      .venueRecorded(Venue(code: "A1", name: "a", kind: .retail, zone: "Z2"), .registered)
    ])
    #expect(try standings(book).map(\.code) == ["A1", "V1", "V2", "V3"])
    #expect(try standings(book, zone: "Z2").map(\.code) == ["A1", "V2"])
    #expect(try standings(book, zone: "Z1", venue: "V2").isEmpty)
    #expect(try standings(book, venue: "V9").isEmpty)
    let bare = try #require(try standings(book, venue: "A1").first)
    #expect(bare.staff == nil)
    #expect(bare.isCrowded == nil)
  }

  @Test func `Those of a zone are found by its index, one by its code`() throws {
    let zone = try QueryPlan { try $0.venueStandings(zone: "Z1", venue: nil) { _ in } }
    #expect(zone.steps.contains { $0.contains("venue_by_zone (zone=?") }, "\(zone)")
    let one = try QueryPlan { try $0.venueStandings(zone: nil, venue: "V1") { _ in } }
    #expect(one.steps.contains { $0.contains("(code=?)") }, "\(one)")
    for plan in [zone, one] { #expect(!plan.description.contains("TEMP B-TREE"), "\(plan)") }
  }
}
