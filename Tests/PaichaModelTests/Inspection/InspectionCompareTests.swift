import PaichaModel
import Testing

/// A draft under a reference that is recorded already.
struct InspectionCompareTests {
  private static let findings = [
    FindingDraft(item: "FD-001", description: "锁闭", place: "一层"),
    FindingDraft(description: "堵塞", deadline: "2024-03-20", evidence: [.sample()]),
    FindingDraft(level: .general, description: "缺失", isFixedOnSpot: true),
    FindingDraft(description: "破损", closedOn: "2024-03-10"),
  ]

  private static let draft = InspectionDraft.sample(
    passed: ["GN-001"],
    notApplicable: ["FD-001"],
    findings: findings
  )

  /// One change to the draft, and the part it is reported as.
  struct Change: Sendable, CustomTestStringConvertible {
    let part: String
    var what = ""
    let change: @Sendable (inout InspectionDraft) -> Void

    var testDescription: String { "\(part) \(what)" }
  }

  private static let headings = [
    Change(part: "venue") { $0.venue = "V2" },
    Change(part: "inspected_on") { $0.day = "2024-03-05" },
    Change(part: "kind") { $0.kind = .special },
    Change(part: "inspectors") { $0.inspectors = ["li.na"] },
    Change(part: "inspectors", what: "dropped") { $0.inspectors = [] },
    Change(part: "campaign") { $0.campaign = "2024" },
    Change(part: "checklist") { $0.checklist = "2024" },
    Change(part: "lat, lon") { $0.location = Location(latitude: "1", longitude: "2") },
  ]

  private static let rows = [
    Change(part: "findings", what: "passed") { $0.passed.append("FD-001") },
    Change(part: "findings", what: "passed twice") { $0.passed.append("GN-001") },
    Change(part: "findings", what: "not applicable") { $0.notApplicable = ["GN-001"] },
    Change(part: "findings", what: "item") { $0.findings[0].item = "GN-001" },
    Change(part: "findings", what: "item dropped") { $0.findings[0].item = nil },
    Change(part: "findings", what: "level") { $0.findings[0].level = .general },
    Change(part: "findings", what: "description") { $0.findings[0].description = "锁住" },
    Change(part: "findings", what: "place") { $0.findings[0].place = nil },
    Change(part: "findings", what: "deadline") { $0.findings[1].deadline = "2024-03-21" },
    Change(part: "findings", what: "prefilled, now given") {
      $0.findings[0].deadline = "2024-05-06"
    },
    Change(part: "findings", what: "evidence") { $0.findings[1].evidence = [] },
    Change(part: "findings", what: "other evidence") { $0.findings[1].evidence = [.sample("b")] },
    Change(part: "findings", what: "not on the spot") { $0.findings[2].isFixedOnSpot = false },
    Change(part: "findings", what: "now on the spot") { $0.findings[0].isFixedOnSpot = true },
    Change(part: "findings", what: "closed on") { $0.findings[3].closedOn = "2024-03-11" },
    Change(part: "findings", what: "open again") { $0.findings[3].closedOn = nil },
    Change(part: "findings", what: "now closed") { $0.findings[0].closedOn = "2024-03-10" },
    Change(part: "findings", what: "one more") { $0.findings.append(.init(description: "新")) },
  ]

  @Test func `The same draft says nothing new`() throws {
    #expect(try Self.draft.decided().compare(with: Self.draft) == .same)
  }

  @Test(arguments: headings + rows)
  func `A draft that says something else differs in the part named`(change: Change) throws {
    var draft = Self.draft
    change.change(&draft)
    #expect(try Self.draft.decided().compare(with: draft) == .differs(part: change.part))
  }

  @Test(arguments: headings)
  func `A heading never changes, even of an incomplete record`(change: Change) throws {
    var recorded = Self.draft
    recorded.heldBack = 9
    var draft = Self.draft
    change.change(&draft)
    #expect(try recorded.decided().compare(with: draft) == .differs(part: change.part))
  }

  @Test func `A draft with fewer rows says nothing new`() throws {
    let inspection = try Self.draft.decided()
    for position in Self.findings.indices {
      var draft = Self.draft
      draft.findings.remove(at: position)
      #expect(inspection.compare(with: draft) == .same)
    }
    #expect(inspection.compare(with: .sample()) == .same)
  }

  @Test func `What a draft leaves to the rulebook makes no difference`() throws {
    var stated = Self.draft
    stated.checklist = "2025"
    stated.findings[0].level = .major
    stated.findings[1].deadline = "2024-03-20"
    var open = Self.draft
    open.findings[1].deadline = nil
    open.findings[2].level = nil
    #expect(try Self.draft.decided().compare(with: stated) == .same)
    #expect(try stated.decided().compare(with: open) == .same)
  }

  @Test(arguments: 1...50 as ClosedRange<UInt64>)
  func `The order of rows makes no difference`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let inspection = try Self.draft.decided()
    var draft = Self.draft
    draft.findings.shuffle(using: &random)
    #expect(inspection.compare(with: draft) == .same)
  }

  @Test func `A row that leaves more open takes no stricter row's place`() throws {
    let recorded = InspectionDraft.sample(findings: [
      FindingDraft(item: "FD-001", level: .general), FindingDraft(item: "FD-001"),
    ])
    var turned = recorded
    turned.findings.reverse()
    #expect(try recorded.decided().compare(with: turned) == .same)
  }
}
