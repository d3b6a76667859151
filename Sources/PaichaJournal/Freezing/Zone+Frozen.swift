import PaichaModel

/// A zone as far as its evaluation needs it.
extension Zone {
  var body: BodyFields {
    var fields = BodyFields()
    fields.put("code", code.text)
    fields.put("name", name)
    fields.put("province", province)
    fields.put("ranked_from", rankedFrom)
    fields.put("region", region?.rawValue)
    fields.put("status", status.rawValue)
    return fields
  }

  init(frozen fields: inout BodyFields) throws(BodyProblem) {
    self.init(
      code: try fields.code("code", ZoneCode.self),
      name: try fields.text("name"),
      province: try fields.optionalText("province"),
      region: try fields.optionalCoded("region", Region.self),
      status: try fields.coded("status", Status.self),
      rankedFrom: try fields.optionalNumber("ranked_from")
    )
  }
}

/// What a zone gained or lost, one venue.
extension BoundaryChange {
  var body: BodyFields {
    var fields = BodyFields()
    fields.put("change", kind.rawValue)
    fields.put("document", document)
    fields.put("effective_on", effectiveOn)
    fields.put("venue", venue.text)
    fields.put("zone", zone.text)
    return fields
  }

  init(_ fields: inout BodyFields) throws(BodyProblem) {
    self.init(
      zone: try fields.code("zone", ZoneCode.self),
      venue: try fields.code("venue", VenueCode.self),
      kind: try fields.coded("change", Kind.self),
      effectiveOn: try fields.day("effective_on"),
      document: try fields.text("document")
    )
  }
}
