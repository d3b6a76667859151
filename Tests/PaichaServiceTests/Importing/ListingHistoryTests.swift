import PaichaIntake
import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Listings taken over from another system.
@Suite struct ListingHistoryTests {
  private static func book() throws -> ServiceBook {
    let book = try ServiceBook.furnished()
    try book.takingOverHazards()
    return book
  }

  private static func listing(_ reference: String, in book: ServiceBook) throws -> ListingView {
    let id = try #require(try book.store.listing(reference: reference))
    return try #require(try book.store.listing(id))
  }

  @Test func `Listings stand where the other system left them`() throws {
    let book = try Self.book()
    let (receipt, rejected) = try book.takingOverListings()
    #expect(rejected == [])
    #expect([receipt.rows, receipt.accepted, receipt.unchanged] == [2, 2, 0])
    let delisted = try Self.listing("G-1", in: book).listing
    #expect(delisted.phase == .delisted)
    #expect(delisted.hazards.count == 2)
    #expect(delisted.opening.criteria.map(\.clause) == ["7.4", "6.6"])
    #expect(delisted.opening.zone == "Z1")
    let active = try Self.listing("G-2", in: book).listing
    #expect(active.phase == .rectifying)
    #expect(active.number == "督5号")
    #expect(active.finishBy == "2026-03-31")
  }

  @Test func `The list shows the active one, and its hazard is under it`() throws {
    let book = try Self.book()
    try book.takingOverListings()
    var filter = ListingFilter()
    filter.isActiveOnly = true
    let rows = try book.store.listings(filter, today: "2025-12-31")
    #expect(rows.map(\.reference) == ["G-2"])
    #expect(rows.first?.finishBy == "2026-03-31")
    #expect(rows.first?.owed?.clock.kind == .listingProgress)
    #expect(try book.hazard("A-3")?.listing?.id == rows.first?.id)
    #expect(try book.hazard("A-1")?.listing == nil)
  }

  @Test func `The agenda shows what the active one owes and nothing of the delisted one`() throws {
    let book = try Self.book()
    try book.takingOverListings()
    let active = try #require(try book.store.listing(reference: "G-2"))
    let delisted = try #require(try book.store.listing(reference: "G-1"))
    let owed = try book.owed()
    #expect(owed.contains("\(active) listing_progress 2025-12-10"))
    #expect(owed.contains("\(active) listing_rectify 2026-03-31"))
    #expect(owed.count { $0.hasPrefix("\(active) ") } == 2)
    #expect(!owed.contains { $0.hasPrefix("\(delisted) ") })
  }

  /// The row of a listing of A-3 that stopped at a milestone, and the clocks it then owes.
  private static let stages: [(String, SupervisionPhase, [ClockKind])] = [
    (",,,,,,,,", .proposed, [.listingDecide]),
    (",2025-09-08,2026-03-31,,,,,,", .approved, [.listingNotify, .listingRectify]),
    (
      "督5号,2025-09-08,2026-03-31,2025-09-10,,,,,", .notified,
      [.listingPlan, .listingProgress, .listingPublish, .listingRectify]
    ),
    (
      "督5号,2025-09-08,2026-03-31,2025-09-10,2025-09-15,,,,", .published,
      [.listingPlan, .listingProgress, .listingRectify]
    ),
    (
      "督5号,2025-09-08,,2025-09-10,2025-09-15,2025-09-24,,,", .rectifying, [.listingProgress]
    ),
    (
      "督5号,2025-09-08,2026-03-31,2025-09-10,2025-09-15,2025-09-24,2025-12-01,,", .accepted,
      [.listingDelist]
    ),
    (",2025-09-08,,,,,,,2025-12-01", .withdrawn, []),
  ]

  @Test(arguments: stages.indices)
  func `A listing owes what follows from its last milestone`(index: Int) throws {
    let (cells, phase, kinds) = Self.stages[index]
    let book = try Self.book()
    let (_, rejected) = try book.takingOverListings(
      ServiceBook.listingColumns + "G-2,A-3,city,2025-09-03,\(cells)\n"
    )
    #expect(rejected == [])
    let view = try Self.listing("G-2", in: book)
    #expect(view.listing.phase == phase)
    #expect(Set(view.clocks.map(\.clock.kind)) == Set(kinds))
    #expect(view.clocks.count == kinds.count)
    #expect(view.clocks.allSatisfy { $0.isRunning })
    let listing = try book.hazard("A-3")?.listing
    #expect((listing != nil) == !phase.isFinal)
    #expect(try book.verification().run(checkpoints: [], progress: { _, _ in }).problems.isEmpty)
  }

  @Test func `The treatment goes on here: progress is reported and judged by its clock`() throws {
    let book = try Self.book()
    try book.takingOverListings()
    let id = try #require(try book.store.listing(reference: "G-2"))
    let handled = try SupervisionHandling(
      store: book.store,
      session: book.session("unit"),
      rules: book.rules
    )
    .handle(
      SupervisionCommand(
        .progress(percent: 60, nextStep: "安装闭门器"),
        StepFacts(on: "2025-12-12")
      ),
      of: id
    )
    #expect(handled.listing.lastProgress?.percent == 60)
    let clocks = try Self.listing("G-2", in: book).clocks
    let done = try #require(clocks.first { $0.doneOn != nil })
    #expect(done.clock.kind == .listingProgress)
    #expect(done.daysLate == 2)
  }

  @Test func `Hazards are named by id as well`() throws {
    let book = try Self.book()
    let id = try #require(try book.hazard("A-3")).hazard.id
    let (receipt, _) = try book.takingOverListings(
      ServiceBook.listingColumns + "G-2,\(id),city,2025-09-03,,,,,,,,,\n"
    )
    #expect(receipt.accepted == 1)
    #expect(try Self.listing("G-2", in: book).listing.hazards == [id])
  }

  @Test func `The same file again changes nothing`() throws {
    let book = try Self.book()
    try book.takingOverListings()
    let head = try book.store.head()
    let (receipt, rejected) = try book.takingOverListings()
    #expect(rejected == [])
    #expect([receipt.accepted, receipt.unchanged] == [0, 2])
    #expect(try book.store.head() == head)
  }

  @Test func `A later listing may follow one that has ended`() throws {
    let book = try Self.book()
    let (receipt, rejected) = try book.takingOverListings(
      ServiceBook.listingColumns + """
        G-2,A-3,county,2025-09-03,,,,,,,,,2025-09-20
        G-3,A-3,city,2025-10-08,,,,,,,,,

        """
    )
    #expect(rejected == [])
    #expect(receipt.accepted == 2)
    let later = try #require(try book.store.listing(reference: "G-3"))
    #expect(try book.hazard("A-3")?.listing?.id == later)
  }
}
