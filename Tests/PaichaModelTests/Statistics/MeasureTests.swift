import PaichaModel
import Testing

/// The measures that steps of hazards and listings bring to the list.
@Suite struct MeasureTests {
  private let facts = StepFacts(on: "2025-07-10", note: "注", document: "X〔2025〕1号")

  private func plan() throws -> TreatmentPlan {
    try TreatmentPlan(
      Dictionary(uniqueKeysWithValues: PlanPart.allCases.map { ($0, "内容 \($0.rawValue)") })
    )
  }

  @Test func `An order is a measure with its deadline, and so is the suspension it brings`() {
    let order = HazardEvent.ordered(
      Order(
        facts,
        deadline: "2025-07-31",
        requirement: "清理通道",
        suspendedPart: "二层",
        clocks: []
      )
    )
    #expect(order.measures.map(\.kind) == [.order, .suspension])
    #expect(order.measures.map(\.text) == ["清理通道", "二层"])
    #expect(order.measures.map(\.dueOn) == ["2025-07-31", nil])
    #expect(order.measures.map(\.document) == ["X〔2025〕1号", "X〔2025〕1号"])
  }

  @Test func `A plan is one measure a part, carried out by the bodies it names`() throws {
    let measures = HazardEvent.planned(FiledPlan(facts, plan: try plan())).measures
    #expect(measures.map(\.kind) == PlanPart.allCases.map { .plan($0) })
    #expect(Set(measures.map(\.responsible)) == ["内容 bodies"])
    let listed = SupervisionEvent(.planned(try plan()), facts, by: "unit")
    #expect(listed.measures(leader: nil) == measures)
  }

  @Test func `A rectification counts if its note says what was done`() {
    func measures(_ note: String?) -> [Measure] {
      HazardEvent.rectified(Rectification(on: "2025-07-20", by: "unit", note: note, evidence: []))
        .measures
    }
    #expect(measures(nil) == [])
    #expect(measures("已清理").map(\.text) == ["已清理"])
    #expect(measures("已清理").map(\.responsible) == ["unit"])
  }

  @Test func `Decisions on listings are measures, reports and requests are not`() {
    func codes(_ step: SupervisionEvent.Step) -> [String] {
      SupervisionEvent(step, facts, by: "body").measures(leader: "张").map(\.kind.code)
    }
    let approval = Approval(finishBy: "2025-12-31", supervisor: "商务局", leader: "王", body: nil)
    #expect(codes(.approved(approval)) == ["listing_approved"])
    #expect(codes(.extensionGranted(until: "2026-02-01")) == ["listing_extended"])
    #expect(codes(.extensionRefused) == ["listing_extension_refused"])
    #expect(codes(.accepted(officers: [])) == ["listing_accepted"])
    #expect(codes(.acceptanceFailed(officers: [], finishBy: nil)) == ["listing_acceptance_failed"])
    #expect(codes(.delisted(medium: "网站", resumes: false)) == ["listing_delisted"])
    #expect(codes(.escalated(.interviewed)) == ["listing_escalated"])
    #expect(codes(.withdrawn) == ["listing_withdrawn"])
    #expect(codes(.progressed(percent: 50, nextStep: "验收")) == [])
    #expect(codes(.acceptanceRequested) == [])
    let approved = SupervisionEvent(.approved(approval), facts, by: "body").measures(leader: nil)
    #expect(approved.map(\.responsible) == ["王"])
    #expect(approved.map(\.dueOn) == ["2025-12-31"])
  }

  @Test func `A listing taken over brings the decisions of the other system on their days`() {
    let opening = ListingOpening(
      id: "K7QX-S1",
      venue: "V1",
      zone: "Z1",
      hazards: ["K7QX-H1"],
      criteria: [],
      level: .county,
      manner: .takenOver(
        ReportedListing(
          reference: "R1",
          number: "督〔2024〕2号",
          approvedOn: "2024-05-01",
          finishBy: "2024-08-01",
          acceptedOn: "2024-07-20",
          delistedOn: "2024-07-25"
        )
      ),
      facts: StepFacts(on: "2025-07-10"),
      actor: "body",
      clocks: []
    )
    let codes = opening.measures.map(\.kind.code)
    #expect(codes == ["listing_approved", "listing_accepted", "listing_delisted"])
    #expect(opening.measures.map(\.day) == ["2024-05-01", "2024-07-20", "2024-07-25"])
    #expect(opening.measures.map(\.dueOn) == ["2024-08-01", nil, nil])
  }
}
