import PaichaModel
import PaichaService
import PaichaStore

/// A book with hazards that can be listed: H1 and H2 are major at V1, H3 general at V1, H4 major at
/// V2, H5 major at V1 without a clause; all found on 2025-03-03.
struct ListedBook {
  static let listing: SupervisionID = "K7QX-S1"

  let book: ServiceBook

  init() throws {
    book = try ServiceBook.furnished()
    try book.registration().add(
      Actor(id: "body2", name: "市安委办", role: .listingBody, department: "市安委办", zone: nil)
    )
    let first = InspectionDraft(
      venue: "V1",
      day: "2025-03-03",
      findings: [
        FindingDraft(item: "FD-005", deadline: "2025-06-30"),
        FindingDraft(item: "FD-005", description: "另一处", deadline: "2025-06-30"),
        FindingDraft(description: "纸箱", deadline: "2025-03-20"),
      ]
    )
    let second = InspectionDraft(
      venue: "V2",
      day: "2025-03-03",
      findings: [
        FindingDraft(
          level: .major,
          criterion: Criterion(edition: "GB 35181-2017", clause: "6.5"),
          description: "出口",
          deadline: "2025-06-30"
        )
      ]
    )
    let third = InspectionDraft(
      venue: "V1",
      day: "2025-03-03",
      findings: [FindingDraft(level: .major, description: "未引条款", deadline: "2025-06-30")]
    )
    for draft in [first, second, third] { _ = try book.logging().log(draft) }
  }

  func propose(
    _ hazards: [HazardID] = ["K7QX-H1", "K7QX-H2"],
    on day: Day = "2025-03-10",
    by actor: ActorID? = "handler"
  ) throws -> HandledListing {
    try book.supervising(actor).propose(
      ListingProposal(hazards: hazards, level: .county, facts: StepFacts(on: day))
    )
  }

  @discardableResult
  func step(
    _ step: SupervisionCommand.Step,
    on day: Day,
    by actor: ActorID? = "listing_body",
    note: String? = nil,
    document: String? = nil,
    of id: SupervisionID = listing
  ) throws -> HandledListing {
    try book.supervising(actor).handle(
      SupervisionCommand(step, StepFacts(on: day, note: note, document: document)),
      of: id
    )
  }

  /// From the proposal on 10 March to a treatment in progress on 25 March.
  func rectifying() throws {
    _ = try propose()
    try step(.approve(finishBy: "2025-06-30", supervisor: "区商务局", leader: "王某"), on: "2025-03-12")
    try step(.notify(planBy: nil), on: "2025-03-13", document: "督〔2025〕1号")
    try step(.publish(medium: "网站"), on: "2025-03-14")
    try step(.plan(.sample()), on: "2025-03-20", by: "unit")
    try step(.acceptPlan, on: "2025-03-25", by: "handler")
  }

  /// Every stage of a rectification up to the request for a review.
  func requestReview(of ids: [HazardID], on day: Day) throws {
    let stages: [Rectification.Stage] = [.done, .selfAccepted, .reviewRequested]
    let facts = StepFacts(on: day, note: "已整改")
    for id in ids {
      _ = try book.handling("unit").handle(stages.map { .rectify($0, facts) }, of: id)
    }
  }

  func view(_ id: SupervisionID = listing) throws -> ListingView? { try book.store.listing(id) }

  func problems() throws -> [Verification.Problem] {
    try book.verification().run(checkpoints: [], progress: { _, _ in }).problems
  }
}

extension TreatmentPlan {
  static func sample() throws -> TreatmentPlan {
    try TreatmentPlan(Dictionary(uniqueKeysWithValues: PlanPart.allCases.map { ($0, "已写") }))
  }
}
