import PaichaModel
import Testing

/// How a listing ends, comes back, and who has to be told of it.
struct CreditEndTests {
  private let conditions = Set(RemovalCondition.allCases)

  private func published() throws -> CreditListing { try .sample(phase: .published) }

  @Test func `Early removal is applied for after twelve months, not a day before`() throws {
    let listing = try published()
    let step = CreditCommand.Step.applyRemoval(conditions)
    #expect(
      try listing.refusal(of: step, .sample(on: "2026-03-16"))
        == .tooEarlyToRemove("K7QX-C1", "2026-03-16", "2026-03-17")
    )
    let event = try listing.event(step, .sample(on: "2026-03-17"))
    #expect(event.clocks.dues == [.creditRemovalAccept: "2026-03-24"])
  }

  @Test func `Every condition must be met, and no other case be open`() throws {
    let listing = try published()
    let step = CreditCommand.Step.applyRemoval([.performed, .remedied])
    #expect(
      try listing.refusal(of: step, .sample(on: "2026-03-17"))
        == .conditionsMissing("K7QX-C1", [.noNewCase, .bansEnded])
    )
    let other = CreditListing(
      CreditOpening(
        id: "K7QX-C2",
        subject: listing.subject,
        grounds: listing.opening.grounds,
        penalty: .sample("2"),
        accidents: [],
        venue: nil,
        zone: nil,
        manner: .proposed,
        rulebook: "",
        facts: .sample(on: "2026-01-01"),
        actor: "proposer",
        clocks: []
      )
    )
    #expect(
      try listing.refusal(
        of: .applyRemoval(conditions),
        .sample(on: "2026-03-17"),
        open: [listing, other]
      ) == .otherCase("K7QX-C1", "K7QX-C2")
    )
    #expect(
      try listing.refusal(
        of: .applyRemoval(conditions),
        .sample(on: "2026-03-17"),
        open: [listing]
      ) == nil
    )
  }

  @Test func `A granted removal ends the listing that day, a refused one leaves it published`()
    throws
  {
    var listing = try published()
    try listing.take(.applyRemoval(conditions), on: "2026-03-17")
    let accepted = try listing.take(.acceptRemoval, on: "2026-03-20")
    #expect(accepted.clocks.dues == [.creditRemovalDecide: "2026-04-17"])
    #expect(
      try listing.refusal(of: .acceptRemoval, .sample(on: "2026-03-20"))
        == .doneAlready("K7QX-C1", .acceptRemoval)
    )
    var refused = listing
    try refused.take(.refuseRemoval, on: "2026-04-01")
    #expect(refused.phase == .published && refused.isListed(on: "2026-04-01"))
    let granted = try listing.take(.grantRemoval, on: "2026-04-01")
    #expect(granted.clocks.dues == [.creditWithdraw: "2026-04-06"])
    #expect(listing.isListed(on: "2026-03-31") && !listing.isListed(on: "2026-04-01"))
    #expect(listing.endedOn == "2026-04-01")
  }

  @Test func `It expires by the calendar, whether or not anybody confirms it`() throws {
    var listing = try published()
    #expect(
      try listing.refusal(of: .expire, .sample(on: "2028-03-17"))
        == .termRuns("K7QX-C1", "2028-03-17")
    )
    #expect(!listing.isListed(on: "2028-03-18"))
    try listing.take(.expire, on: "2028-06-01")
    #expect(listing.phase == .expired)
    #expect(listing.isListed(on: "2028-03-17") && !listing.isListed(on: "2028-03-18"))
  }

  @Test func `Nothing lists anybody after the term`() throws {
    let late = StepFacts.sample(on: "2028-03-18", document: "2号")
    let over = CreditRefusal.termOver("K7QX-C1", "2028-03-17")
    #expect(try CreditListing.sample(phase: .decided).refusal(of: .serve(.mail), late) == over)
    #expect(
      try CreditListing.sample(phase: .served).refusal(of: .publish(medium: "网站"), late) == over
    )
    #expect(try CreditListing.sample(phase: .removed).refusal(of: .restore, late) == over)
    #expect(
      try CreditListing.sample(phase: .removalApplied).refusal(of: .grantRemoval, late) == over
    )
    #expect(
      try published().refusal(of: .applyRemoval(conditions), late) == over
    )
  }

  @Test func `A fraud brings the listing back for the rest of its term, and it is published anew`()
    throws
  {
    var listing = try published()
    try listing.take(.applyRemoval(conditions), on: "2026-03-17")
    try listing.take(.grantRemoval, on: "2026-04-01")
    try listing.take(.withdraw(medium: "网站"), on: "2026-04-02")
    let restored = try listing.take(.restore, on: "2026-09-01")
    #expect(restored.clocks.dues[.creditExpire] == "2028-03-18")
    #expect(restored.clocks.dues[.creditPublish] != nil)
    #expect(
      ["2026-03-31", "2026-04-01", "2026-08-31", "2026-09-01", "2028-03-17", "2028-03-18"]
        .map { (day: Day) in listing.isListed(on: day) } == [true, false, false, true, true, false]
    )
    try listing.take(.publish(medium: "网站"), on: "2026-09-02")
    #expect(listing.phase == .published && listing.record?.isPublic == true)
    #expect(listing.record?.termEndsOn == "2028-03-17")
  }

  @Test func `A revoked listing ends that day; what was before stays as it was`() throws {
    var listing = try published()
    try listing.take(.revoke, on: "2025-06-02")
    #expect(listing.isListed(on: "2025-06-01") && !listing.isListed(on: "2025-06-02"))
    var expired = try published()
    try expired.take(.expire, on: "2028-03-18")
    try expired.take(.revoke, on: "2028-05-01")
    #expect(expired.isListed(on: "2028-03-17"))
    var decided = try CreditListing.sample(phase: .decided)
    let event = try decided.take(.revoke, on: "2025-06-02")
    #expect(event.clocks.isEmpty && decided.record?.periods.isEmpty == true)
  }

  @Test func `A publication is withdrawn once, and only what is public`() throws {
    var listing = try published()
    try listing.take(.revoke, on: "2025-06-02")
    try listing.take(.withdraw(medium: "网站"), on: "2025-06-03")
    #expect(listing.record?.publication?.withdrawnOn == "2025-06-03")
    #expect(
      try listing.refusal(of: .withdraw(medium: "网站"), .sample(on: "2025-06-04"))
        == .doneAlready("K7QX-C1", .withdraw)
    )
    var served = try CreditListing.sample(phase: .served)
    try served.take(.revoke, on: "2025-06-02")
    #expect(
      try served.refusal(of: .withdraw(medium: "网站"), .sample(on: "2025-06-03"))
        == .doneAlready("K7QX-C1", .withdraw)
    )
  }

  @Test func `Authorities of the decision are told, acknowledge, and are told of the end`() throws {
    var listing = try published()
    func owed(on day: Day) -> [OwedNotice] { listing.owedNotices(on: day).map(\.notice) }
    #expect(owed(on: "2025-03-18") == [.handOver(.listing), .handOver(.listing)])
    #expect(
      try listing.refusal(of: .handOver(to: "税务局"))
        == .receiverUnknown("K7QX-C1", "税务局", ["区应急局", "区商务局"])
    )
    #expect(
      try listing.refusal(of: .acknowledge(by: "区商务局")) == .notTold("K7QX-C1", "区商务局")
    )
    try listing.take(.handOver(to: "区商务局"), on: "2025-03-18")
    #expect(
      owed(on: "2025-03-18") == [.handOver(.listing), .receipt(.listing, since: "2025-03-18")]
    )
    try listing.take(.acknowledge(by: "区商务局"), on: "2025-03-20")
    #expect(owed(on: "2025-03-20") == [.handOver(.listing)])
    #expect(
      try listing.refusal(of: .handOver(to: "区商务局")) == .nothingToTell("K7QX-C1", "区商务局")
    )
    try listing.take(.correct(CreditCorrection(contact: "执法科")), on: "2025-03-21")
    #expect(owed(on: "2025-03-21") == [.handOver(.listing), .handOver(.correction)])
    // The one that was never told hears nothing; the other hears of the end, by the calendar.
    #expect(owed(on: "2028-03-18") == [.handOver(.removal)])
    try listing.take(.expire, on: "2028-03-20")
    #expect(
      try listing.refusal(of: .handOver(to: "区应急局"), .sample(on: "2028-03-20"))
        == .nothingToTell("K7QX-C1", "区应急局")
    )
    try listing.take(.handOver(to: "区商务局"), on: "2028-03-20")
    #expect(owed(on: "2028-03-20") == [.receipt(.removal, since: "2028-03-20")])
    try listing.take(.acknowledge(by: "区商务局"), on: "2028-03-21")
    #expect(owed(on: "2028-03-21").isEmpty)
  }

  @Test func `Who was told of a removal is told again when the listing is restored`() throws {
    var listing = try published()
    try listing.take(.handOver(to: "区商务局"), on: "2025-03-18")
    try listing.take(.applyRemoval(conditions), on: "2026-03-17")
    try listing.take(.grantRemoval, on: "2026-04-01")
    try listing.take(.handOver(to: "区商务局"), on: "2026-04-02")
    try listing.take(.acknowledge(by: "区商务局"), on: "2026-04-03")
    #expect(listing.owed(to: "区商务局", on: "2026-04-03") == nil)
    try listing.take(.restore, on: "2026-09-01")
    #expect(listing.owed(to: "区商务局", on: "2026-09-01") == .handOver(.listing))
  }

  @Test func `Steps end the clocks they are the step of, and stop what is no longer owed`() throws {
    let end = try published().event(.revoke)
    #expect(end.stopped.contains(.creditExpire) && !end.stopped.contains(.creditObjection))
    #expect(try published().event(.expire, .sample(on: "2028-03-18")).ended == [.creditExpire])
    let granted = try CreditListing.sample(phase: .removalApplied).event(.grantRemoval)
    #expect(granted.ended == [.creditRemovalAccept, .creditRemovalDecide])
    #expect(
      try CreditListing.sample(phase: .heard).event(.sample(.decide)).stopped == [.creditDefence]
    )
  }
}
