import PaichaModel
import PaichaStore

/// A book in which what audits look for is put on record, on days of its own clock.
struct AuditHistory {
  static let year: ClosedRange<Day> = "2025-01-01"..."2025-12-31"

  private(set) var book: TestBook

  init(_ engine: Engine = .memory) throws { book = try engine.make() }

  /// From now on entries are recorded on a day.
  mutating func recording(on day: Day) {
    book = TestBook(
      store: book.store,
      folder: book.folder,
      clock: TestClock(from: Instant(day, minuteOfDay: 540))
    )
  }

  func facts(_ source: AuditSource, in days: ClosedRange<Day> = year) throws -> [AuditFact] {
    var facts: [AuditFact] = []
    let request = AuditRequest(source, in: days, tail: days.last(60), followingDays: 60)
    try book.store.auditFacts(request) { facts.append($0) }
    return facts
  }

  func step(_ id: HazardID, _ event: HazardEvent, by actor: ActorID = "admin") throws {
    let zone = try book.store.hazard(id)?.zone
    try book.commit([.hazardStepped(HazardStep(hazard: id, zone: zone, event: event))], by: actor)
  }

  /// A change of the register, as an import records it.
  func change(_ venue: Venue) throws { try book.commit([.venueRecorded(venue, .changed)]) }

  /// A hazard found at V1 of Z1, whose id follows from the order of findings.
  @discardableResult
  func find(
    _ finding: FindingDraft,
    at venue: VenueCode = "V1",
    on day: Day = "2025-03-03"
  ) throws -> HazardID {
    let logged = try book.log(.sample(venue: venue, day: day, finding))
    return try logged.findings.first.map(\.hazard).orFail("no finding")
  }
}
