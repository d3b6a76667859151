extension Event {
  /// The day it speaks of, whenever it was recorded; nothing for registers and for what concerns
  /// the book itself.
  public var day: Day? {
    switch self {
    case .bookOpened, .actorRecorded, .zoneRecorded, .venueRecorded, .personRecorded,
      .calendarAdded, .clockSettled:
      nil
    case .zoneAdjusted(let adjustment): adjustment.facts.day
    case .evaluationFrozen(let freeze): freeze.asOf
    case .statementSent(let statement): statement.facts.day
    case .inspectionLogged(let inspection): inspection.day
    case .inspectionSupplemented(let supplement): supplement.day
    case .hazardStepped(let step): step.event.day > Day.first ? step.event.day : nil
    case .listingOpened(let opening): opening.facts.day
    case .listingStepped(_, _, let event): event.facts.day
    case .transferOpened(let opening): opening.facts.day
    case .transferStepped(_, _, let event): event.facts.day
    case .planOpened(let opening): opening.facts.day
    case .planStepped(_, _, let event): event.facts.day
    case .drillOpened(let opening): opening.facts.day
    case .drillStepped(_, _, let event): event.facts.day
    case .trainingRecorded(let training): training.facts.day
    case .trainingVoided(let voiding): voiding.facts.day
    case .accidentOpened(let opening): opening.occurredOn
    case .accidentStepped(_, _, let event): event.facts.day
    case .creditOpened(let opening): opening.facts.day
    case .creditStepped(_, _, let event): event.facts.day
    case .personsRevealed(let reveal): reveal.day
    case .personForgotten(let forgetting): forgetting.facts.day
    case .paperIssued(let paper): paper.issuedOn
    }
  }

  /// Whether a change of it can change the figures of zones; a register entry can.
  public var bearsOnEvaluations: Bool {
    switch self {
    case .bookOpened, .actorRecorded, .personRecorded, .personsRevealed, .personForgotten,
      .paperIssued, .transferOpened, .transferStepped, .evaluationFrozen:
      false
    case .zoneRecorded, .venueRecorded, .zoneAdjusted, .inspectionLogged,
      .inspectionSupplemented, .hazardStepped, .listingOpened, .listingStepped, .planOpened,
      .planStepped, .drillOpened, .drillStepped, .trainingRecorded, .trainingVoided,
      .accidentOpened, .accidentStepped, .creditOpened, .creditStepped, .calendarAdded,
      .clockSettled, .statementSent:
      true
    }
  }
}
