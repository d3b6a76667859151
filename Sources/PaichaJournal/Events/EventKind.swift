public import PaichaModel

/// The stable name of a kind of event, as entries carry it.
public enum EventKind: String, CaseIterable, Sendable {
  case bookOpened = "book.opened"
  case actorRegistered = "actor.registered"
  case actorChanged = "actor.changed"
  case zoneRegistered = "zone.registered"
  case zoneChanged = "zone.changed"
  case venueRegistered = "venue.registered"
  case venueChanged = "venue.changed"
  case inspectionLogged = "inspection.logged"
  case inspectionSupplemented = "inspection.supplemented"
  case hazardRectified = "hazard.rectified"
  case hazardReviewed = "hazard.reviewed"
  case hazardOrdered = "hazard.ordered"
  case hazardPlanned = "hazard.planned"
  case hazardRegraded = "hazard.regraded"
  case hazardSuspended = "hazard.suspended"
  case hazardResumed = "hazard.resumed"
  case hazardReferred = "hazard.referred"
  case hazardPenalised = "hazard.penalised"
  case hazardTransferred = "hazard.transferred"
  case hazardTakenBack = "hazard.taken_back"
  case hazardVoided = "hazard.voided"
  case hazardTakenOver = "hazard.taken_over"
  case hazardSettled = "hazard.deadline_settled"
  case listingProposed = "listing.proposed"
  case listingUpgraded = "listing.upgraded"
  case listingTakenOver = "listing.taken_over"
  case listingApproved = "listing.approved"
  case listingRejected = "listing.rejected"
  case listingNotified = "listing.notified"
  case listingPublished = "listing.published"
  case listingFiledUp = "listing.filed_up"
  case listingPlanned = "listing.planned"
  case listingPlanAccepted = "listing.plan_accepted"
  case listingPlanReturned = "listing.plan_returned"
  case listingProgressed = "listing.progressed"
  case listingExtensionRequested = "listing.extension_requested"
  case listingExtensionGranted = "listing.extension_granted"
  case listingExtensionRefused = "listing.extension_refused"
  case listingAcceptanceRequested = "listing.acceptance_requested"
  case listingAccepted = "listing.accepted"
  case listingAcceptanceFailed = "listing.acceptance_failed"
  case listingDelisted = "listing.delisted"
  case listingEscalated = "listing.escalated"
  case listingSuperseded = "listing.superseded"
  case listingWithdrawn = "listing.withdrawn"
  case transferOpened = "transfer.opened"
  case transferApproved = "transfer.approved"
  case transferRefused = "transfer.refused"
  case transferSent = "transfer.sent"
  case transferReceived = "transfer.received"
  case transferFedBack = "transfer.fed_back"
  case transferReturned = "transfer.returned"
  case planDrafted = "plan.drafted"
  case planTakenOver = "plan.taken_over"
  case planReviewed = "plan.reviewed"
  case planDraftReturned = "plan.draft_returned"
  case planPublished = "plan.published"
  case planFiled = "plan.filed"
  case planFilingAccepted = "plan.filing_accepted"
  case planFilingReturned = "plan.filing_returned"
  case planCountedAsFiled = "plan.counted_as_filed"
  case planConfirmed = "plan.confirmed"
  case planRevisionRequired = "plan.revision_required"
  case planRevisionBegun = "plan.revision_begun"
  case planRetired = "plan.retired"
  case drillPlanned = "drill.planned"
  case drillRecorded = "drill.recorded"
  case drillHeld = "drill.held"
  case drillEvaluated = "drill.evaluated"
  case drillReported = "drill.reported"
  case drillCancelled = "drill.cancelled"
  case drillVoided = "drill.voided"
  case trainingRecorded = "training.recorded"
  case trainingVoided = "training.voided"
  case accidentReported = "accident.reported"
  case accidentRevised = "accident.revised"
  case accidentReportedUp = "accident.reported_up"
  case accidentFaultFound = "accident.fault_found"
  case accidentLinked = "accident.linked"
  case accidentInvestigated = "accident.investigated"
  case accidentExtended = "accident.extended"
  case accidentDelivered = "accident.delivered"
  case accidentApproved = "accident.approved"
  case accidentEvaluated = "accident.evaluated"
  case accidentVoided = "accident.voided"
  case creditProposed = "credit.proposed"
  case creditTakenOver = "credit.taken_over"
  case creditNoticed = "credit.noticed"
  case creditResponded = "credit.responded"
  case creditHeard = "credit.heard"
  case creditDecided = "credit.decided"
  case creditDropped = "credit.dropped"
  case creditServed = "credit.served"
  case creditEntered = "credit.entered"
  case creditPublished = "credit.published"
  case creditWithdrawn = "credit.withdrawn"
  case creditHandedOver = "credit.handed_over"
  case creditAcknowledged = "credit.acknowledged"
  case creditObjected = "credit.objected"
  case creditObjectionAnswered = "credit.objection_answered"
  case creditRemovalApplied = "credit.removal_applied"
  case creditRemovalAccepted = "credit.removal_accepted"
  case creditRemovalGranted = "credit.removal_granted"
  case creditRemovalRefused = "credit.removal_refused"
  case creditExpired = "credit.expired"
  case creditRevoked = "credit.revoked"
  case creditRestored = "credit.restored"
  case creditCorrected = "credit.corrected"
  case personRecorded = "person.recorded"
  case personRevealed = "person.revealed"
  case personForgotten = "person.forgotten"
  case paperIssued = "paper.issued"
  case calendarAdded = "calendar.added"
  case clockSettled = "clock.settled"
  case zoneAdjusted = "zone.adjusted"
  case evaluationFrozen = "evaluation.frozen"
  case statementSent = "statement.sent"
}

