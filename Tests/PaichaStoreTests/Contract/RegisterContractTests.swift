import PaichaModel
import PaichaStore
import Testing

/// The registers of a book, whatever keeps it.
@Suite struct RegisterContractTests {
  @Test(arguments: Engine.allCases)
  func `What is registered is read back word for word`(engine: Engine) throws {
    let book = try engine.make()
    #expect(book.store.book == Sample.book)
    #expect(try book.store.actor("li") == Sample.inspector)
    #expect(try book.store.zone("Z1") == Sample.zones[0])
    #expect(try book.store.venue("V3") == Sample.venues[2])
    #expect(try book.store.actors() == [Sample.admin, Sample.inspector, Sample.unit])
    #expect(try book.store.zones(ZoneFilter()) == Sample.zones)
    #expect(try book.store.venues(VenueFilter()) == Sample.venues)
  }

  @Test(arguments: Engine.allCases)
  func `A venue keeps every field, and an unknown code gives nothing`(engine: Engine) throws {
    let book = try engine.make()
    let full = Venue(
      code: "007",
      name: "大型综合体",
      kind: .complex,
      zone: "Z2",
      park: "南区",
      enterprise: Enterprise(creditCode: "91110115MAPC000110", name: "某公司"),
      address: "星桥路96号",
      location: Location(latitude: "30.10", longitude: "-104.060"),
      size: VenueSize(floorAreaSquareMetres: 31_000, capacityPersons: 2_580, staffPersons: 224),
      isCrowdedPlace: false,
      openedOn: "2017-04-06",
      closedOn: "2030-01-01"
    )
    try book.commit([.venueRecorded(full, .registered)])
    #expect(try book.store.venue("007") == full)
    #expect(try book.store.venue("7") == nil)
    #expect(try book.store.zone("Z9") == nil)
    #expect(try book.store.actor("nobody") == nil)
  }

  @Test(arguments: Engine.allCases)
  func `A change replaces what was registered and adds no second row`(engine: Engine) throws {
    let book = try engine.make()
    let zone = Zone(code: "Z1", name: "一区（改）", status: .exited, note: "退出")
    let venue = Venue(code: "V1", name: "新名", kind: .office, zone: "Z2", closedOn: "2025-06-30")
    let actor = Actor(id: "li", name: "李", role: .lead, department: nil, zone: "Z2")
    try book.commit([
      .zoneRecorded(zone, .changed), .venueRecorded(venue, .changed),
      .actorRecorded(actor, .changed),
    ])
    #expect(try book.store.zone("Z1") == zone)
    #expect(try book.store.venue("V1") == venue)
    #expect(try book.store.actor("li") == actor)
    let summary = try book.store.summary()
    #expect([summary.zones, summary.venues, summary.actors] == [2, 3, 3])
  }

  @Test(arguments: Engine.allCases)
  func `Register lists are filtered and in code order`(engine: Engine) throws {
    let book = try engine.make()
    try book.commit([
      .venueRecorded(Venue(code: "A1", name: "a", kind: .retail, zone: "Z2"), .registered)
    ])
    func zones(_ filter: ZoneFilter) throws -> [String] {
      try book.store.zones(filter).map(\.code.text)
    }
    func venues(_ filter: VenueFilter) throws -> [String] {
      try book.store.venues(filter).map(\.code.text)
    }
    #expect(try zones(ZoneFilter(region: .west)) == ["Z2"])
    #expect(try zones(ZoneFilter(province: "江苏")) == ["Z1"])
    #expect(try zones(ZoneFilter(region: .west, province: "江苏")) == [])
    #expect(try venues(VenueFilter()) == ["A1", "V1", "V2", "V3"])
    #expect(try venues(VenueFilter(zone: "Z2")) == ["A1", "V2"])
    #expect(try venues(VenueFilter(kind: .retail)) == ["A1", "V1"])
    #expect(try venues(VenueFilter(zone: "Z2", kind: .retail)) == ["A1"])
  }
}
