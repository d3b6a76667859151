import PaichaIntake
import PaichaJournal
import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Hazards taken over from another system.
@Suite struct HazardHistoryTests {
  @Test func `The receipt counts rows and says where the journal stands`() throws {
    let book = try ServiceBook.furnished()
    let before = try book.store.head().size
    let (receipt, rejected) = try book.takingOverHazards()
    #expect(rejected == [])
    #expect([receipt.rows, receipt.accepted, receipt.unchanged, receipt.rejected] == [6, 6, 0, 0])
    #expect(receipt.isRehearsal == false)
    #expect(receipt.file == "table.csv")
    #expect(receipt.sha256 == ContentHash.of(Array(ServiceBook.hazardHistories.utf8)).hex)
    let head = try book.store.head()
    #expect(receipt.journalSize == head.size)
    #expect(receipt.journalRoot == head.root.base64)
    // Two of the six have nothing to tell beyond the finding.
    #expect(head.size == before + 10)
    #expect(try book.store.summary().hazards == 6)
  }

  @Test(arguments: [
    ("A-1", HazardPhase.closed), ("A-3", .ordered), ("A-4", .rectified), ("A-5", .registered),
    ("A-6", .closed),
  ])
  func `Each hazard stands where the other system left it`(
    reference: String,
    phase: HazardPhase
  ) throws {
    let book = try ServiceBook.furnished()
    try book.takingOverHazards()
    let view = try #require(try book.hazard(InspectionReference(unchecked: reference)))
    #expect(view.hazard.phase == phase)
    var states: [HazardID: String] = [:]
    try book.store.hazards(HazardFilter(), today: "2025-12-31") { states[$0.id] = $0.state }
    #expect(states[view.hazard.id] == phase.rawValue)
  }

  @Test func `A closed hazard keeps its order, rectification and note as what was reported`() throws
  {
    let book = try ServiceBook.furnished()
    try book.takingOverHazards()
    let view = try #require(try book.hazard("A-1"))
    guard case .takenOver(let takeOver)? = view.steps.first?.event, view.steps.count == 1 else {
      Issue.record("another history: \(view.steps)")
      return
    }
    #expect(
      takeOver.reported
        == ReportedHistory(
          orderedOn: "2025-01-11",
          orderNumber: "责改1号",
          rectifiedOn: "2025-03-20",
          note: "合格"
        )
    )
    #expect(takeOver.clocks == [])
    #expect(view.hazard.state == .closed(.reported("2025-03-28")))
    #expect(view.hazard.lastDay == "2025-03-28")
    #expect(view.hazard.grade == .major(Criterion(edition: "GB 35181-2017", clause: "7.4")))
    #expect(view.zone == "Z1")
  }

  @Test func `Deadlines count as given, and timeliness follows from the days reported`() throws {
    let book = try ServiceBook.furnished()
    try book.takingOverHazards()
    let tally = try #require(try book.store.tallies(year: 2025, asOf: "2025-12-31")["Z1"])
    #expect(tally.majorDue == 2)
    #expect(tally.majorOnTime == 2)
    #expect(try #require(try book.hazard("A-3")).hazard.judgedDeadline == .given("2026-03-31"))
  }

  @Test func `A rectified one awaits its review, by somebody other than who took it over`() throws {
    let book = try ServiceBook.furnished()
    try book.takingOverHazards()
    let id = try #require(try book.hazard("A-4")).hazard.id
    #expect(try book.owed().contains { $0.hasPrefix("\(id) hazard_review ") })
    let review = HazardCommand.review(
      StepFacts(on: "2025-12-01"),
      .passed,
      with: [],
      resumes: false
    )
    #expect(throws: HazardRefusal.self) {
      try HazardHandling(store: book.store, session: book.session("admin"), rules: book.rules)
        .handle(review, of: id)
    }
    let handled = try HazardHandling(
      store: book.store,
      session: book.session("inspector"),
      rules: book.rules
    )
    .handle(review, of: id)
    #expect(handled.hazard.phase == .closed)
    #expect(try !book.owed().contains { $0.hasPrefix("\(id) ") })
  }

  @Test func `What was ordered elsewhere goes on here`() throws {
    let book = try ServiceBook.furnished()
    try book.takingOverHazards()
    let id = try #require(try book.hazard("A-3")).hazard.id
    let handling = HazardHandling(
      store: book.store,
      session: book.session("unit"),
      rules: book.rules
    )
    #expect(throws: HazardRefusal.self) {
      try handling.handle(.rectify(.done, StepFacts(on: "2025-09-01")), of: id)
    }
    let handled = try handling.handle(.rectify(.done, StepFacts(on: "2025-09-02")), of: id)
    #expect(handled.hazard.phase == .rectified)
  }

  @Test func `The same file again changes nothing, whatever has happened since`() throws {
    let book = try ServiceBook.furnished()
    try book.takingOverHazards()
    let id = try #require(try book.hazard("A-3")).hazard.id
    let regrade = HazardCommand.regrade(
      StepFacts(on: "2025-10-01", note: "误判"),
      .general,
      nil,
      authority: "商务局"
    )
    _ = try HazardHandling(store: book.store, session: book.session("lead"), rules: book.rules)
      .handle(regrade, of: id)
    let head = try book.store.head()
    let (receipt, rejected) = try book.takingOverHazards()
    #expect(rejected == [])
    #expect([receipt.accepted, receipt.unchanged] == [0, 6])
    #expect(try book.store.head() == head)
  }

  @Test func `A book with histories verifies, and its entries read as they were written`() throws {
    let book = try ServiceBook.furnished()
    try book.takingOverHazards()
    try book.takingOverListings()
    #expect(try book.verification().run(checkpoints: [], progress: { _, _ in }).problems.isEmpty)
    var bodies: [String] = []
    try book.store.entries(in: 0..<(try book.store.head().size)) { entry in
      let text = String(decoding: entry.bytes, as: UTF8.self)
      if text.contains("\"hazard.taken_over\"") { bodies.append(text) }
    }
    #expect(bodies.count == 4)
    #expect(
      bodies.first?.contains(
        """
        "body":{"note":"合格","order_number":"责改1号","ordered_on":"2025-01-11",\
        "rectified_on":"2025-03-20"}
        """
      ) == true
    )
  }
}
