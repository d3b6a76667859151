import PaichaModel

/// Listings on the credit list as bodies.
extension CreditOpening {
  var body: BodyFields {
    var fields = BodyFields()
    fields.put(facts)
    fields.put(clocks)
    fields.put("accidents", accidents.map(\.description))
    fields.put(grounds)
    fields.put(penalty)
    fields.put("rulebook", rulebook)
    fields.put(subject)
    fields.put("venue", venue?.text)
    if case .takenOver(let reported) = manner { fields.put(reported) }
    return fields
  }

  init(
    _ kind: EventKind,
    _ fields: inout BodyFields,
    id: CreditID,
    zone: ZoneCode?,
    by actor: ActorID
  ) throws(BodyProblem) {
    self.init(
      id: id,
      subject: try fields.creditSubject(),
      grounds: try fields.grounds(),
      penalty: try fields.penaltyDecision(),
      accidents: try fields.accidents(),
      venue: try fields.optionalCode("venue", VenueCode.self),
      zone: zone,
      manner: kind == .creditProposed ? .proposed : .takenOver(try fields.reportedCredit()),
      rulebook: try fields.text("rulebook"),
      facts: try fields.facts(),
      actor: actor,
      clocks: try fields.clocks()
    )
  }
}

extension CreditEvent {
  var body: BodyFields {
    var fields = BodyFields()
    fields.put(facts)
    fields.put(clocks)
    switch step {
    case .noticed(let due):
      fields.put("defence_by", due.day)
      fields.put("defence_provisional", flag: due.isProvisional)
    case .responded(let defence): fields.put("defence", defence.rawValue)
    case .heard(let outcome): fields.put("outcome", outcome.rawValue)
    case .decided(let decision): fields.put(decision)
    case .served(let method): fields.put("method", method.rawValue)
    case .published(let medium, let end):
      fields.put("medium", medium)
      fields.put("term_ends_on", end)
    case .withdrawn(let medium): fields.put("medium", medium)
    case .handedOver(let kind, let receiver), .acknowledged(let kind, let receiver):
      fields.put("receiver", receiver)
      fields.put("told", kind.rawValue)
    case .objectionAnswered(let isUpheld): fields.put("upheld", flag: isUpheld)
    case .removalApplied(let conditions):
      fields.put("conditions", conditions.sorted().map(\.rawValue))
    case .removalGranted(let officers), .removalRefused(let officers), .revoked(let officers),
      .restored(let officers):
      fields.put("officers", officers.map(\.text))
    case .corrected(let correction):
      fields.put("contact", correction.contact)
      fields.put("former_names", correction.formerNames)
      fields.put("name", correction.name)
    case .dropped, .entered, .objected, .removalAccepted, .expired: break
    }
    return fields
  }

  /// The step that a body of a kind tells; nothing for a kind that is no step of a listing.
  init?(
    _ kind: EventKind,
    _ fields: inout BodyFields,
    by actor: ActorID
  ) throws(BodyProblem) {
    let step: Step
    switch kind {
    case .creditNoticed:
      step = .noticed(
        defenceBy: DueDay(
          day: try fields.day("defence_by"),
          isProvisional: try fields.flag("defence_provisional")
        )
      )
    case .creditResponded: step = .responded(try fields.coded("defence", Defence.self))
    case .creditHeard: step = .heard(try fields.coded("outcome", DefenceOutcome.self))
    case .creditDecided: step = .decided(try fields.creditDecision())
    case .creditDropped: step = .dropped
    case .creditServed: step = .served(try fields.coded("method", ServiceMethod.self))
    case .creditEntered: step = .entered
    case .creditPublished:
      step = .published(
        medium: try fields.text("medium"),
        termEndsOn: try fields.optionalDay("term_ends_on")
      )
    case .creditWithdrawn: step = .withdrawn(medium: try fields.text("medium"))
    case .creditHandedOver:
      step = .handedOver(
        try fields.coded("told", HandOverKind.self),
        to: try fields.text("receiver")
      )
    case .creditAcknowledged:
      step = .acknowledged(
        try fields.coded("told", HandOverKind.self),
        by: try fields.text("receiver")
      )
    case .creditObjected: step = .objected
    case .creditObjectionAnswered:
      step = .objectionAnswered(isUpheld: try fields.flag("upheld"))
    case .creditRemovalApplied: step = .removalApplied(try fields.removalConditions())
    case .creditRemovalAccepted: step = .removalAccepted
    case .creditRemovalGranted: step = .removalGranted(officers: try fields.actors("officers"))
    case .creditRemovalRefused: step = .removalRefused(officers: try fields.actors("officers"))
    case .creditExpired: step = .expired
    case .creditRevoked: step = .revoked(officers: try fields.actors("officers"))
    case .creditRestored: step = .restored(officers: try fields.actors("officers"))
    case .creditCorrected:
      step = .corrected(
        CreditCorrection(
          name: try fields.optionalText("name"),
          formerNames: try fields.texts("former_names"),
          contact: try fields.optionalText("contact")
        )
      )
    default: return nil
    }
    self.init(step, try fields.facts(), by: actor, clocks: try fields.clocks())
  }
}
