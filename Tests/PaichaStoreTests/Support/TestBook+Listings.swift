import PaichaModel
import PaichaStore

/// Listings, transfers and steps of hazards, committed as events.
extension TestBook {
  /// A major hazard that cites its clause.
  @discardableResult
  func logMajor(
    at venue: VenueCode = "V1",
    on day: Day = "2025-03-03",
    due deadline: Day = "2025-06-01"
  ) throws -> HazardID {
    let draft = FindingDraft(
      level: .major,
      criterion: Criterion(edition: "2025", clause: "5.1"),
      description: "隐患",
      deadline: deadline
    )
    let logged = try log(InspectionDraft(venue: venue, day: day, findings: [draft]))
    return try logged.findings.first.map(\.hazard).orFail("no finding")
  }

  @discardableResult
  func propose(
    _ hazards: [HazardID],
    at venue: VenueCode = "V1",
    level: GovernmentLevel = .county,
    on day: Day = "2025-03-10",
    manner: ListingOpening.Manner = .proposed,
    evidence: [Evidence] = [],
    clocks: [Clock] = []
  ) throws -> SupervisionID {
    let id = try store.takingTurn { book in
      SupervisionID(
        origin: book.book.origin,
        number: try book.lastNumber(of: SupervisionRecord.letter) + 1
      )
    }
    let opening = ListingOpening(
      id: id,
      venue: venue,
      zone: try store.venue(venue)?.zone,
      hazards: hazards,
      criteria: [],
      level: level,
      manner: manner,
      facts: StepFacts(on: day, evidence: evidence),
      actor: "zheng",
      clocks: clocks
    )
    try commit([.listingOpened(opening)], by: "zheng")
    return id
  }

  func take(
    _ step: SupervisionEvent.Step,
    of id: SupervisionID,
    on day: Day,
    document: String? = nil,
    evidence: [Evidence] = [],
    clocks: [Clock] = []
  ) throws {
    let facts = StepFacts(on: day, document: document, evidence: evidence)
    let event = SupervisionEvent(step, facts, by: "he", clocks: clocks)
    try commit([.listingStepped(id, zone: "Z1", event)], by: "he")
  }

  func take(_ event: HazardEvent, of id: HazardID, by actor: ActorID = "zheng") throws {
    let zone = try store.hazard(id)?.zone
    try commit([.hazardStepped(HazardStep(hazard: id, zone: zone, event: event))], by: actor)
  }
}

extension Optional {
  /// The value, or an error that says what is missing.
  func orFail(_ missing: String) throws -> Wrapped {
    guard let value = self else { throw Missing(what: missing) }
    return value
  }
}

/// Something a test needs is not there.
struct Missing: Error {
  let what: String
}
