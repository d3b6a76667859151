import PaichaModel

/// Statements that were sent, as bodies.
extension SentStatement {
  var body: BodyFields {
    var fields = BodyFields()
    fields.put(facts)
    fields.put("period", period.description)
    fields.put("receiver", receiver)
    return fields
  }

  init(_ fields: inout BodyFields, subject: String) throws(BodyProblem) {
    guard let zone = ZoneCode(subject) else { throw BodyProblem(expected: "a zone as subject") }
    guard let period = StatisticsPeriod(.quarter, try fields.text("period")) else {
      throw BodyProblem(expected: "a quarter such as 2025Q3")
    }
    self.init(
      zone: zone,
      period: period,
      receiver: try fields.text("receiver"),
      facts: try fields.facts()
    )
  }
}
