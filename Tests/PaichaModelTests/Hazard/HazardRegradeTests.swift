import PaichaModel
import Testing

/// New grades: up by a clause, down by a reason, never under a listing.
struct HazardRegradeTests {
  private func regrade(
    to level: HazardLevel,
    _ criterion: Criterion? = .sample,
    note: String? = "经复核"
  ) -> HazardCommand {
    .regrade(.sample(note: note), level, criterion, authority: "市应急管理局")
  }

  /// A hazard that a clause may make major.
  private var candidate: Hazard {
    get throws {
      let rules = try InspectionRules.sample()
      let draft = FindingDraft(level: .general, criterion: .sample, description: "通道堵塞")
      let inspection = try InspectionDraft.sample(findings: [draft]).decided(rules: rules)
      let finding = try #require(inspection.findings.first)
      return Hazard(finding, foundOn: "2024-03-04", by: "logger")
    }
  }

  @Test func `A general hazard becomes major by edition and clause`() throws {
    let hazard = try Hazard.sample(phase: .ordered).after(regrade(to: .major))
    #expect(hazard.grade == .major(.sample))
    #expect(hazard.level == .major)
    #expect(hazard.phase == .ordered, "the phase stays")
    #expect(hazard.deadlineDay == "2025-03-31", "the deadline stays")
  }

  @Test func `A hazard without a clause does not become major`() throws {
    #expect(try Hazard.sample().refusal(of: regrade(to: .major, nil)) == .criterionNeeded)
  }

  @Test func `A candidate becomes major by its own clause, or general`() throws {
    let candidate = try candidate
    #expect(candidate.grade == .candidate(.sample))
    #expect(candidate.level == .general)
    #expect(try candidate.after(regrade(to: .major, nil)).grade == .major(.sample))
    #expect(try candidate.after(regrade(to: .general, nil)).grade == .general)
  }

  @Test func `A major hazard becomes general with a reason and keeps no clause`() throws {
    let hazard = try Hazard.sample(level: .major).after(regrade(to: .general))
    #expect(hazard.grade == .general)
    #expect(hazard.grade.criterion == nil)
  }

  @Test func `Every new grade needs a reason`() throws {
    let up = regrade(to: .major, note: nil)
    let down = regrade(to: .general, note: nil)
    #expect(try Hazard.sample().refusal(of: up) == .reasonNeeded)
    #expect(try Hazard.sample(level: .major).refusal(of: down) == .reasonNeeded)
  }

  @Test func `The same grade is refused, another clause of it is not`() throws {
    let other = try #require(Criterion(edition: "应急管理部令第10号", clause: "art 3"))
    let major = Hazard.sample(level: .major)
    #expect(try major.refusal(of: regrade(to: .major)) == .gradeUnchanged)
    #expect(try major.refusal(of: regrade(to: .major, nil)) == .gradeUnchanged)
    #expect(try major.after(regrade(to: .major, other)).grade == .major(other))
    #expect(try Hazard.sample().refusal(of: regrade(to: .general)) == .gradeUnchanged)
  }

  @Test(arguments: [true, false])
  func `A listed hazard is not graded down, whether its result was accepted or not`(
    isAccepted: Bool
  ) throws {
    let rules = try HazardRules.sample(listing: .init("K7QX-S1", isAccepted: isAccepted))
    let major = Hazard.sample(level: .major)
    #expect(try major.refusal(of: regrade(to: .general), rules: rules) == .underSupervision)
    let other = try #require(Criterion(edition: "应急管理部令第10号", clause: "art 3"))
    #expect(try major.refusal(of: regrade(to: .major, other), rules: rules) == nil)
  }

  @Test func `The step keeps reason and authority`() throws {
    let events = try Hazard.sample().decide(
      regrade(to: .major),
      today: "2025-12-31",
      actor: .sample(.handler),
      rules: .sample()
    )
    guard case .regraded(let regrading) = events.first else {
      Issue.record("\(events)")
      return
    }
    #expect(regrading.facts.note == "经复核")
    #expect(regrading.authority == "市应急管理局")
  }
}
