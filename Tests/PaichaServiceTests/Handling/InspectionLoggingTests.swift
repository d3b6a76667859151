import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Logging one inspection.
@Suite struct InspectionLoggingTests {
  private let book: ServiceBook

  init() throws { book = try ServiceBook.furnished() }

  private let draft = InspectionDraft(
    reference: "R-1",
    venue: "V1",
    day: "2025-03-03",
    passed: ["MG-001"],
    findings: [FindingDraft(description: "纸箱")]
  )

  @Test func `A draft becomes an inspection with ids, zone, levels and deadlines`() throws {
    let logged = try book.logging().log(draft)
    #expect(logged.isNew)
    #expect(logged.inspection.id == "K7QX-I1")
    #expect(logged.inspection.zone == "Z1")
    #expect(logged.inspection.checklist == EmbeddedRules.checklistEdition)
    #expect(logged.inspection.findings[0].deadline.setBy == .rulebook)
    #expect(try book.store.head() == logged.head)
    #expect(try book.store.inspection("K7QX-I1") == logged.inspection)
  }

  @Test func `The same draft again is recognised, another under its reference refused`() throws {
    let first = try book.logging().log(draft)
    let again = try book.logging().log(draft)
    #expect(again.isNew == false)
    #expect(again.inspection == first.inspection)
    #expect(again.head == first.head)
    var other = draft
    other.findings[0].description = "别的"
    let refusal = #expect(throws: InspectionRefusal.self) { try book.logging().log(other) }
    #expect(refusal?.code == .contradicts)
    #expect(try book.store.head() == first.head)
  }

  @Test func `Without a reference the same draft twice is two inspections`() throws {
    var draft = draft
    draft.reference = nil
    let ids = try [draft, draft].map { try book.logging().log($0).inspection.id }
    #expect(ids == ["K7QX-I1", "K7QX-I2"])
    #expect(try book.store.summary().hazards == 2)
  }

  @Test func `Unknown venues, unknown items, future days and roles are refused by code`() throws {
    let head = try book.store.head()
    var draft = draft
    draft.venue = "V77"
    let venue = #expect(throws: ServiceFault.self) { try book.logging().log(draft) }
    #expect(venue?.code == .noSuchVenue)
    draft.venue = "V1"
    draft.passed = ["ZZ-1"]
    let item = #expect(throws: InspectionRefusal.self) { try book.logging().log(draft) }
    #expect(item?.code == .unknownItem)
    draft.passed = []
    let future = #expect(throws: InspectionRefusal.self) {
      try book.logging(today: "2025-03-02").log(draft)
    }
    #expect(future?.code == .future)
    let role = #expect(throws: ServiceFault.self) { try book.logging("evaluator").log(draft) }
    #expect(role?.code == .role)
    let unit = #expect(throws: InspectionRefusal.self) { try book.logging("unit").log(draft) }
    #expect(unit?.code == .unitLogsSelfChecksOnly)
    let nobody = #expect(throws: ServiceFault.self) { try book.logging(nil).log(draft) }
    #expect(nobody?.code == .noActor)
    #expect(try book.store.head() == head)
  }
}
