import PaichaModel

/// Transfers as bodies.
extension TransferOpening {
  var body: BodyFields {
    var fields = BodyFields()
    fields.put(facts)
    fields.put(clocks)
    fields.put("basis", basis)
    fields.put("hazard", hazard.description)
    fields.put("matter", matter)
    fields.put("officers", officers.map(\.text))
    fields.put("receiver", receiver.rawValue)
    fields.put("receiver_name", receiverName)
    fields.put("sort", kind.rawValue)
    fields.put("venue", venue.text)
    return fields
  }

  init(
    _ fields: inout BodyFields,
    id: TransferID,
    zone: ZoneCode?,
    by actor: ActorID
  ) throws(BodyProblem) {
    self.init(
      id: id,
      hazard: try fields.id("hazard"),
      venue: try fields.code("venue", VenueCode.self),
      zone: zone,
      kind: try fields.coded("sort", Kind.self),
      receiver: try fields.coded("receiver", Receiver.self),
      receiverName: try fields.optionalText("receiver_name"),
      matter: try fields.text("matter"),
      basis: try fields.text("basis"),
      officers: try fields.actors("officers"),
      facts: try fields.facts(),
      actor: actor,
      clocks: try fields.clocks()
    )
  }
}

extension TransferEvent {
  var body: BodyFields {
    var fields = BodyFields()
    fields.put(facts)
    fields.put(clocks)
    if case .fedBack(let result, let isHandled) = step {
      fields.put("handled", flag: isHandled)
      fields.put("result", result)
    }
    return fields
  }

  /// The step that a body of a kind tells; nothing for a kind that is no step of a transfer.
  init?(
    _ kind: EventKind,
    _ fields: inout BodyFields,
    by actor: ActorID
  ) throws(BodyProblem) {
    let step: Step
    switch kind {
    case .transferApproved: step = .approved
    case .transferRefused: step = .refused
    case .transferSent: step = .sent
    case .transferReceived: step = .received
    case .transferFedBack:
      step = .fedBack(
        result: try fields.text("result"),
        isHandled: try fields.flag("handled")
      )
    case .transferReturned: step = .returned
    default: return nil
    }
    self.init(step, try fields.facts(), by: actor, clocks: try fields.clocks())
  }
}
