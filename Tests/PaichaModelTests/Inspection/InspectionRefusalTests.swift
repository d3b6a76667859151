import PaichaModel
import Testing

/// Drafts the rules refuse, by code.
struct InspectionRefusalTests {
  /// One thing wrong with an otherwise good draft.
  struct Example: Sendable, CustomTestStringConvertible {
    let code: InspectionRefusal.Code
    let testDescription: String
    var role = Role.inspector
    let change: @Sendable (inout InspectionDraft) -> Void
  }

  private static let examples = [
    Example(code: .role, testDescription: "evaluator", role: .evaluator) { _ in },
    Example(code: .role, testDescription: "listing body", role: .listingBody) { _ in },
    Example(code: .unitLogsSelfChecksOnly, testDescription: "routine by unit", role: .unit) { _ in
    },
    Example(code: .unitLogsSelfChecksOnly, testDescription: "joint by unit", role: .unit) {
      $0.kind = .joint
    },
    Example(code: .drillApart, testDescription: "a drill that is not named") { $0.kind = .drill },
    Example(code: .drillApart, testDescription: "a drill behind an inspection") {
      $0.drill = "K7QX-D1"
    },
    Example(code: .drillApart, testDescription: "a drill behind a self-check", role: .unit) {
      $0.kind = .self
      $0.drill = "K7QX-D1"
    },
    Example(code: .future, testDescription: "tomorrow") { $0.day = "2024-06-02" },
    Example(code: .unknownItem, testDescription: "passed") { $0.passed = ["GN-001", "XX-1"] },
    Example(code: .unknownItem, testDescription: "not applicable") {
      $0.notApplicable = ["XX-1"]
    },
    Example(code: .unknownItem, testDescription: "failed") {
      $0.findings.append(FindingDraft(item: "XX-1", description: "x"))
    },
    Example(code: .unknownChecklist, testDescription: "another edition") {
      $0.checklist = "2024"
    },
    Example(code: .emptyFinding, testDescription: "neither item nor text") {
      $0.findings.append(FindingDraft(place: "二层"))
    },
    Example(code: .deadlineTooEarly, testDescription: "the day before") {
      $0.findings.append(FindingDraft(description: "x", deadline: "2024-03-03"))
    },
    Example(code: .closedTooEarly, testDescription: "the day before") {
      $0.findings.append(FindingDraft(description: "x", closedOn: "2024-03-03"))
    },
    Example(code: .closedTooEarly, testDescription: "the day before, on the spot") {
      $0.findings.append(
        FindingDraft(description: "x", isFixedOnSpot: true, closedOn: "2024-03-03")
      )
    },
    Example(code: .closedInFuture, testDescription: "tomorrow") {
      $0.findings.append(FindingDraft(description: "x", closedOn: "2024-06-02"))
    },
  ]

  private func refusal(of draft: InspectionDraft, by role: Role) throws -> InspectionRefusal? {
    do {
      _ = try draft.decided(today: "2024-06-01", actor: .sample(role))
      return nil
    } catch let refusal as InspectionRefusal {
      return refusal
    }
  }

  @Test(arguments: examples)
  func `A draft with one thing wrong is refused by its code`(example: Example) throws {
    var draft = InspectionDraft.sample(findings: [FindingDraft(item: "GN-001")])
    #expect(try refusal(of: draft, by: .inspector) == nil)
    example.change(&draft)
    #expect(try refusal(of: draft, by: example.role)?.code == example.code)
  }

  @Test func `The examples refuse for every reason a draft alone can give`() {
    let missing = Set(InspectionRefusal.Code.allCases).subtracting(Self.examples.map(\.code))
    #expect(missing == [.contradicts, .clauseNeeded])
  }

  @Test(arguments: Role.allCases, InspectionKind.allCases)
  func `A role logs inspections as its power says, a unit its self-checks only`(
    role: Role,
    kind: InspectionKind
  ) throws {
    let isAllowed =
      role.may(.logInspection) && (role != .unit || kind == .`self`) && kind != .drill
    #expect((try refusal(of: .sample(kind: kind), by: role) == nil) == isAllowed)
    #expect(InspectionKind.logged.contains(kind) == (kind != .drill))
  }

  @Test(arguments: Role.allCases)
  func `What a drill found is recorded with its drill, by whoever keeps emergency work`(
    role: Role
  ) throws {
    var draft = InspectionDraft.sample(kind: .drill)
    draft.drill = "K7QX-D1"
    #expect((try refusal(of: draft, by: role) == nil) == role.may(.keepEmergency))
  }

  @Test func `A refusal tells what is wrong`() throws {
    let draft = InspectionDraft.sample(
      findings: [FindingDraft(item: "FD-001"), FindingDraft(item: "XX-1")])
    let refusal = try #require(try refusal(of: draft, by: .inspector))
    #expect(refusal.what.en.contains("XX-1"))
    #expect(refusal.what.zh.contains("XX-1"))
  }

  @Test func `Rules are not made from a rulebook that lacks a deadline`() {
    let needed: [ParameterKey] = [
      .defaultDeadlineGeneral, .defaultDeadlineMajor, .calendarDeadlineRolls, .startDayCounted,
    ]
    for key in needed {
      let fault = #expect(throws: RulebookFault.self) {
        try InspectionRules.sample(rulebook: .sample(without: [key.rawValue]))
      }
      #expect(fault?.code == .missing)
      #expect(fault?.what.en.contains(key.rawValue) == true)
    }
  }
}
