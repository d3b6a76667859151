import PaichaModel
import Testing

/// From the notice to the publication: due process, two persons, terms.
struct CreditStepTests {
  private let lead = Actor.sample(.lead, id: "lead", department: "区应急局")
  private let second = Actor.sample(.lead, id: "second", department: "区应急局")

  private func decide(
    _ listing: CreditListing,
    on day: Day,
    measures: [OrderedMeasure] = .samples,
    finalOn: Day? = nil,
    with officers: [Actor]? = nil,
    rules: CreditRules? = nil
  ) throws -> CreditRefusal? {
    let draft = DecisionDraft(measures: measures, contact: "法规科", penaltyFinalOn: finalOn)
    return try listing.refusal(
      of: .decide(draft),
      .sample(on: day, document: "2号"),
      with: officers ?? [second],
      rules: rules
    )
  }

  private func noticed(on day: Day, _ rules: CreditRules? = nil) throws -> CreditListing {
    var listing = CreditListing(try CreditDraft.sample().opening())
    try listing.take(.notice, on: day, rules: rules)
    return listing
  }

  @Test func `The notice starts the defence term of five working days`() throws {
    let listing = CreditListing(try CreditDraft.sample().opening())
    let event = try listing.event(.notice, .sample(on: "2025-03-03", document: "告1号"))
    #expect(event.clocks.dues == [.creditDefence: "2025-03-10"])
    #expect(event.clocks.first?.kind.owner == .unit)
  }

  @Test func `Nobody decides before the settled defence term is over`() throws {
    let listing = try noticed(on: "2025-03-03")
    let due = DueDay(day: "2025-03-10", isProvisional: false)
    #expect(try decide(listing, on: "2025-03-10") == .defenceStillOpen("K7QX-C1", due))
    #expect(try decide(listing, on: "2025-03-11") == nil)
  }

  @Test func `A provisional defence term never ends before the calendar settles it`() throws {
    var listing = CreditListing(
      try CreditDraft.sample(on: "2026-12-25").opening(today: "2026-12-31")
    )
    try listing.take(.notice, on: "2026-12-28")
    #expect(try decide(listing, on: "2027-06-01")?.code == .defenceStillOpen)
    listing.settleDefence(by: DueDay(day: "2027-01-05", isProvisional: false))
    #expect(try decide(listing, on: "2027-01-05")?.code == .defenceStillOpen)
    #expect(try decide(listing, on: "2027-01-06") == nil)
  }

