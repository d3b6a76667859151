import PaichaModel
import Testing

/// A higher level makes a new listing; another system's listing is taken over as it stood.
struct SupervisionUpgradeTests {
  private let listing = Supervision.sample(phase: .rectifying, body: "县安委会")

  @Test func `An upgrade supersedes the old listing by a new one that is approved`() throws {
    let (event, opening) = try listing.upgraded(to: .province)
    #expect(event.step == .superseded(by: "K7QX-S2"))
    #expect(event.stopped == Set(ClockKind.allCases) && event.clocks.isEmpty)
    var old = listing
    old.apply(event)
    #expect(old.phase == .superseded && old.supersededBy == "K7QX-S2" && !old.isActive)
    #expect(opening.hazards == listing.hazards && opening.criteria == listing.opening.criteria)
    #expect(opening.venue == "V1" && opening.zone == "Z1" && opening.level == .province)
    #expect(
      opening.clocks.dues == [.listingNotify: "2025-06-05", .listingRectify: "2025-12-31"]
    )
    let new = Supervision(opening)
    #expect(new.phase == .approved && new.approval?.body == "市安委会")
    #expect(new.finishBy == "2025-12-31" && new.approvedOn == "2025-06-02")
    guard case .upgraded(let from, _, let proposer) = opening.manner else {
      Issue.record("\(opening.manner)")
      return
    }
    #expect(from == "K7QX-S1")
    #expect(proposer == listing.opening.actor && new.proposer == proposer)
  }

  @Test(arguments: GovernmentLevel.allCases, GovernmentLevel.allCases)
  func `An upgrade goes to a higher level`(from: GovernmentLevel, to: GovernmentLevel) throws {
    let order: [GovernmentLevel] = [.county, .city, .province, .state]
    let isHigher =
      try #require(order.firstIndex(of: to)) > #require(order.firstIndex(of: from))
    #expect((to > from) == isHigher)
    let listing = Supervision.sample(phase: .rectifying, level: from)
    #expect(try listing.refusalOfUpgrade(to: to) == (isHigher ? nil : .notHigher))
  }

  @Test func `An upgrade needs a document and lies between the last step and today`() throws {
    let unnumbered = StepFacts.sample(on: "2025-06-02", document: nil)
    #expect(try listing.refusalOfUpgrade(unnumbered) == .documentNeeded)
    #expect(try listing.refusalOfUpgrade(.sample(on: "2025-03-10")) == .tooEarly)
    #expect(try listing.refusalOfUpgrade(today: "2025-06-01") == .future)
  }

  @Test(arguments: [
    ("2025-06-01" as Day, SupervisionRefusal.Code.finishTooEarly), ("2025-06-02", nil),
    ("2026-06-02", nil), ("2026-06-03", .tooLong),
  ])
  func `The new finish date lies within twelve months of the upgrade`(
    day: Day,
    code: SupervisionRefusal.Code?
  ) throws {
    #expect(try listing.refusalOfUpgrade(finishBy: day) == code)
  }

  /// Milestones in their order, with the phase each one alone leads to.
  private static let milestones: [(ReportedListing, SupervisionPhase, Day?)] = [
    (ReportedListing(reference: "A-1"), .proposed, nil),
    (ReportedListing(reference: "A-1", approvedOn: "2024-03-01"), .approved, "2024-03-01"),
    (ReportedListing(reference: "A-1", notifiedOn: "2024-03-02"), .notified, "2024-03-02"),
    (ReportedListing(reference: "A-1", publishedOn: "2024-03-03"), .published, "2024-03-03"),
    (ReportedListing(reference: "A-1", planFiledOn: "2024-03-04"), .rectifying, "2024-03-04"),
    (ReportedListing(reference: "A-1", acceptedOn: "2024-03-05"), .accepted, "2024-03-05"),
    (ReportedListing(reference: "A-1", delistedOn: "2024-03-06"), .delisted, "2024-03-06"),
    (ReportedListing(reference: "A-1", withdrawnOn: "2024-03-07"), .withdrawn, "2024-03-07"),
  ]

  @Test(arguments: milestones)
  func `A listing taken over stands where its last milestone left it`(
    reported: ReportedListing,
    phase: SupervisionPhase,
    lastDay: Day?
  ) {
    #expect(reported.phase == phase)
    #expect(reported.lastDay == lastDay)
    let listing = Supervision(.sample(manner: .takenOver(reported), on: "2024-01-01"))
    #expect(listing.phase == phase)
    #expect(listing.lastDay == lastDay ?? "2024-01-01")
  }

  @Test func `A listing taken over keeps number, approval and finish date`() {
    let reported = ReportedListing(
      reference: "A-1",
      number: "督办〔2024〕3号",
      approvedOn: "2024-03-01",
      finishBy: "2024-12-31",
      planFiledOn: "2024-03-20",
      acceptedOn: nil
    )
    let listing = Supervision(.sample(manner: .takenOver(reported), on: "2025-01-02"))
    #expect(listing.number == "督办〔2024〕3号")
    #expect(listing.approvedOn == "2024-03-01" && listing.finishBy == "2024-12-31")
    #expect(listing.phase == .rectifying && listing.lastDay == "2025-01-02")
  }
}
