import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Accepting the result of a listing, which closes its hazards.
@Suite struct ListingAcceptanceTests {
  private let listed: ListedBook
  private var book: ServiceBook { listed.book }

  init() throws { listed = try ListedBook() }

  private func refusal(_ body: () throws -> HandledListing) -> SupervisionRefusal.Code? {
    #expect(throws: SupervisionRefusal.self) { _ = try body() }?.code
  }

  @Test func `Acceptance closes the hazards in the same commit, or changes nothing`() throws {
    try listed.rectifying()
    try listed.requestReview(of: ["K7QX-H1"], on: "2025-06-10")
    try listed.step(.requestAcceptance, on: "2025-06-11", by: "unit")
    let head = try book.store.head()
    let waiting = #expect(throws: HazardRefusal.self) {
      try listed.step(.accept(with: ["inspector"]), on: "2025-06-16")
    }
    #expect(waiting?.code == .notRectified)
    #expect(try book.store.head() == head)
    try listed.requestReview(of: ["K7QX-H2"], on: "2025-06-12")
    let accepted = try listed.step(.accept(with: ["inspector"]), on: "2025-06-16")
    #expect(accepted.head.size == head.size + 6)
  }

  @Test func `A listed hazard is closed by its listing alone`() throws {
    try listed.rectifying()
    try listed.requestReview(of: ["K7QX-H1"], on: "2025-06-10")
    let refusal = #expect(throws: HazardRefusal.self) {
      try book.handling("handler").handle(
        .review(StepFacts(on: "2025-06-12"), .passed, with: ["inspector"], resumes: false),
        of: "K7QX-H1"
      )
    }
    #expect(refusal?.code == .underSupervision)
  }

  @Test func `Who proposed takes no part in the acceptance, and strangers are unknown`() throws {
    try listed.rectifying()
    try listed.requestReview(of: ["K7QX-H1", "K7QX-H2"], on: "2025-06-10")
    try listed.step(.requestAcceptance, on: "2025-06-11", by: "unit")
    let head = try book.store.head()
    let accept = { (officers: [ActorID]) in
      try listed.step(.accept(with: officers), on: "2025-06-16")
    }
    #expect(refusal { try accept(["handler"]) } == .acceptedByProposer)
    #expect(refusal { try accept([]) } == .tooFewOfficers)
    let stranger = #expect(throws: ServiceFault.self) { try accept(["stranger"]) }
    #expect(stranger?.code == .unknownActor)
    #expect(try book.store.head() == head)
  }

  @Test func `A failed acceptance goes back to treatment and counts`() throws {
    try listed.rectifying()
    try listed.requestReview(of: ["K7QX-H1", "K7QX-H2"], on: "2025-06-10")
    try listed.step(.requestAcceptance, on: "2025-06-11", by: "unit")
    let failed = try listed.step(
      .failAcceptance(with: ["inspector"], finishBy: "2025-07-31"),
      on: "2025-06-16",
      note: "水压不足"
    )
    #expect(failed.listing.phase == .rectifying)
    #expect(failed.listing.failures == 1)
    #expect(failed.listing.finishBy == "2025-07-31")
    #expect(try listed.view()?.listing == failed.listing)
  }

  @Test func `Delisting may lift the suspension that was ordered`() throws {
    _ = try book.handling("handler").handle(
      .suspend(StepFacts(on: "2025-03-04"), part: "地下一层"),
      of: "K7QX-H1"
    )
    try listed.rectifying()
    try listed.requestReview(of: ["K7QX-H1", "K7QX-H2"], on: "2025-06-10")
    try listed.step(.requestAcceptance, on: "2025-06-11", by: "unit")
    try listed.step(.accept(with: ["inspector"]), on: "2025-06-16")
    #expect(try book.store.hazard("K7QX-H1")?.hazard.suspension?.isInForce == true)
    try listed.step(
      .delist(medium: "网站", resumes: true),
      on: "2025-06-20",
      document: "督〔2025〕9号"
    )
    #expect(try book.store.hazard("K7QX-H1")?.hazard.suspension?.isInForce == false)
    #expect(try listed.problems() == [])
  }
}
