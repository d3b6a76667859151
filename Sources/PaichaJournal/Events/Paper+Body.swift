import PaichaModel

/// Papers, calendar years and settled clocks as bodies.
extension Paper {
  var body: BodyFields {
    var fields = BodyFields()
    fields.put("addressee", addressee)
    fields.put("copies", copies)
    fields.put("issued_on", issuedOn)
    fields.put("issuer", issuer)
    fields.put("number", number)
    fields.put("paper", kind.rawValue)
    fields.put("paragraphs", paragraphs)
    fields.put("serial", serial)
    fields.put("year", year)
    return fields
  }

  init(
    _ fields: inout BodyFields,
    subject: String,
    zone: ZoneCode?
  ) throws(BodyProblem) {
    self.init(
      kind: try fields.coded("paper", PaperKind.self),
      subject: subject,
      zone: zone,
      year: try fields.number("year"),
      serial: try fields.number("serial"),
      number: try fields.text("number"),
      addressee: try fields.text("addressee"),
      paragraphs: try fields.texts("paragraphs"),
      issuer: try fields.text("issuer"),
      issuedOn: try fields.day("issued_on"),
      copies: try fields.texts("copies")
    )
  }
}

extension CalendarYear {
  var body: BodyFields {
    var fields = BodyFields()
    fields.put("off", exceptions.filter { $0.kind == .off }.map(\.day.description))
    fields.put("source", source)
    fields.put("work", exceptions.filter { $0.kind == .work }.map(\.day.description))
    return fields
  }

  init(_ fields: inout BodyFields, subject: String) throws(BodyProblem) {
    var exceptions: [CalendarException] = []
    for kind in WorkCalendar.Exception.allCases {
      for text in try fields.texts(kind.rawValue) {
        guard let day = Day(text) else { throw BodyProblem(expected: "days") }
        exceptions.append(CalendarException(day, kind))
      }
    }
    let source = try fields.text("source")
    guard let year = Int(subject),
      let made = CalendarYear(year: year, exceptions: exceptions, source: source)
    else { throw BodyProblem(expected: "days of the year \(subject), each once") }
    self = made
  }
}

extension ClockSettlement {
  var body: BodyFields {
    var fields = BodyFields()
    fields.put("clock", kind.rawValue)
    fields.put("due", due.day)
    fields.put("from", from)
    fields.put("provisional", flag: due.isProvisional)
    return fields
  }

  init(
    _ fields: inout BodyFields,
    subject: String,
    zone: ZoneCode?
  ) throws(BodyProblem) {
    self.init(
      subject: subject,
      zone: zone,
      kind: try fields.coded("clock", ClockKind.self),
      from: try fields.day("from"),
      due: DueDay(
        day: try fields.day("due"),
        isProvisional: try fields.flag("provisional")
      )
    )
  }
}
