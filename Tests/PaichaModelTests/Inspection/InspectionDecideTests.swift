import PaichaModel
import Testing

/// What an allowed draft becomes.
struct InspectionDecideTests {
  @Test func `What the draft says is kept, what it leaves open is resolved`() throws {
    let evidence = [Evidence.sample()]
    var draft = InspectionDraft.sample(passed: ["GN-001"], notApplicable: ["FD-001"], heldBack: 2)
    draft.campaign = "2024 治本攻坚"
    draft.location = Location(latitude: "39.9", longitude: "116.4")
    draft.findings = [
      FindingDraft(item: "GN-001", description: "通道堵塞", place: "二层", evidence: evidence)
    ]
    let inspection = try draft.decided(zone: "Z9")
    #expect(inspection.id == "K7QX-I1")
    #expect(inspection.reference == "R-1")
    #expect(inspection.venue == "V1")
    #expect(inspection.zone == "Z9")
    #expect(inspection.day == "2024-03-04")
    #expect(inspection.kind == .routine)
    #expect(inspection.inspectors == ["zhang.wei"])
    #expect(inspection.campaign == "2024 治本攻坚")
    #expect(inspection.checklist == "2025")
    #expect(inspection.location == draft.location)
    #expect(inspection.passed == ["GN-001"])
    #expect(inspection.notApplicable == ["FD-001"])
    #expect(inspection.heldBack == 2)
    #expect(inspection.rulebook == "sample 2025.1")
    let finding = try #require(inspection.findings.first)
    #expect(finding.item == "GN-001")
    #expect(finding.description == "通道堵塞")
    #expect(finding.place == "二层")
    #expect(finding.evidence == evidence)
    #expect(finding.outcome == .open)
  }

  @Test(arguments: [
    (ItemCode?.none, HazardLevel?.none, HazardLevel.general),
    ("GN-001", nil, .general),
    ("FD-001", nil, .major),
    ("GN-001", .major, .major),
    ("FD-001", .general, .general),
    (nil, .general, .general),
  ])
  func `A level not given follows the item`(
    item: ItemCode?,
    given: HazardLevel?,
    level: HazardLevel
  ) throws {
    let finding = FindingDraft(item: item, level: given, description: "x")
    let inspection = try InspectionDraft.sample(findings: [finding]).decided()
    #expect(inspection.findings.map(\.level) == [level])
  }

  @Test func `An item whose source is unverified decides no level`() throws {
    let checklist = Checklist(
      edition: "2025",
      items: [.sample("FD-009", severity: .directFire, confidence: .unverified)]
    )
    let inspection = try InspectionDraft.sample(findings: [FindingDraft(item: "FD-009")])
      .decided(rules: .sample(checklist: checklist))
    #expect(inspection.findings.map(\.level) == [.general])
  }

  @Test(arguments: [
    ("2024-03-04", HazardLevel.general, "2024-03-19", Deadline.SetBy.rulebook),
    ("2024-03-01", .general, "2024-03-18", .rulebook),
    ("2024-04-16", .general, "2024-05-06", .rulebook),
    ("2024-03-04", .major, "2024-05-06", .rulebook),
    ("2024-12-16", .general, "2024-12-31", .rulebook),
    ("2024-12-17", .general, "2025-01-01", .provisional),
  ])
  func `A deadline not given is prefilled from the rulebook and says so`(
    found: String,
    level: HazardLevel,
    due: String,
    setBy: Deadline.SetBy
  ) throws {
    let finding = FindingDraft(item: level == .major ? "FD-001" : "GN-001")
    let draft = InspectionDraft.sample(day: try #require(Day(found)), findings: [finding])
    let inspection = try draft.decided()
    let deadline = try #require(inspection.findings.first).deadline
    #expect(deadline == Deadline(try #require(Day(due)), setBy: setBy))
  }

  @Test func `A rulebook without rolling leaves a deadline on its day off`() throws {
    let rulebook = Rulebook.sample(changing: ["days.calendar_deadline_rolls": .integer(0)])
    let draft = InspectionDraft.sample(
      day: "2024-04-16",
      findings: [FindingDraft(description: "x")]
    )
    let inspection = try draft.decided(rules: .sample(rulebook: rulebook))
    #expect(inspection.findings.map(\.deadline.day) == ["2024-05-01"])
  }

  @Test func `A given deadline is kept, even on a day off or in a year not announced`() throws {
    let days: [Day] = ["2024-03-04", "2024-05-01", "2026-01-01"]
    let findings = days.map { FindingDraft(description: "x", deadline: $0) }
    let inspection = try InspectionDraft.sample(findings: findings).decided()
    #expect(inspection.findings.map(\.deadline) == days.map(Deadline.given))
  }

  /// Whether fixed on the spot, the closing day, and the outcome of a general and a major one.
  private static let outcomes: [(Bool, Day?, FindingOutcome, FindingOutcome)] = [
    (false, nil, .open, .open),
    (true, nil, .fixedOnSpot, .fixedOnSpot),
    (false, "2024-03-04", .closed(on: "2024-03-04"), .closed(on: "2024-03-04")),
    (false, "2024-12-31", .closed(on: "2024-12-31"), .closed(on: "2024-12-31")),
    (true, "2024-03-04", .fixedOnSpot, .closed(on: "2024-03-04")),
    (true, "2024-03-05", .closed(on: "2024-03-05"), .closed(on: "2024-03-05")),
  ]

  @Test(arguments: outcomes)
  func `An outcome follows what the table says`(
    isFixed: Bool,
    closed: Day?,
    general: FindingOutcome,
    major: FindingOutcome
  ) throws {
    let findings = ["GN-001", "FD-001"].map {
      FindingDraft(item: ItemCode(unchecked: $0), isFixedOnSpot: isFixed, closedOn: closed)
    }
    let draft = InspectionDraft.sample(findings: findings)
    let inspection = try draft.decided()
    #expect(inspection.findings.map(\.outcome) == [general, major])
    #expect(inspection.compare(with: draft) == .same)
  }

  @Test func `Hazards are numbered on in the order of the findings`() throws {
    let findings = ["甲", "乙", "丙"].map { FindingDraft(description: $0) }
    let inspection = try InspectionDraft.sample(findings: findings).decided(firstHazard: 41)
    #expect(inspection.findings.map(\.hazard) == ["K7QX-H41", "K7QX-H42", "K7QX-H43"])
    #expect(inspection.findings.map(\.description) == ["甲", "乙", "丙"])
  }

  @Test func `An inspection on the very day, in the edition in force, is allowed`() throws {
    let inspection = try InspectionDraft.sample(checklist: "2025").decided(today: "2024-03-04")
    #expect(inspection.checklist == "2025")
    #expect(inspection.findings.isEmpty)
  }
}
