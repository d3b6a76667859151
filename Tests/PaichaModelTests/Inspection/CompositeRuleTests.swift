import PaichaModel
import Testing

/// What the failed items of one inspection suggest together, and never decide.
struct CompositeRuleTests {
  /// The last day of one edition and the first of the next.
  private static let before: Day = "2025-10-31"
  private static let after: Day = "2025-11-01"

  private static func found(
    _ failed: [ItemCode],
    _ kind: VenueKind = .retail,
    crowded: Bool? = nil,
    on day: Day = before,
    by rule: CompositeRule? = nil
  ) throws -> [CompositeSuggestion] {
    try (rule ?? .sample()).suggestions(
      failed: failed,
      at: Venue(code: "V1", name: "商场", kind: kind, isCrowdedPlace: crowded),
      on: day,
      checklist: .composite
    )
  }

  @Test(arguments: [(2, false), (3, true), (4, true)])
  func `Group A in a crowded place is suggested from its count on`(count: Int, isMet: Bool) throws {
    let rules = try Self.found(ItemCode.elements("A", count)).map(\.rule)
    #expect(rules.contains(.crowded) == isMet)
  }

  @Test(arguments: [(1, 2, false), (2, 2, true), (1, 3, true)])
  func `Any elements in a crowded place are counted together`(a: Int, b: Int, isMet: Bool) throws {
    let rules = try Self.found(ItemCode.elements("A", a) + ItemCode.elements("B", b)).map(\.rule)
    #expect(rules == (isMet ? [.anyCrowded] : []))
  }

  @Test(arguments: [(5, false), (6, true)])
  func `Other places need more elements, and group A alone says nothing there`(
    count: Int,
    isMet: Bool
  ) throws {
    let suggestions = try Self.found(ItemCode.elements("A", count), .office)
    #expect(suggestions.map(\.rule) == (isMet ? [.anyOther] : []))
  }

  @Test(
    arguments: [
      (VenueKind.retail, nil, true), (.retail, false, false), (.exhibition, nil, true),
      (.complex, nil, true), (.office, nil, false), (.office, true, true), (.other, nil, false),
      (.other, true, true), (.complex, false, false),
    ] as [(VenueKind, Bool?, Bool)]
  )
  func `Shops, exhibitions and complexes are crowded unless the register denies it`(
    kind: VenueKind,
    crowded: Bool?,
    isCrowded: Bool
  ) throws {
    let rules = try Self.found(ItemCode.elements("A", 3), kind, crowded: crowded).map(\.rule)
    #expect(rules == (isCrowded ? [.crowded] : []))
  }

  @Test func `Group X is suggested under the condition that the place is explosive`() throws {
    #expect(try Self.found(ItemCode.elements("X", 2), .office).isEmpty)
    let suggestions = try Self.found(ItemCode.elements("X", 3), .office)
    #expect(suggestions.map(\.rule) == [.explosive])
    #expect(suggestions.first?.words.zh.contains("登记无此属性") == true)
    #expect(suggestions.first?.words.en.contains("not registered") == true)
  }

  @Test func `Direct, general and unknown items and repeated ones do not count`() throws {
    let others = ItemCode.elements("D", 6) + ItemCode.elements("G", 6) + ["ZZ-1"]
    #expect(try Self.found(ItemCode.elements("A", 2) + ["A1", "A2"] + others).isEmpty)
    let suggestion = try #require(try Self.found(["A2", "A1", "A2", "A3"]).first)
    #expect(suggestion.items == ["A2", "A1", "A3"])
    #expect(suggestion.count == 3)
    #expect(suggestion.threshold == 3)
    #expect(suggestion.parameter == "hazard.fire_composite_crowded")
  }

  @Test func `The edition is the one in force on the day of the inspection`() throws {
    let old = try #require(try Self.found(ItemCode.elements("A", 3), on: Self.before).first)
    let new = try #require(try Self.found(ItemCode.elements("A", 3), on: Self.after).first)
    #expect(old.edition == "2017")
    #expect(old.isUnverified == false)
    #expect(new.edition == "2025")
    #expect(new.isUnverified)
  }

  @Test func `A count that nobody verified says so, and the rulebook's own count is used`() throws {
    let rule = try CompositeRule.sample(crowded: 2, status: .unverified)
    let suggestion = try #require(try Self.found(ItemCode.elements("A", 2), by: rule).first)
    #expect(suggestion.threshold == 2)
    #expect(suggestion.isUnverified)
    #expect(suggestion.words.zh.contains("未核实"))
  }

  @Test func `A pack without an outcome suggests nothing`() throws {
    let rule = try CompositeRule.sample(outcome: .none)
    #expect(try Self.found(ItemCode.elements("A", 6), by: rule).isEmpty)
    #expect(try Self.found(ItemCode.elements("A", 6), on: Self.after, by: rule).isEmpty == false)
  }

  @Test func `A rulebook that lacks a count is refused`() {
    let empty = Rulebook(
      name: "sample",
      edition: "1",
      effectiveFrom: "2025-01-01",
      parameters: [],
      indicators: [],
      bands: []
    )
    #expect(throws: RulebookFault.self) { try CompositeRule(rulebook: empty) }
  }

  @Test func `An inspection is judged by its findings, whatever became of them`() throws {
    let findings = ItemCode.elements("A", 3).enumerated().map { position, item in
      Finding(
        hazard: HazardID(origin: "K7QX", number: position + 1),
        item: item,
        level: .general,
        description: "",
        place: nil,
        deadline: .given(Self.after),
        outcome: position == 0 ? .fixedOnSpot : .open,
        evidence: []
      )
    }
    let inspection = Inspection(
      id: InspectionID(origin: "K7QX", number: 1),
      reference: nil,
      venue: "V1",
      zone: nil,
      day: Self.before,
      kind: .routine,
      inspectors: [],
      campaign: nil,
      checklist: "2025",
      location: nil,
      passed: ["A4"],
      notApplicable: ["A5"],
      findings: findings,
      heldBack: 0,
      rulebook: "sample 1"
    )
    let suggestions = try CompositeRule.sample().suggestions(
      for: inspection,
      at: Venue(code: "V1", name: "商场", kind: .retail),
      checklist: .composite
    )
    #expect(suggestions.map(\.items) == [["A1", "A2", "A3"]])
  }
}
