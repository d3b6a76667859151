import PaichaModel
import Testing

/// Who can be proposed, on what penalty and by which grounds.
struct CreditProposalTests {
  private func accident(
    _ number: Int,
    _ grade: AccidentGrade,
    on day: Day,
    falsely: Bool = false
  ) -> LinkedAccident {
    LinkedAccident(
      id: AccidentID(origin: "K7QX", number: number),
      grade: grade,
      occurredOn: day,
      isFalselyReported: falsely
    )
  }

  private func support(
    _ grounds: [String],
    _ accidents: [LinkedAccident] = [],
    penalty: PenaltyDecision = .sample()
  ) throws -> [AppliedGround.Support] {
    try CreditDraft.sample(grounds: grounds, penalty: penalty, accidents: accidents).opening()
      .grounds.map(\.support)
  }

  @Test func `A proposal names subject, grounds with their edition, and the penalty`() throws {
    let opening = try CreditDraft.sample().opening()
    #expect(opening.id == "K7QX-C1" && opening.zone == "Z1" && opening.clocks.isEmpty)
    #expect(opening.authority == "区应急局")
    #expect(
      opening.grounds
        == [AppliedGround(code: "B1", edition: "2023-10-01", support: .unconditional)]
    )
    #expect(opening.rulebook == "sample 2025.1")
    let listing = CreditListing(opening)
    #expect(listing.phase == .proposed && listing.record == nil)
    #expect(!listing.isListed(on: "2025-03-03"))
  }

  @Test func `Without a penalty nobody is listed, whatever hazards there are`() throws {
    #expect(try CreditDraft.sample(penalty: nil).refusal() == .penaltyNeeded)
  }

  @Test func `A person is listed only by a penalty that names that person`() throws {
    let unnamed = PenaltyDecision.sample(namesPerson: false)
    let draft = CreditDraft.sample(.person(.sample()), penalty: unnamed)
    #expect(try draft.refusal() == .personNotNamed("应急罚〔2025〕1号"))
    #expect(try CreditDraft.sample(penalty: unnamed).refusal() == nil)
    #expect(try CreditDraft.sample(.person(.sample())).refusal() == nil)
  }

  @Test func `Grounds are known ones, each once, that can list such a subject`() throws {
    let known = ["A1", "A2", "A3", "A4", "B1"]
    #expect(try CreditDraft.sample(grounds: []).refusal() == .groundsNeeded(known))
    #expect(try CreditDraft.sample(grounds: ["B1", "B1"]).refusal() == .groundsNeeded(known))
    #expect(try CreditDraft.sample(grounds: ["Z9"]).refusal() == .groundUnknown("Z9", known))
    let responsible = CreditSubject.person(.sample(post: .responsible))
    #expect(
      try CreditDraft.sample(responsible, grounds: ["A2"]).refusal()
        == .groundOfOthers("A2", .responsible)
    )
    #expect(try CreditDraft.sample(responsible, grounds: ["A1"]).refusal() == nil)
  }

  @Test func `A ground without a record stands on the penalty decision alone, and says so`() throws
  {
    #expect(
      try support(["A1", "A2", "A3", "A4", "B1"])
        == [.decisionOnly, .decisionOnly, .decisionOnly, .decisionOnly, .unconditional]
    )
  }

  @Test(arguments: [
    (AccidentGrade.general, false), (.larger, false), (.major, true), (.extraordinary, true),
  ])
  func `A1 needs an accident of major grade among those named`(
    grade: AccidentGrade,
    isShown: Bool
  ) throws {
    let accidents = [accident(1, grade, on: "2025-01-05")]
    let draft = CreditDraft.sample(grounds: ["A1"], accidents: accidents)
    #expect(try draft.refusal() == (isShown ? nil : .groundNotShown("A1")))
    if isShown { #expect(try support(["A1"], accidents) == [.recorded]) }
  }

  @Test(arguments: [
    ("2024-02-01" as Day, true), ("2024-01-10", true), ("2024-01-09", false),
  ])
  func `A2 needs two larger accidents within twelve months`(earlier: Day, isShown: Bool) throws {
    let accidents = [
      accident(1, .larger, on: "2025-01-10"), accident(2, .larger, on: earlier),
      accident(3, .general, on: "2025-01-09"),
    ]
    let refusal = try CreditDraft.sample(grounds: ["A2"], accidents: accidents).refusal()
    #expect(refusal == (isShown ? nil : .groundNotShown("A2")))
  }

  @Test func `A3 needs a fine raised as often as the rulebook says, A4 a false report`() throws {
    #expect(try support(["A3"], penalty: .sample(fineMultiple: 2)) == [.recorded])
    let once = CreditDraft.sample(grounds: ["A3"], penalty: .sample(fineMultiple: 1))
    #expect(try once.refusal() == .groundNotShown("A3"))
    let honest = [accident(1, .larger, on: "2025-01-10")]
    let concealed = [accident(1, .larger, on: "2025-01-10", falsely: true)]
    #expect(
      try CreditDraft.sample(grounds: ["A4"], accidents: honest).refusal() == .groundNotShown("A4")
    )
    #expect(try support(["A4"], concealed) == [.recorded])
  }

  @Test func `The same penalty lists the same subject once`() throws {
    let open = [CreditListing(try CreditDraft.sample().opening())]
    #expect(
      try CreditDraft.sample().refusal(open: open)
        == .proposedAlready("K7QX-C1", "应急罚〔2025〕1号")
    )
    #expect(try CreditDraft.sample(penalty: .sample("应急罚〔2025〕2号")).refusal(open: open) == nil)
  }

  @Test func `Days follow one another, and roles are asked first`() throws {
    let draft = CreditDraft.sample(on: "2025-02-02")
    #expect(try draft.refusal() == .tooEarly(nil, "2025-02-02", "2025-02-03"))
    #expect(
      try CreditDraft.sample().refusal(today: "2025-03-02")
        == .future(nil, "2025-03-03", "2025-03-02")
    )
    let early = PenaltyDecision.sample(finalOn: "2025-02-02")
    #expect(
      try CreditDraft.sample(penalty: early).refusal() == .tooEarly(nil, "2025-02-02", "2025-02-03")
    )
    for role in Role.allCases {
      let code = try CreditDraft.sample(penalty: nil).refusal(by: .sample(role))?.code
      #expect(
        code == ([.handler, .lead, .listingBody].contains(role) ? .penaltyNeeded : .role),
        "\(role)"
      )
    }
  }

  @Test func `An enterprise has a code of the form and a plain name`() {
    func enterprise(_ code: String, _ name: String) -> ListedEnterprise? {
      ListedEnterprise(creditCode: code, name: name, address: nil)
    }
    #expect(enterprise("91350200MA2YJ1XR9G", "甲公司") != nil)
    // Early Fujian codes fail their check and are real.
    #expect(enterprise("91350100M0001TGQXM", "甲公司") != nil)
    #expect(enterprise("91350200MA2YJ1XR9", "甲公司") == nil)
    #expect(enterprise("91350200MA2YJ1XRIG", "甲公司") == nil)
    #expect(enterprise("91350200MA2YJ1XR9G", "") == nil)
    #expect(enterprise("91350200MA2YJ1XR9G", "甲\n公司") == nil)
  }
}
