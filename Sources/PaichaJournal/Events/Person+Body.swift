import PaichaModel

/// Persons as bodies: masked and sealed, never in clear.
extension SealedPerson {
  var body: BodyFields {
    var fields = BodyFields()
    fields.put("has_phone", flag: hasPhone)
    fields.put("masked_name", maskedName)
    fields.put("masked_number", maskedNumber)
    fields.put("sealed", sealed)
    return fields
  }

  init(_ fields: inout BodyFields, id: PersonID) throws(BodyProblem) {
    self.init(
      id: id,
      maskedName: try fields.text("masked_name"),
      maskedNumber: try fields.text("masked_number"),
      hasPhone: try fields.flag("has_phone"),
      sealed: try fields.text("sealed")
    )
  }
}

extension PersonReveal {
  var body: BodyFields {
    var fields = BodyFields()
    fields.put("on", day)
    fields.put("persons", persons.map(\.description))
    fields.put("purpose", purpose)
    return fields
  }

  init(_ fields: inout BodyFields, first: PersonID) throws(BodyProblem) {
    let persons = try fields.texts("persons").map { text throws(BodyProblem) in
      guard let id = PersonID(text) else { throw BodyProblem(expected: "persons") }
      return id
    }
    let purpose = try fields.text("purpose")
    guard persons.first == first,
      let reveal = PersonReveal(persons, purpose: purpose, on: try fields.day("on"))
    else { throw BodyProblem(expected: "persons, the subject first") }
    self = reveal
  }
}

extension PersonForgetting {
  var body: BodyFields {
    var fields = BodyFields()
    fields.put(facts)
    return fields
  }
}
