import PaichaModel

/// Training sessions as bodies.
extension Training {
  var body: BodyFields {
    var fields = BodyFields()
    fields.put(facts)
    fields.put("content", content)
    fields.put("course", course)
    fields.put("hours_tenths", hoursTenths)
    fields.put("passed", passed)
    fields.put("reference", reference)
    fields.put("session", kind.rawValue)
    fields.put("trainees", trainees.rawValue)
    fields.put("venue", venue.text)
    switch attendance {
    case .named(let names): fields.put("names", names)
    case .counted(let count): fields.put("persons", count)
    }
    return fields
  }

  init(
    _ fields: inout BodyFields,
    id: TrainingID,
    zone: ZoneCode?,
    by actor: ActorID
  ) throws(BodyProblem) {
    let persons = try fields.optionalNumber("persons")
    let names = try fields.texts("names")
    guard (persons == nil) != names.isEmpty else {
      throw BodyProblem(expected: "names or persons")
    }
    self.init(
      id: id,
      reference: try fields.optionalText("reference"),
      venue: try fields.code("venue", VenueCode.self),
      zone: zone,
      trainees: try fields.coded("trainees", Trainees.self),
      kind: try fields.coded("session", Kind.self),
      attendance: persons.map { .counted($0) } ?? .named(names),
      course: try fields.optionalText("course"),
      content: try fields.text("content"),
      hoursTenths: try fields.number("hours_tenths"),
      passed: try fields.optionalNumber("passed"),
      facts: try fields.facts(),
      actor: actor
    )
  }
}

extension TrainingVoiding {
  var body: BodyFields {
    var fields = BodyFields()
    fields.put(facts)
    return fields
  }
}
