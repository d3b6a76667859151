import PaichaModel
import Testing

/// What a failed item means by itself.
struct ChecklistTests {
  private static let majorAlone: Set<SeverityRule> = [
    .directFire, .majorOrder10, .majorCommerce, .majorSpecialEquipment, .seriousSpecialEquipment,
  ]

  @Test(arguments: SeverityRule.allCases, Confidence.allCases)
  func `A failed item is major only by a severe rule whose source was checked`(
    severity: SeverityRule,
    confidence: Confidence
  ) {
    let isMajor = Self.majorAlone.contains(severity) && confidence != .unverified
    let item = ChecklistItem.sample(severity: severity, confidence: confidence)
    #expect(item.defaultLevel == (isMajor ? .major : .general))
  }

  @Test func `An item is found by its code`() {
    #expect(Checklist.sample.item("FD-001")?.severity == .directFire)
    #expect(Checklist.sample.item("fd-001") == nil)
    #expect(Checklist.sample.item("XX-999") == nil)
  }

  @Test func `The first of two items with one code counts`() {
    let checklist = Checklist(
      edition: "2025",
      items: [.sample("A", severity: .general), .sample("A", severity: .directFire)]
    )
    #expect(checklist.item("A")?.severity == .general)
  }

  @Test func `Items for a kind of venue keep the order of the catalogue`() {
    let checklist = Checklist(
      edition: "2025",
      items: [
        .sample("C", kinds: [.office]), .sample("A", kinds: [.retail, .office]),
        .sample("B", kinds: [.retail]),
      ]
    )
    #expect(checklist.items(for: .office).map(\.code) == ["C", "A"])
    #expect(checklist.items(for: .retail).map(\.code) == ["A", "B"])
    #expect(checklist.items(for: .exhibition).isEmpty)
  }
}