  @Test func `A waived defence ends the wait at once, a defence that came is answered first`()
    throws
  {
    var waived = try noticed(on: "2025-03-03")
    try waived.take(.respond(.waived), on: "2025-03-04")
    #expect(waived.state == .heard(.waived))
    #expect(try decide(waived, on: "2025-03-04") == nil)
    var defended = try noticed(on: "2025-03-03")
    try defended.take(.respond(.statement), on: "2025-03-04")
    #expect(try decide(defended, on: "2025-04-01")?.code == .notNow)
    #expect(
      try defended.refusal(of: .respond(.waived), .sample(on: "2025-03-05"))
        == .answerOwed("K7QX-C1")
    )
    #expect(
      try defended.refusal(of: .hear(.waived), .sample(on: "2025-03-05"))
        == .answerOwed("K7QX-C1")
    )
    try defended.take(.hear(.rejected), on: "2025-03-05")
    #expect(try decide(defended, on: "2025-03-05") == nil)
  }

  @Test func `An upheld defence bars the decision, one upheld in part does not`() throws {
    var listing = try noticed(on: "2025-03-03")
    try listing.take(.respond(.hearing), on: "2025-03-04")
    var partly = listing
    try listing.take(.hear(.upheld), on: "2025-03-05")
    #expect(try decide(listing, on: "2025-03-06") == .defenceUpheld("K7QX-C1"))
    try listing.take(.drop, on: "2025-03-06")
    #expect(listing.phase == .dropped && listing.endedOn == "2025-03-06")
    try partly.take(.hear(.partlyUpheld), on: "2025-03-05")
    #expect(try decide(partly, on: "2025-03-06") == nil)
  }

  @Test func `The penalty is final before the decision`() throws {
    let open = CreditDraft.sample(penalty: .sample(finalOn: nil))
    var listing = CreditListing(try open.opening())
    try listing.take(.notice, on: "2025-03-03")
    let refused = CreditRefusal.penaltyOpen("K7QX-C1", "应急罚〔2025〕1号")
    #expect(try decide(listing, on: "2025-03-17") == refused)
    #expect(try decide(listing, on: "2025-03-17", finalOn: "2025-03-18") == refused)
    #expect(
      try decide(listing, on: "2025-03-17", finalOn: "2025-02-02")
        == .tooEarly("K7QX-C1", "2025-02-02", "2025-02-03")
    )
    #expect(try decide(listing, on: "2025-03-17", finalOn: "2025-03-17") == nil)
  }

  @Test func `Two persons of the authority decide, the proposer is none of them`() throws {
    let listing = try CreditListing.sample(phase: .heard)
    #expect(
      try decide(listing, on: "2025-03-17", with: []) == .tooFewOfficers("K7QX-C1", 1, 2)
    )
    #expect(
      try decide(listing, on: "2025-03-17", with: [lead]) == .tooFewOfficers("K7QX-C1", 1, 2)
    )
    let stranger = Actor.sample(.lead, id: "stranger", department: "区商务局")
    #expect(
      try decide(listing, on: "2025-03-17", with: [stranger])
        == .otherAuthority("K7QX-C1", stranger, "区应急局")
    )
    let clerk = Actor.sample(.handler, id: "clerk", department: "区应急局")
    #expect(
      try decide(listing, on: "2025-03-17", with: [clerk])
        == .role("K7QX-C1", clerk, .decideCredit)
    )
    let proposer = Actor.sample(.lead, id: "proposer", department: "区应急局")
    #expect(
      try decide(listing, on: "2025-03-17", with: [second, proposer])
        == .proposerDecides("K7QX-C1", "proposer")
    )
    #expect(
      try listing.refusal(of: .sample(.decide), with: [second], by: proposer)
        == .proposerDecides("K7QX-C1", "proposer")
    )
    let three = try CreditRules.sample(changing: [.creditOfficers: 3])
    #expect(
      try decide(listing, on: "2025-03-17", rules: three) == .tooFewOfficers("K7QX-C1", 2, 3)
    )
  }

  @Test func `A decision orders known measures and counts its terms`() throws {
    let listing = try CreditListing.sample(phase: .heard)
    let known = ["more_inspections", "no_awards"]
    #expect(
      try decide(listing, on: "2025-03-17", measures: []) == .measuresNeeded("K7QX-C1", known)
    )
    #expect(
      try decide(listing, on: "2025-03-17", measures: [OrderedMeasure("exile", by: "区政府")])
        == .measureUnknown("exile", known)
    )
    let event = try listing.event(.sample(.decide), .sample(on: "2025-03-17", document: "2号"))
    #expect(
      event.clocks.dues == [
        .creditServe: "2025-03-26", .creditEnter: "2025-03-20", .creditPublish: "2025-04-14",
        .creditExpire: "2028-03-18",
      ]
    )
    guard case .decided(let decision) = event.step else {
      Issue.record("not decided")
      return
    }
    #expect(decision.termEndsOn == "2028-03-17" && decision.officers == ["second"])
    #expect(decision.receivers == ["区应急局", "区商务局"])
  }

  @Test func `The subject is listed from the service, never from the decision or before`() throws {
    var listing = try CreditListing.sample(phase: .decided)
    #expect(!listing.isListed(on: "2025-03-17"))
    try listing.take(.serve(.mail), on: "2025-03-20")
    #expect(!listing.isListed(on: "2025-03-19"))
    #expect(listing.isListed(on: "2025-03-20") && listing.isListed(on: "2028-03-17"))
    #expect(!listing.isListed(on: "2028-03-18"))
    try listing.take(.publish(medium: "网站"), on: "2025-04-01")
    #expect(listing.record?.periods.count == 1)
    #expect(listing.record?.termEndsOn == "2028-03-17")
  }

  @Test func `Where the term runs from the publication it ends three years after it`() throws {
    let rules = try CreditRules.sample(anchor: .publication)
    var listing = try CreditListing.sample(phase: .heard)
    let decided = try listing.take(.sample(.decide), on: "2025-03-17", rules: rules)
    #expect(decided.clocks.dues[.creditExpire] == nil)
    try listing.take(.serve(.direct), on: "2025-03-18", rules: rules)
    #expect(listing.isListed(on: "2100-01-01"))
    #expect(
      try listing.refusal(of: .expire, .sample(on: "2029-01-01"), rules: rules)
        == .termRuns("K7QX-C1", nil)
    )
    let published = try listing.take(.publish(medium: "网站"), on: "2025-04-01", rules: rules)
    #expect(published.clocks.dues == [.creditExpire: "2028-04-02"])
    #expect(listing.isListed(on: "2028-04-01") && !listing.isListed(on: "2028-04-02"))
  }

  @Test func `A term from the last of February ends on the last of February`() throws {
    let rules = try CreditRules.sample()
    let old = CreditDraft.sample(
      penalty: PenaltyDecision(
        number: "1",
        authority: "区应急局",
        decidedOn: "2024-01-02",
        finalOn: "2024-01-20"
      ),
      on: "2024-02-01"
    )
    var listing = CreditListing(try old.opening())
    try listing.take(.notice, on: "2024-02-01", rules: rules)
    try listing.take(.respond(.waived), on: "2024-02-02", rules: rules)
    try listing.take(.sample(.decide), on: "2024-02-29", rules: rules)
    #expect(listing.record?.termEndsOn == "2027-02-28")
  }

  @Test func `It is entered once, and an objection is answered before the next`() throws {
    var listing = try CreditListing.sample(phase: .served)
    try listing.take(.enter, on: "2025-03-18")
    #expect(listing.record?.enteredOn == "2025-03-18")
    #expect(try listing.refusal(of: .enter) == .doneAlready("K7QX-C1", .enter))
    let objected = try listing.take(.object, on: "2025-03-19")
    #expect(objected.clocks.dues == [.creditObjection: "2025-04-16"])
    #expect(listing.objectionSince == "2025-03-19")
    #expect(try listing.refusal(of: .object) == .doneAlready("K7QX-C1", .object))
    try listing.take(.answerObjection(isUpheld: true), on: "2025-03-20")
    #expect(listing.objectionSince == nil)
    #expect(
      try listing.refusal(of: .answerObjection(isUpheld: true))
        == .doneAlready("K7QX-C1", .answerObjection)
    )
  }

  @Test func `A correction changes names and contact, never who is listed`() throws {
    var listing = try CreditListing.sample(phase: .published)
    #expect(
      try listing.refusal(of: .correct(CreditCorrection())) == .nothingToCorrect("K7QX-C1")
    )
    let right = CreditCorrection(name: "云岫商管", formerNames: ["云岫百货"], contact: "执法科")
    try listing.take(.correct(right), on: "2025-03-20")
    #expect(
      listing.subject == .enterprise(.sample(name: "云岫商管", formerNames: ["云岫百货"]))
    )
    #expect(listing.record?.contact == "执法科" && listing.record?.version == 1)
    let person = try CreditListing.sample(phase: .published, subject: .person(.sample()))
    #expect(
      try person.refusal(of: .correct(CreditCorrection(name: "李四")))
        == .identityFixed("K7QX-C1")
    )
    #expect(try person.refusal(of: .correct(CreditCorrection(contact: "执法科"))) == nil)
  }
}
