import PaichaModel
import Testing

/// Which hazards are listed.
struct SupervisionProposalTests {
  private let proposal = ListingProposal.sample()
  private let major = Hazard.sample(level: .major)

  @Test func `A proposal keeps hazards, venue, level, proposer and the clauses in force`() throws {
    let second = Hazard.sample("K7QX-H2", level: .major, phase: .ordered)
    let opening = try ListingProposal.sample(level: .city)
      .opening([.sample(major), .sample(second)])
    #expect(opening.id == "K7QX-S1")
    #expect(opening.hazards == ["K7QX-H1", "K7QX-H2"])
    #expect(opening.criteria == [.sample, .sample])
    #expect(opening.venue == "V1" && opening.zone == "Z1")
    #expect(opening.level == .city && opening.manner == .proposed)
    #expect(opening.actor == "proposer")
    #expect(opening.clocks.dues == [.listingDecide: "2025-03-12"])
    let listing = Supervision(opening)
    #expect(listing.phase == .proposed && listing.isActive)
    #expect(listing.hazards == opening.hazards && listing.lastDay == "2025-03-03")
  }

  @Test(arguments: HazardPhase.allCases)
  func `A major hazard is listed while it is open`(phase: HazardPhase) throws {
    let hazard = Hazard.sample(level: .major, phase: phase)
    let late = ListingProposal.sample(.sample(on: "2025-04-01"))
    let isOpen = phase != .closed && phase != .void
    #expect(try late.refusal(hazard) == (isOpen ? nil : .hazardClosed))
  }

  @Test func `Neither a general hazard nor a candidate is listed`() throws {
    #expect(try proposal.refusal(Hazard.sample()) == .notMajor)
    var candidate = major
    candidate.apply(
      .regraded(Regrading(.sample(on: "2025-03-02"), to: .candidate(.sample), authority: "局"))
    )
    #expect(try proposal.refusal(candidate) == .notMajor)
  }

  @Test func `A major hazard that cites no clause has to be graded first`() throws {
    var uncited = major
    uncited.apply(
      .regraded(Regrading(.sample(on: "2025-03-02"), to: .major(nil), authority: "局"))
    )
    #expect(try proposal.refusal(uncited) == .criterionMissing)
  }

  @Test func `A hazard is under one active listing at a time`() throws {
    #expect(try proposal.refusal([.sample(major, listing: "K7QX-S9")]) == .listed)
  }

  @Test func `A listing is for one venue and names each hazard once, at least one`() throws {
    let second = Hazard.sample("K7QX-H2", level: .major)
    #expect(
      try proposal.refusal([.sample(major), .sample(second, venue: "V2")]) == .otherVenue
    )
    #expect(try proposal.refusal([.sample(major), .sample(major)]) == .hazardTwice)
    #expect(try proposal.refusal([]) == .hazardTwice)
  }

  @Test(arguments: [
    ("2025-02-28" as Day, SupervisionRefusal.Code.tooEarly), ("2025-03-01", nil),
    ("2025-06-01", nil), ("2025-06-02", .future),
  ])
  func `A proposal lies between the finding and today`(
    day: Day,
    code: SupervisionRefusal.Code?
  ) throws {
    let proposal = ListingProposal.sample(.sample(on: day))
    #expect(try proposal.refusal(major, today: "2025-06-01") == code)
  }
}
