import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Audits of a whole book, by rule, zone and year.
@Suite struct BookAuditingTests {
  private let book: ServiceBook

  /// On 3 March 2025 `inspector` is in Z1 and in Z2, and on 4 March in Z1 alone.
  init() throws {
    book = try ServiceBook.furnished()
    try log("V1", on: "2025-03-03", passed: 1)
    try log("V2", on: "2025-03-03", passed: 1)
    try log("V1", on: "2025-03-04", passed: 1)
  }

  private func log(_ venue: VenueCode, on day: Day, passed: Int) throws {
    var draft = InspectionDraft(venue: venue, day: day)
    draft.inspectors = ["inspector"]
    draft.passed = book.rules.checklist.items.prefix(passed).map(\.code)
    _ = try book.logging().log(draft)
  }

  private func auditing(_ rulebook: Rulebook? = nil) throws -> BookAuditing {
    try BookAuditing(store: book.store, rulebook: rulebook ?? book.rules.rulebook)
  }

  @Test func `An inspector in two zones on one day is one lead that touches both`() throws {
    let auditing = try auditing()
    let days = try BookAuditing.days(of: 2025)
    let leads = try auditing.leads(in: days)
    let lead = try #require(leads.first)
    #expect(leads.count == 1)
    #expect(lead.rule == .twoPlacesAtOnce && lead.measure == .zonesOnDay)
    #expect(lead.number == 2 && lead.threshold == 1 && lead.records == ["K7QX-I1", "K7QX-I2"])
    for zone in ["Z1", "Z2"] as [ZoneCode] {
      #expect(try auditing.leads(in: days, zones: [zone]) == leads)
    }
    #expect(try auditing.counts(year: 2025) == ["Z1": 1, "Z2": 1])
    #expect(try auditing.counts(year: 2025, zones: ["Z2"]) == ["Z2": 1])
    #expect(try auditing.counts(year: 2024) == ["Z1": 0, "Z2": 0])
  }

  @Test func `Only the rules asked for are searched, and only the days`() throws {
    let auditing = try auditing()
    #expect(try auditing.leads([.impossiblePace], in: "2025-01-01"..."2025-12-31") == [])
    #expect(try auditing.leads(in: "2025-03-04"..."2025-12-31") == [])
  }

  @Test func `The thresholds are the rulebook's`() throws {
    let key = ParameterKey.auditZonesPerDay.rawValue
    let parameters = book.rules.rulebook.parameters.map { parameter in
      guard parameter.key == key else { return parameter }
      return Parameter(
        key: key,
        value: .integer(2),
        unit: parameter.unit,
        basis: "test",
        status: .verified,
        note: ""
      )
    }
    let patient = Rulebook(
      name: "test",
      edition: "1",
      effectiveFrom: "2025-01-01",
      parameters: parameters,
      indicators: [],
      bands: []
    )
    #expect(try auditing(patient).leads(in: "2025-01-01"..."2025-12-31") == [])
  }

  @Test func `A zone that is not there and a year out of range are refused`() throws {
    let auditing = try auditing()
    let zone = #expect(throws: ServiceFault.self) {
      try auditing.leads(in: "2025-01-01"..."2025-12-31", zones: ["Z9"])
    }
    #expect(zone?.code == .noSuchZone)
    let year = #expect(throws: ServiceFault.self) { try auditing.counts(year: 1900) }
    #expect(year?.code == .yearOutOfRange)
  }

  @Test func `An audit writes nothing`() throws {
    let before = try book.store.head()
    _ = try auditing().leads(in: "2025-01-01"..."2025-12-31")
    #expect(try book.store.head() == before)
  }
}
