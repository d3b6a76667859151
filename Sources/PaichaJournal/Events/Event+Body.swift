import PaichaModel

/// Events whose bodies are members by key: all but the register and inspections.
extension Event {
  var bodyFields: BodyFields? {
    switch self {
    case .hazardStepped(let step): step.event.body
    case .listingOpened(let opening): opening.body
    case .listingStepped(_, _, let event): event.body
    case .transferOpened(let opening): opening.body
    case .transferStepped(_, _, let event): event.body
    case .planOpened(let opening): opening.body
    case .planStepped(_, _, let event): event.body
    case .drillOpened(let opening): opening.body
    case .drillStepped(_, _, let event): event.body
    case .trainingRecorded(let training): training.body
    case .trainingVoided(let voiding): voiding.body
    case .accidentOpened(let opening): opening.body
    case .accidentStepped(_, _, let event): event.body
    case .creditOpened(let opening): opening.body
    case .creditStepped(_, _, let event): event.body
    case .personRecorded(let person): person.body
    case .personsRevealed(let reveal): reveal.body
    case .personForgotten(let forgetting): forgetting.body
    case .paperIssued(let paper): paper.body
    case .calendarAdded(let year): year.body
    case .clockSettled(let settlement): settlement.body
    case .zoneAdjusted(let adjustment): adjustment.body
    case .evaluationFrozen(let freeze): freeze.body
    case .statementSent(let statement): statement.body
    case .bookOpened, .actorRecorded, .zoneRecorded, .venueRecorded, .inspectionLogged,
      .inspectionSupplemented:
      nil
    }
  }

  /// The event that members tell under a heading.
  init(_ heading: EntryHeading, _ fields: inout BodyFields) throws(BodyProblem) {
    let zone = heading.zone.isEmpty ? nil : ZoneCode(unchecked: heading.zone)
    if let event = try HazardEvent(heading.kind, &fields, by: heading.actor) {
      self = .hazardStepped(
        HazardStep(hazard: try heading.id(), zone: zone, event: event)
      )
      return
    }
    if let event = try SupervisionEvent(heading.kind, &fields, by: heading.actor) {
      self = .listingStepped(try heading.id(), zone: zone, event)
      return
    }
    if let event = try TransferEvent(heading.kind, &fields, by: heading.actor) {
      self = .transferStepped(try heading.id(), zone: zone, event)
      return
    }
    if let event = try PlanEvent(heading.kind, &fields, by: heading.actor) {
      self = .planStepped(try heading.id(), zone: zone, event)
      return
    }
    if let event = try DrillEvent(heading.kind, &fields, by: heading.actor) {
      self = .drillStepped(try heading.id(), zone: zone, event)
      return
    }
    if let event = try AccidentEvent(heading.kind, &fields, by: heading.actor) {
      self = .accidentStepped(try heading.id(), zone: zone, event)
      return
    }
    if let event = try CreditEvent(heading.kind, &fields, by: heading.actor) {
      self = .creditStepped(try heading.id(), zone: zone, event)
      return
    }
    switch heading.kind {
    case .listingProposed, .listingUpgraded, .listingTakenOver:
      self = .listingOpened(
        try ListingOpening(
          heading.kind,
          &fields,
          id: try heading.id(),
          zone: zone,
          by: heading.actor
        )
      )
    case .transferOpened:
      self = .transferOpened(
        try TransferOpening(&fields, id: try heading.id(), zone: zone, by: heading.actor)
      )
    case .planDrafted, .planTakenOver:
      self = .planOpened(
        try PlanOpening(heading.kind, &fields, id: try heading.id(), zone: zone, by: heading.actor)
      )
    case .drillPlanned, .drillRecorded:
      self = .drillOpened(
        try DrillOpening(heading.kind, &fields, id: try heading.id(), zone: zone, by: heading.actor)
      )
    case .trainingRecorded:
      self = .trainingRecorded(
        try Training(&fields, id: try heading.id(), zone: zone, by: heading.actor)
      )
    case .trainingVoided:
      self = .trainingVoided(
        TrainingVoiding(try heading.id(), zone: zone, try fields.facts())
      )
    case .accidentReported:
      self = .accidentOpened(
        try AccidentOpening(&fields, id: try heading.id(), zone: zone, by: heading.actor)
      )
    case .creditProposed, .creditTakenOver:
      self = .creditOpened(
        try CreditOpening(
          heading.kind,
          &fields,
          id: try heading.id(),
          zone: zone,
          by: heading.actor
        )
      )
    case .personRecorded:
      self = .personRecorded(try SealedPerson(&fields, id: try heading.id()))
    case .personRevealed:
      self = .personsRevealed(try PersonReveal(&fields, first: try heading.id()))
    case .personForgotten:
      self = .personForgotten(PersonForgetting(try heading.id(), try fields.facts()))
    case .paperIssued:
      self = .paperIssued(try Paper(&fields, subject: heading.subject, zone: zone))
    case .calendarAdded:
      self = .calendarAdded(try CalendarYear(&fields, subject: heading.subject))
    case .clockSettled:
      self = .clockSettled(
        try ClockSettlement(&fields, subject: heading.subject, zone: zone)
      )
    case .zoneAdjusted:
      self = .zoneAdjusted(try BoundaryAdjustment(&fields, subject: heading.subject))
    case .evaluationFrozen: self = .evaluationFrozen(try EvaluationFreeze(&fields))
    case .statementSent:
      self = .statementSent(try SentStatement(&fields, subject: heading.subject))
    default: throw BodyProblem(expected: "another kind than \(heading.kind.rawValue)")
    }
  }
}

extension EntryHeading {
  fileprivate func id<K: RecordKind>() throws(BodyProblem) -> RecordID<K> {
    guard let id = RecordID<K>(subject) else {
      throw BodyProblem(expected: "a subject of kind \(kind.rawValue)")
    }
    return id
  }
}
