import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Listings, from proposal to delisting, by the people who may take the steps.
@Suite struct SupervisionHandlingTests {
  private let listed: ListedBook
  private var book: ServiceBook { listed.book }

  init() throws { listed = try ListedBook() }

  private func refusal(_ body: () throws -> HandledListing) -> SupervisionRefusal.Code? {
    #expect(throws: SupervisionRefusal.self) { _ = try body() }?.code
  }

  @Test func `A listing lives from proposal to delisting and the book verifies`() throws {
    try listed.rectifying()
    try listed.step(.fileUp(to: "市安委办"), on: "2025-03-26")
    try listed.step(.progress(percent: 60, nextStep: "调试"), on: "2025-05-06", by: "unit")
    try listed.requestReview(of: ["K7QX-H1", "K7QX-H2"], on: "2025-06-10")
    try listed.step(.requestAcceptance, on: "2025-06-11", by: "unit")
    let accepted = try listed.step(.accept(with: ["inspector"]), on: "2025-06-16")
    #expect(accepted.listing.phase == .accepted)
    #expect(accepted.clocks.map(\.kind) == [.listingDelist])
    let hazards = try #require(try listed.view()).hazards.map(\.hazard)
    #expect(hazards.map(\.phase) == [.closed, .closed])
    #expect(hazards.map(\.closedOn) == ["2025-06-16", "2025-06-16"])
    let delisted = try listed.step(
      .delist(medium: "网站", resumes: false),
      on: "2025-06-20",
      document: "督〔2025〕9号"
    )
    #expect(delisted.listing.isActive == false)
    #expect(try book.store.head() == delisted.head)
    let view = try #require(try listed.view())
    #expect(view.listing == delisted.listing)
    #expect(view.steps.count == 11)
    #expect(view.clocks.allSatisfy { !$0.isRunning })
    #expect(try book.store.hazard("K7QX-H1")?.listing == nil)
    #expect(try listed.problems() == [])
  }

  @Test func `Only open majors of one venue that cite their clause are listed, each once`() throws {
    let head = try book.store.head()
    #expect(refusal { try listed.propose(["K7QX-H3"]) } == .notMajor)
    #expect(refusal { try listed.propose(["K7QX-H5"]) } == .criterionMissing)
    #expect(refusal { try listed.propose(["K7QX-H1", "K7QX-H4"]) } == .otherVenue)
    #expect(refusal { try listed.propose(["K7QX-H1", "K7QX-H1"]) } == .hazardTwice)
    #expect(refusal { try listed.propose([]) } == .hazardTwice)
    #expect(refusal { try listed.propose(by: "unit") } == .role)
    #expect(refusal { try listed.propose(on: "2025-03-02") } == .tooEarly)
    let unknown = #expect(throws: ServiceFault.self) { try listed.propose(["K7QX-H9"]) }
    #expect(unknown?.code == .noSuchHazard)
    #expect(try book.store.head() == head)
    let proposed = try listed.propose(["K7QX-H1"])
    #expect(proposed.listing.id == "K7QX-S1")
    #expect(refusal { try listed.propose(["K7QX-H1"]) } == .listed)
    #expect(try book.store.hazard("K7QX-H1")?.listing?.id == "K7QX-S1")
  }

  @Test func `A rejected proposal frees its hazards`() throws {
    _ = try listed.propose()
    #expect(refusal { try listed.step(.reject, on: "2025-03-12") } == .reasonNeeded)
    try listed.step(.reject, on: "2025-03-12", note: "已整改")
    #expect(try listed.propose().listing.id == "K7QX-S2")
    #expect(try listed.problems() == [])
  }

  @Test func `An extension is decided by another than who asked and moves the finish`() throws {
    try listed.rectifying()
    let ask = SupervisionCommand.Step.extend(until: "2025-08-31", measures: "值守")
    #expect(refusal { try listed.step(ask, on: "2025-04-01", by: "unit") } == .reasonNeeded)
    let late = refusal { try listed.step(ask, on: "2025-06-29", by: "unit", note: "设备") }
    #expect(late == .extensionTooLate)
    try listed.step(ask, on: "2025-04-01", by: "unit", note: "设备")
    let grant = SupervisionCommand.Step.grantExtension(until: nil)
    #expect(refusal { try listed.step(grant, on: "2025-04-02", by: "unit") } == .role)
    let granted = try listed.step(grant, on: "2025-04-02")
    #expect(granted.listing.finishBy == "2025-08-31")
    let clocks = try #require(try listed.view()).clocks.filter { $0.clock.kind == .listingRectify }
    #expect(clocks.map(\.clock.due.day) == ["2025-06-30", "2025-08-31"])
    #expect(clocks.map(\.isRunning) == [false, true])
    #expect(try listed.problems() == [])
  }

  @Test func `An upgrade supersedes the listing and takes its hazards along`() throws {
    try listed.rectifying()
    let upgraded = try book.supervising("body2").upgrade(
      "K7QX-S1",
      to: .city,
      finishBy: "2025-09-30",
      supervisor: "市商务局",
      leader: "李某",
      facts: StepFacts(on: "2025-05-01", document: "市督〔2025〕2号")
    )
    #expect(upgraded.listing.id == "K7QX-S2")
    #expect(upgraded.listing.phase == .approved)
    #expect(upgraded.listing.level == .city)
    let old = try #require(try listed.view())
    #expect(old.listing.phase == .superseded)
    #expect(old.listing.supersededBy == "K7QX-S2")
    #expect(old.clocks.allSatisfy { !$0.isRunning })
    #expect(try book.store.hazard("K7QX-H1")?.listing?.id == "K7QX-S2")
    #expect(try listed.problems() == [])
  }

  @Test func `A listing that is not there is refused by code`() throws {
    let fault = #expect(throws: ServiceFault.self) {
      try listed.step(.withdraw, on: "2025-03-12", note: "误", of: "K7QX-S9")
    }
    #expect(fault?.code == .noSuchListing)
  }
}
