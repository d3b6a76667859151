import PaichaModel
import PaichaStore
import Testing

/// The engines that keep the store contract; every one passes the same suite.
enum Engine: String, CaseIterable, CustomTestStringConvertible {
  case memory
  case file

  var testDescription: String { rawValue }

  /// A new book with what every test needs: an administrator, two zones and three venues.
  func make(_ events: [Event] = Sample.register) throws -> TestBook {
    let folder = try TemporaryFolder()
    let store =
      switch self {
      case .memory:
        try SQLiteBook.inMemory(book: Sample.book, events: events, by: "admin", at: Sample.start)
      case .file:
        try SQLiteBook.create(
          path: folder.path("book.db"),
          book: Sample.book,
          events: events,
          by: "admin",
          at: Sample.start
        )
      }
    return TestBook(store: store, folder: folder, clock: TestClock())
  }
}

/// A clock that every commit moves on by one millisecond.
final class TestClock {
  private(set) var now: Instant

  init(from start: Instant = Sample.start) { now = start }

  func tick() -> Instant {
    now = Instant(milliseconds: now.milliseconds + 1)
    return now
  }
}

/// A book under test, with a clock and a folder of its own.
struct TestBook {
  let store: SQLiteBook
  let folder: TemporaryFolder
  let clock: TestClock

  /// Another writer of the same file.
  func opened() throws -> TestBook {
    TestBook(
      store: try SQLiteBook(path: folder.path("book.db"), access: .writing),
      folder: folder,
      clock: clock
    )
  }

  @discardableResult
  func commit(_ events: [Event], by actor: ActorID = "admin") throws -> JournalHead {
    let now = clock.tick()
    return try store.takingTurn { try $0.commit(events, by: actor, at: now) }
  }

  /// Decides a draft with the sample rules and commits what it becomes.
  @discardableResult
  func log(_ draft: InspectionDraft, today: Day = "2026-12-31") throws -> Inspection {
    let inspection = try decided(draft, today: today)
    try commit([.inspectionLogged(inspection)], by: Sample.inspector.id)
    return inspection
  }

  /// What the sample rules make of a draft, numbered on from the book.
  func decided(_ draft: InspectionDraft, today: Day = "2026-12-31") throws -> Inspection {
    try store.takingTurn { book in
      try Inspection.decide(
        draft,
        id: InspectionID(
          origin: book.book.origin,
          number: try book.lastNumber(of: InspectionRecord.letter) + 1
        ),
        firstHazard: try book.lastNumber(of: HazardRecord.letter) + 1,
        zone: try book.venue(draft.venue)?.zone,
        rules: try Sample.rules(),
        today: today,
        actor: Sample.inspector
      )
    }
  }

  /// Records a rectification, and a review of it when a verdict is given.
  func rectify(_ id: HazardID, on day: Day, then verdict: Review.Verdict? = nil) throws {
    let zone = try store.hazard(id)?.zone
    let rectified = HazardEvent.rectified(
      Rectification(on: day, by: "unit", note: nil, evidence: [])
    )
    try commit([.hazardStepped(HazardStep(hazard: id, zone: zone, event: rectified))], by: "unit")
    guard let verdict else { return }
    let reviewed = HazardEvent.reviewed(
      Review(on: day, by: "li", verdict: verdict, note: nil, evidence: [])
    )
    try commit([.hazardStepped(HazardStep(hazard: id, zone: zone, event: reviewed))], by: "li")
  }

  /// The ids of a list, in its order.
  func hazards(_ filter: HazardFilter = HazardFilter(), today: Day) throws -> [HazardID] {
    var ids: [HazardID] = []
    try store.hazards(filter, today: today) { ids.append($0.id) }
    return ids
  }
}