extension Event {
  public var kind: EventKind {
    switch self {
    case .bookOpened: .bookOpened
    case .actorRecorded(_, .registered): .actorRegistered
    case .actorRecorded(_, .changed): .actorChanged
    case .zoneRecorded(_, .registered): .zoneRegistered
    case .zoneRecorded(_, .changed): .zoneChanged
    case .venueRecorded(_, .registered): .venueRegistered
    case .venueRecorded(_, .changed): .venueChanged
    case .zoneAdjusted: .zoneAdjusted
    case .inspectionLogged: .inspectionLogged
    case .inspectionSupplemented: .inspectionSupplemented
    case .hazardStepped(let step): step.event.kind
    case .listingOpened(let opening): opening.kind
    case .listingStepped(_, _, let event): event.kind
    case .transferOpened: .transferOpened
    case .transferStepped(_, _, let event): event.kind
    case .planOpened(let opening): opening.eventKind
    case .planStepped(_, _, let event): event.kind
    case .drillOpened(let opening): opening.eventKind
    case .drillStepped(_, _, let event): event.kind
    case .trainingRecorded: .trainingRecorded
    case .trainingVoided: .trainingVoided
    case .accidentOpened: .accidentReported
    case .accidentStepped(_, _, let event): event.kind
    case .creditOpened(let opening): opening.eventKind
    case .creditStepped(_, _, let event): event.kind
    case .personRecorded: .personRecorded
    case .personsRevealed: .personRevealed
    case .personForgotten: .personForgotten
    case .paperIssued: .paperIssued
    case .calendarAdded: .calendarAdded
    case .clockSettled: .clockSettled
    case .evaluationFrozen: .evaluationFrozen
    case .statementSent: .statementSent
    }
  }

