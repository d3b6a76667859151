/// What can happen in a book; each becomes one entry of the journal.
///
/// Indirect, since imports hand on many of them and a large payload is dear to copy.
public indirect enum Event: Hashable, Sendable {
  case bookOpened(Book)
  case actorRecorded(Actor, Occasion)
  case zoneRecorded(Zone, Occasion)
  case venueRecorded(Venue, Occasion)
  case zoneAdjusted(BoundaryAdjustment)
  case inspectionLogged(Inspection)
  case inspectionSupplemented(InspectionSupplement)
  case hazardStepped(HazardStep)
  case listingOpened(ListingOpening)
  case listingStepped(SupervisionID, zone: ZoneCode?, SupervisionEvent)
  case transferOpened(TransferOpening)
  case transferStepped(TransferID, zone: ZoneCode?, TransferEvent)
  case planOpened(PlanOpening)
  case planStepped(PlanID, zone: ZoneCode?, PlanEvent)
  case drillOpened(DrillOpening)
  case drillStepped(DrillID, zone: ZoneCode?, DrillEvent)
  case trainingRecorded(Training)
  case trainingVoided(TrainingVoiding)
  case accidentOpened(AccidentOpening)
  case accidentStepped(AccidentID, zone: ZoneCode?, AccidentEvent)
  case creditOpened(CreditOpening)
  case creditStepped(CreditID, zone: ZoneCode?, CreditEvent)
  case personRecorded(SealedPerson)
  case personsRevealed(PersonReveal)
  case personForgotten(PersonForgetting)
  case paperIssued(Paper)
  case calendarAdded(CalendarYear)
  case clockSettled(ClockSettlement)
  case evaluationFrozen(EvaluationFreeze)
  case statementSent(SentStatement)
}

/// Whether a register entry is new or replaces what was recorded under its code.
public enum Occasion: String, CaseIterable, Sendable {
  case registered
  case changed
}

/// A book (账套): one file, one journal, one origin.
public struct Book: Hashable, Sendable {
  public let origin: Origin
  public let name: String

  public init(origin: Origin, name: String) {
    self.origin = origin
    self.name = name
  }
}

/// One step of one hazard's life.
public struct HazardStep: Hashable, Sendable {
  public let hazard: HazardID
  public let zone: ZoneCode?
  public let event: HazardEvent

  public init(hazard: HazardID, zone: ZoneCode?, event: HazardEvent) {
    self.hazard = hazard
    self.zone = zone
    self.event = event
  }
}
