import PaichaModel
import Testing

/// What the rules say of an adjustment of a zone's area.
@Suite struct BoundaryAdjustmentTests {
  private static let places: [VenueCode: VenuePlace] = [
    "A": VenuePlace(venue: "A", zone: "Z", movedOn: nil),
    "B": VenuePlace(venue: "B", zone: "Y", movedOn: nil),
    "C": VenuePlace(venue: "C", zone: nil, movedOn: "2025-03-01"),
  ]

  private func decide(
    add: [VenueCode] = [],
    remove: [VenueCode] = [],
    on day: Day = "2025-07-01",
    document: String? = "国函〔2025〕8号"
  ) throws(AdjustmentRefusal) -> BoundaryAdjustment {
    try BoundaryAdjustment.decide(
      AdjustmentRequest(
        zone: "Z",
        added: add,
        removed: remove,
        facts: StepFacts(on: day, document: document)
      ),
      places: Self.places,
      today: "2025-12-31"
    )
  }

  @Test func `A venue that comes from another zone leaves that one`() throws {
    let adjustment = try decide(add: ["C", "B"], remove: ["A"])
    #expect(
      adjustment.changes.map { "\($0.zone) \($0.kind.rawValue) \($0.venue)" }
        == ["Z add B", "Y remove B", "Z add C", "Z remove A"]
    )
    #expect(adjustment.changes.allSatisfy { $0.effectiveOn == "2025-07-01" })
  }

  @Test func `What does not fit is refused by its code`() {
    func code(_ body: () throws(AdjustmentRefusal) -> BoundaryAdjustment) -> String? {
      do throws(AdjustmentRefusal) {
        _ = try body()
        return nil
      } catch { return error.code.rawValue }
    }
    #expect(
      code { () throws(AdjustmentRefusal) in try decide(add: ["B"], document: nil) } == "PC-ADJ-001"
    )
    #expect(
      code { () throws(AdjustmentRefusal) in try decide(add: ["B"], on: "2026-01-01") }
        == "PC-ADJ-002"
    )
    #expect(code { () throws(AdjustmentRefusal) in try decide() } == "PC-ADJ-003")
    #expect(
      code { () throws(AdjustmentRefusal) in try decide(add: ["B"], remove: ["B"]) } == "PC-ADJ-004"
    )
    #expect(
      code { () throws(AdjustmentRefusal) in try decide(add: ["C"], on: "2025-03-01") }
        == "PC-ADJ-005"
    )
    #expect(code { () throws(AdjustmentRefusal) in try decide(add: ["A"]) } == "PC-ADJ-006")
    #expect(code { () throws(AdjustmentRefusal) in try decide(remove: ["B"]) } == "PC-ADJ-007")
    #expect(code { () throws(AdjustmentRefusal) in try decide(remove: ["C"]) } == "PC-ADJ-007")
  }
}
