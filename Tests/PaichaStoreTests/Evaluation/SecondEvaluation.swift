import PaichaJournal
import PaichaModel
import PaichaStore

/// The evaluation counted anew from the entries of a journal alone, without store and service.
///
/// Deliberately simple: everything is folded into lists, and each figure is one pass over them.
struct SecondEvaluation {
  struct Known {
    var venue: Venue
    let since: Day
  }

  struct Found {
    let venue: VenueCode
    let foundOn: Day
    let reopens: HazardID?
    var hazard: Hazard
  }

  struct Listed {
    let opening: ListingOpening
    var events: [SupervisionEvent] = []
    /// Running and ended terms of its treatment plan.
    var terms: [Term] = []
  }

  struct Happened {
    let opening: AccidentOpening
    var events: [AccidentEvent] = []
  }

  struct Term {
    let from: Day
    var due: DueDay
    var doneOn: Day?
    var stoppedOn: Day?
  }

  private(set) var venues: [VenueCode: Known] = [:]
  private(set) var visits: [(id: InspectionID, venue: VenueCode, day: Day)] = []
  private(set) var hazards: [HazardID: Found] = [:]
  private(set) var listings: [SupervisionID: Listed] = [:]
  private(set) var plans: [PlanID: (opening: PlanOpening, steps: [PlanStep])] = [:]
  private(set) var drills: [DrillID: Drill] = [:]
  private(set) var trainings: [TrainingID: Training] = [:]
  private(set) var accidents: [AccidentID: Happened] = [:]
  private var places: [InspectionID: (venue: VenueCode, day: Day, kind: InspectionKind)] = [:]

  /// A step of a plan, or the settled term of its filing.
  enum PlanStep {
    case event(PlanEvent)
    case settled(from: Day, due: DueDay)
  }

  init(_ book: SQLiteBook) throws {
    try book.entries(in: 0..<book.head().size) { stored in
      try stored.bytes.withUnsafeBytes { add(try EntryCodec.decode($0)) }
    }
  }

  private mutating func add(_ entry: Entry) {
    switch entry.event {
    case .venueRecorded(let venue, _):
      venues[venue.code, default: Known(venue: venue, since: entry.at.day)].venue = venue
    case .inspectionLogged(let inspection):
      places[inspection.id] = (inspection.venue, inspection.day, inspection.kind)
      if inspection.kind != .drill {
        visits.append((inspection.id, inspection.venue, inspection.day))
      }
      add(inspection.findings, of: inspection.id, by: entry.actor)
    case .inspectionSupplemented(let supplement):
      add(supplement.findings, of: supplement.inspection, by: entry.actor)
    case .hazardStepped(let step): hazards[step.hazard]?.hazard.apply(step.event)
    case .listingOpened(let opening):
      listings[opening.id] = Listed(opening: opening)
      start(opening.clocks, of: opening.id)
    case .listingStepped(let id, _, let event): apply(event, to: id)
    case .planOpened(let opening): plans[opening.id] = (opening, [])
    case .planStepped(let id, _, let event): plans[id]?.steps.append(.event(event))
    case .drillOpened(let opening): drills[opening.id] = Drill(opening)
    case .drillStepped(let id, _, let event): drills[id]?.apply(event)
    case .trainingRecorded(let training): trainings[training.id] = training
    case .trainingVoided(let voiding): trainings[voiding.training] = nil
    case .accidentOpened(let opening): accidents[opening.id] = Happened(opening: opening)
    case .accidentStepped(let id, _, let event): accidents[id]?.events.append(event)
    case .clockSettled(let settlement): settle(settlement)
    default: break
    }
  }

  private mutating func add(_ findings: [Finding], of id: InspectionID, by actor: ActorID) {
    guard let place = places[id] else { return }
    for finding in findings {
      hazards[finding.hazard] = Found(
        venue: place.venue,
        foundOn: place.day,
        reopens: finding.reopens,
        hazard: Hazard(finding, foundOn: place.day, by: actor, source: place.kind)
      )
    }
  }

  private mutating func apply(_ event: SupervisionEvent, to id: SupervisionID) {
    let day = event.facts.day
    for position in (listings[id]?.terms ?? []).indices {
      guard let term = listings[id]?.terms[position], term.doneOn == nil, term.stoppedOn == nil
      else { continue }
      if event.ended.contains(.listingPlan) {
        listings[id]?.terms[position].doneOn = day
      } else if event.stopped.contains(.listingPlan) {
        listings[id]?.terms[position].stoppedOn = max(day, term.from)
      }
    }
    start(event.clocks, of: id)
    listings[id]?.events.append(event)
  }

  private mutating func start(_ clocks: [Clock], of id: SupervisionID) {
    for clock in clocks where clock.kind == .listingPlan {
      listings[id]?.terms.append(Term(from: clock.from, due: clock.due))
    }
  }

  private mutating func settle(_ settlement: ClockSettlement) {
    if let id = SupervisionID(settlement.subject), settlement.kind == .listingPlan {
      for position in (listings[id]?.terms ?? []).indices {
        guard let term = listings[id]?.terms[position], term.from == settlement.from,
          term.due.isProvisional, term.stoppedOn == nil
        else { continue }
        listings[id]?.terms[position].due = settlement.due
      }
    }
    if let id = PlanID(settlement.subject), settlement.kind == .planFilingCheck {
      plans[id]?.steps.append(.settled(from: settlement.from, due: settlement.due))
    }
  }
}