  /// What the event is about: an id or a code.
  public var subject: String {
    switch self {
    case .bookOpened(let book): book.origin.description
    case .actorRecorded(let actor, _): actor.id.text
    case .zoneRecorded(let zone, _): zone.code.text
    case .venueRecorded(let venue, _): venue.code.text
    case .zoneAdjusted(let adjustment): adjustment.zone.text
    case .inspectionLogged(let inspection): inspection.id.description
    case .inspectionSupplemented(let supplement): supplement.inspection.description
    case .hazardStepped(let step): step.hazard.description
    case .listingOpened(let opening): opening.id.description
    case .listingStepped(let id, _, _): id.description
    case .transferOpened(let opening): opening.id.description
    case .transferStepped(let id, _, _): id.description
    case .planOpened(let opening): opening.id.description
    case .planStepped(let id, _, _): id.description
    case .drillOpened(let opening): opening.id.description
    case .drillStepped(let id, _, _): id.description
    case .trainingRecorded(let training): training.id.description
    case .trainingVoided(let voiding): voiding.training.description
    case .accidentOpened(let opening): opening.id.description
    case .accidentStepped(let id, _, _): id.description
    case .creditOpened(let opening): opening.id.description
    case .creditStepped(let id, _, _): id.description
    case .personRecorded(let person): person.id.description
    case .personsRevealed(let reveal): reveal.persons.first?.description ?? ""
    case .personForgotten(let forgetting): forgetting.person.description
    case .paperIssued(let paper): paper.subject
    case .calendarAdded(let year): String(year.year)
    case .clockSettled(let settlement): settlement.subject
    case .evaluationFrozen(let freeze): String(freeze.year)
    case .statementSent(let statement): statement.zone.text
    }
  }

  /// The zone the event belongs to, where it has one.
  public var zone: ZoneCode? {
    switch self {
    case .bookOpened: nil
    case .actorRecorded(let actor, _): actor.zone
    case .zoneRecorded(let zone, _): zone.code
    case .venueRecorded(let venue, _): venue.zone
    case .zoneAdjusted(let adjustment): adjustment.zone
    case .inspectionLogged(let inspection): inspection.zone
    case .inspectionSupplemented(let supplement): supplement.zone
    case .hazardStepped(let step): step.zone
    case .listingOpened(let opening): opening.zone
    case .listingStepped(_, let zone, _): zone
    case .transferOpened(let opening): opening.zone
    case .transferStepped(_, let zone, _): zone
    case .planOpened(let opening): opening.zone
    case .planStepped(_, let zone, _): zone
    case .drillOpened(let opening): opening.zone
    case .drillStepped(_, let zone, _): zone
    case .trainingRecorded(let training): training.zone
    case .trainingVoided(let voiding): voiding.zone
    case .accidentOpened(let opening): opening.zone
    case .accidentStepped(_, let zone, _): zone
    case .creditOpened(let opening): opening.zone
    case .creditStepped(_, let zone, _): zone
    case .personRecorded, .personsRevealed, .personForgotten: nil
    case .paperIssued(let paper): paper.zone
    case .calendarAdded: nil
    case .clockSettled(let settlement): settlement.zone
    case .evaluationFrozen: nil
    case .statementSent(let statement): statement.zone
    }
  }
}

extension HazardEvent {
  var kind: EventKind {
    switch self {
    case .ordered: .hazardOrdered
    case .planned: .hazardPlanned
    case .rectified: .hazardRectified
    case .reviewed: .hazardReviewed
    case .regraded: .hazardRegraded
    case .suspended: .hazardSuspended
    case .resumed: .hazardResumed
    case .referred: .hazardReferred
    case .penalised: .hazardPenalised
    case .transferred: .hazardTransferred
    case .takenBack: .hazardTakenBack
    case .voided: .hazardVoided
    case .takenOver: .hazardTakenOver
    case .settled: .hazardSettled
    }
  }
}

extension ListingOpening {
  var kind: EventKind {
    switch manner {
    case .proposed: .listingProposed
    case .upgraded: .listingUpgraded
    case .takenOver: .listingTakenOver
    }
  }
}

