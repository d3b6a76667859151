import PaichaModel

/// Adjustments of a zone's area as bodies.
extension BoundaryAdjustment {
  var body: BodyFields {
    var fields = BodyFields()
    fields.put(facts)
    fields.put("added", objects: added.map(\.body))
    fields.put("removed", removed.map(\.text))
    return fields
  }

  init(_ fields: inout BodyFields, subject: String) throws(BodyProblem) {
    guard let zone = ZoneCode(subject) else { throw BodyProblem(expected: "a zone as subject") }
    self.init(
      zone: zone,
      facts: try fields.facts(),
      added: try fields.objects("added") { members throws(BodyProblem) in
        Arrival(
          try members.code("venue", VenueCode.self),
          from: try members.optionalCode("from", ZoneCode.self)
        )
      },
      removed: try fields.texts("removed").map { text throws(BodyProblem) in
        guard let venue = VenueCode(text) else { throw BodyProblem(expected: "venues removed") }
        return venue
      }
    )
  }
}

extension BoundaryAdjustment.Arrival {
  fileprivate var body: BodyFields {
    var fields = BodyFields()
    fields.put("from", from?.text)
    fields.put("venue", venue.text)
    return fields
  }
}
