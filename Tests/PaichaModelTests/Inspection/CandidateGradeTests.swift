import PaichaModel
import Testing

/// The grade a failed item gets by the criteria in force on the day of the inspection.
struct CandidateGradeTests {
  private static let checklist = Checklist(
    edition: "2025",
    items: [
      .sample("GN-001"), .sample("FD-001", severity: .directFire),
      .sample("FD-009", severity: .directFire, confidence: .unverified),
      .sample("FC-001", severity: .compositeFireA),
      .sample("MO-001", severity: .majorOrder10),
    ]
  )
  private let cited = Criterion(edition: "fire-2017", clause: "消防法 art 28")

  private func grade(
    _ draft: FindingDraft,
    on day: Day,
    packs: [CriteriaPack] = .fire
  ) throws -> Grade {
    let rules = try InspectionRules.sample(
      rulebook: .sample(packs: packs),
      checklist: Self.checklist
    )
    let inspection = try InspectionDraft.sample(day: day, findings: [draft])
      .decided(rules: rules, today: "2026-12-31")
    let finding = try #require(inspection.findings.first)
    let hazard = Hazard(finding, foundOn: day, by: "logger")
    #expect(hazard.level == finding.level)
    return hazard.grade
  }

  @Test func `A direct element makes a major hazard until the edition that is not verified`() throws
  {
    let draft = FindingDraft(item: "FD-001")
    let criterion = try #require(cited)
    #expect(try grade(draft, on: "2025-10-31") == .major(criterion))
    #expect(try grade(draft, on: "2025-11-01") == .candidate(criterion))
  }

  @Test(arguments: ["2025-10-31" as Day, "2025-11-01"])
  func `An item whose source is not verified makes a candidate at most`(day: Day) throws {
    let criterion = try #require(cited)
    #expect(try grade(FindingDraft(item: "FD-009"), on: day) == .candidate(criterion))
  }

  @Test(arguments: ["2025-10-31" as Day, "2025-11-01"])
  func `A composite element alone, and a plain item, are general`(day: Day) throws {
    #expect(try grade(FindingDraft(item: "FC-001"), on: day) == .general)
    #expect(try grade(FindingDraft(item: "GN-001"), on: day) == .general)
    #expect(try grade(FindingDraft(description: "自由描述"), on: day) == .general)
  }

  @Test func `A level given by the inspector stands, whatever the criteria say`() throws {
    let criterion = try #require(cited)
    let major = FindingDraft(item: "FD-001", level: .major)
    #expect(try grade(major, on: "2025-11-01") == .major(criterion))
    let general = FindingDraft(item: "FD-001", level: .general)
    #expect(try grade(general, on: "2025-10-31") == .general)
    let uncited = FindingDraft(level: .major, description: "x")
    #expect(try grade(uncited, on: "2025-10-31") == .major(nil))
  }

  @Test func `A clause given by the inspector is cited before the item's own`() throws {
    let major = FindingDraft(item: "FD-001", criterion: .sample)
    #expect(try grade(major, on: "2025-10-31") == .major(.sample))
    let free = FindingDraft(criterion: .sample, description: "x")
    #expect(try grade(free, on: "2025-10-31") == .candidate(.sample))
    let candidate = FindingDraft(item: "GN-001", level: .general, criterion: .sample)
    #expect(try grade(candidate, on: "2025-10-31") == .candidate(.sample))
  }

  @Test func `Criteria that decide no level leave a hazard general`() throws {
    let packs = [CriteriaPack.sample("gas", severities: [.majorOrder10], outcome: .none)]
    #expect(try grade(FindingDraft(item: "MO-001"), on: "2025-10-31", packs: packs) == .general)
  }

  @Test func `Without criteria of its field an item decides by itself`() throws {
    let criterion = try #require(Criterion(edition: "2025", clause: "消防法 art 28"))
    #expect(try grade(FindingDraft(item: "MO-001"), on: "2025-11-01") == .major(criterion))
    #expect(try grade(FindingDraft(item: "FD-001"), on: "2025-11-01", packs: []).level == .major)
  }

  @Test(arguments: [("2025-10-31" as Day, HazardLevel.major), ("2025-11-01", .general)])
  func `A candidate has a general hazard's deadline until it is determined`(
    day: Day,
    level: HazardLevel
  ) throws {
    let rules = try InspectionRules.sample(
      rulebook: .sample(packs: .fire),
      checklist: Self.checklist,
      calendar: .knownTo2026
    )
    let item = try #require(Self.checklist.item("FD-001"))
    #expect(rules.defaultLevel(of: item, on: day) == level)
    let inspection = try InspectionDraft.sample(day: day, findings: [FindingDraft(item: "FD-001")])
      .decided(rules: rules, today: "2026-12-31")
    #expect(
      inspection.findings.map(\.deadline) == [rules.prefilledDeadline(level, foundOn: day)]
    )
  }

  @Test(arguments: ["2025-10-31" as Day, "2025-11-01"])
  func `The same table read again is the same record, candidates too`(day: Day) throws {
    let rules = try InspectionRules.sample(
      rulebook: .sample(packs: .fire),
      checklist: Self.checklist
    )
    let findings = Self.checklist.items.map { FindingDraft(item: $0.code, reopens: "K7QX-H1") }
    let draft = InspectionDraft.sample(day: day, findings: findings)
    let inspection = try draft.decided(firstHazard: 2, rules: rules, today: "2026-12-31")
    #expect(inspection.compare(with: draft) == .same)
    #expect(inspection.findings.allSatisfy { $0.reopens == "K7QX-H1" })
  }
}