extension SupervisionEvent {
  var kind: EventKind {
    switch step {
    case .approved: .listingApproved
    case .rejected: .listingRejected
    case .notified: .listingNotified
    case .published: .listingPublished
    case .filedUp: .listingFiledUp
    case .planned: .listingPlanned
    case .planAccepted: .listingPlanAccepted
    case .planReturned: .listingPlanReturned
    case .progressed: .listingProgressed
    case .extensionRequested: .listingExtensionRequested
    case .extensionGranted: .listingExtensionGranted
    case .extensionRefused: .listingExtensionRefused
    case .acceptanceRequested: .listingAcceptanceRequested
    case .accepted: .listingAccepted
    case .acceptanceFailed: .listingAcceptanceFailed
    case .delisted: .listingDelisted
    case .escalated: .listingEscalated
    case .superseded: .listingSuperseded
    case .withdrawn: .listingWithdrawn
    }
  }
}

extension TransferEvent {
  var kind: EventKind {
    switch step {
    case .approved: .transferApproved
    case .refused: .transferRefused
    case .sent: .transferSent
    case .received: .transferReceived
    case .fedBack: .transferFedBack
    case .returned: .transferReturned
    }
  }
}

extension PlanOpening {
  var eventKind: EventKind {
    switch manner {
    case .drafted: .planDrafted
    case .takenOver: .planTakenOver
    }
  }
}

extension PlanEvent {
  var kind: EventKind {
    switch step {
    case .reviewed: .planReviewed
    case .draftReturned: .planDraftReturned
    case .published: .planPublished
    case .filed: .planFiled
    case .filingAccepted: .planFilingAccepted
    case .filingReturned: .planFilingReturned
    case .countedAsFiled: .planCountedAsFiled
    case .confirmed: .planConfirmed
    case .revisionRequired: .planRevisionRequired
    case .revisionBegun: .planRevisionBegun
    case .retired: .planRetired
    }
  }
}

extension DrillOpening {
  var eventKind: EventKind {
    switch stage {
    case .planned: .drillPlanned
    case .held: .drillRecorded
    }
  }
}

extension DrillEvent {
  var kind: EventKind {
    switch step {
    case .held: .drillHeld
    case .evaluated: .drillEvaluated
    case .reported: .drillReported
    case .cancelled: .drillCancelled
    case .voided: .drillVoided
    }
  }
}

extension AccidentEvent {
  var kind: EventKind {
    switch step {
    case .revised: .accidentRevised
    case .reportedUp: .accidentReportedUp
    case .faultFound: .accidentFaultFound
    case .linked: .accidentLinked
    case .investigated: .accidentInvestigated
    case .extended: .accidentExtended
    case .delivered: .accidentDelivered
    case .approved: .accidentApproved
    case .evaluated: .accidentEvaluated
    case .voided: .accidentVoided
    }
  }
}

extension CreditOpening {
  var eventKind: EventKind {
    switch manner {
    case .proposed: .creditProposed
    case .takenOver: .creditTakenOver
    }
  }
}

extension CreditEvent {
  var kind: EventKind {
    switch step {
    case .noticed: .creditNoticed
    case .responded: .creditResponded
    case .heard: .creditHeard
    case .decided: .creditDecided
    case .dropped: .creditDropped
    case .served: .creditServed
    case .entered: .creditEntered
    case .published: .creditPublished
    case .withdrawn: .creditWithdrawn
    case .handedOver: .creditHandedOver
    case .acknowledged: .creditAcknowledged
    case .objected: .creditObjected
    case .objectionAnswered: .creditObjectionAnswered
    case .removalApplied: .creditRemovalApplied
    case .removalAccepted: .creditRemovalAccepted
    case .removalGranted: .creditRemovalGranted
    case .removalRefused: .creditRemovalRefused
    case .expired: .creditExpired
    case .revoked: .creditRevoked
    case .restored: .creditRestored
    case .corrected: .creditCorrected
    }
  }
}
