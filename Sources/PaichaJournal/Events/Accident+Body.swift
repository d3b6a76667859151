import PaichaModel

/// Accidents as bodies; instants are milliseconds, as record times are.
extension AccidentOpening {
  var body: BodyFields {
    var fields = BodyFields()
    fields.put(facts)
    fields.put(clocks)
    fields.put(holder)
    fields.put(times)
    fields.put(casualties)
    fields.put("accident_kind", kind.rawValue)
    fields.put("course", course)
    fields.put("faults", objects: faults.map(\.body))
    fields.put("grade", grade.rawValue)
    fields.put("hazards", hazards.map(\.description))
    fields.put("measures", measures)
    fields.put("place", place)
    fields.put("reference", reference)
    fields.put("rulebook", rulebook)
    fields.put("steps_taken_over", stepsTakenOver)
    fields.put("window_through", windowThrough)
    return fields
  }

  init(
    _ fields: inout BodyFields,
    id: AccidentID,
    zone: ZoneCode?,
    by actor: ActorID
  ) throws(BodyProblem) {
    self.init(
      id: id,
      reference: try fields.optionalText("reference"),
      holder: try fields.holder(zone: zone),
      zone: zone,
      kind: try fields.coded("accident_kind", AccidentKind.self),
      place: try fields.text("place"),
      course: try fields.optionalText("course"),
      measures: try fields.optionalText("measures"),
      times: try fields.times(),
      casualties: try fields.casualties(),
      grade: try fields.coded("grade", AccidentGrade.self),
      rulebook: try fields.text("rulebook"),
      windowThrough: try fields.day("window_through"),
      hazards: try fields.hazards(),
      faults: try fields.objects("faults") { fields throws(BodyProblem) in
        try ReportingFault(&fields)
      },
      stepsTakenOver: try fields.optionalNumber("steps_taken_over"),
      facts: try fields.facts(),
      actor: actor,
      clocks: try fields.clocks()
    )
  }
}

extension AccidentEvent {
  var body: BodyFields {
    var fields = BodyFields()
    fields.put(facts)
    fields.put(clocks)
    switch step {
    case .revised(let revision): fields.put(revision)
    case .reportedUp(let level, let at, let fault):
      fields.put("at", at)
      fields.put("faults", objects: [fault].compactMap { $0?.body })
      fields.put("to", level.rawValue)
    case .faultFound(let fault): fields.put("faults", objects: [fault.body])
    case .linked(let hazards): fields.put("hazards", hazards.map(\.description))
    case .investigated(let body): fields.put("body", body)
    case .extended(let term):
      fields.put("days", term.days)
      fields.put("term", term.kind.rawValue)
    case .approved(let responsible): fields.put("responsible", flag: responsible)
    case .evaluated(let medium): fields.put("medium", medium)
    case .delivered, .voided: break
    }
    return fields
  }

  /// The step that a body of a kind tells; nothing for a kind that is no step of an accident.
  init?(
    _ kind: EventKind,
    _ fields: inout BodyFields,
    by actor: ActorID
  ) throws(BodyProblem) {
    guard let step = try AccidentEvent.step(kind, &fields) else { return nil }
    self.init(step, try fields.facts(), by: actor, clocks: try fields.clocks())
  }

  private static func step(
    _ kind: EventKind,
    _ fields: inout BodyFields
  ) throws(BodyProblem) -> Step? {
    switch kind {
    case .accidentRevised: .revised(try fields.revision())
    case .accidentReportedUp:
      .reportedUp(
        to: try fields.coded("to", GovernmentLevel.self),
        at: try fields.instant("at"),
        fault: try fields.oneFault()
      )
    case .accidentFaultFound: .faultFound(try fields.foundFault())
    case .accidentLinked: .linked(try fields.linkedHazards())
    case .accidentInvestigated: .investigated(body: try fields.text("body"))
    case .accidentExtended: .extended(try fields.extension())
    case .accidentDelivered: .delivered
    case .accidentApproved: .approved(responsible: try fields.flag("responsible"))
    case .accidentEvaluated: .evaluated(medium: try fields.optionalText("medium"))
    case .accidentVoided: .voided
    default: nil
    }
  }
}
