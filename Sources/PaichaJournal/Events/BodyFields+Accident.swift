import PaichaModel

/// The parts of accidents: instants, casualties, faults in reporting, terms.
extension BodyFields {
  mutating func put(_ key: String, _ instant: Instant) { put(key, Int(instant.milliseconds)) }

  mutating func put(_ times: AccidentTimes) {
    put("known_at", times.knownAt)
    put("occurred_at", times.occurredAt)
    put("reported_at", times.reportedAt)
  }

  mutating func put(_ casualties: Casualties) {
    put("deaths", casualties.deaths)
    put("loss_fen", casualties.lossFen)
    put("missing", casualties.missing)
    put("serious_injuries", casualties.seriousInjuries)
  }

  mutating func put(_ revision: AccidentRevision) {
    put(revision.casualties)
    put("stops_reporting", flag: revision.stopsReporting)
    guard case .graded(let grade, let rulebook) = revision.effect else { return }
    put("grade", grade.rawValue)
    put("rulebook", rulebook)
  }

  /// An instant on a day that can be told.
  mutating func instant(_ key: String) throws(BodyProblem) -> Instant {
    let instant = Instant(milliseconds: Int64(try number(key)))
    guard instant >= Instant(Day.first, minuteOfDay: 0),
      instant < Instant(Day.last, minuteOfDay: 24 * 60)
    else { throw BodyProblem(expected: "an instant at \(key)") }
    return instant
  }

  mutating func times() throws(BodyProblem) -> AccidentTimes {
    AccidentTimes(
      occurredAt: try instant("occurred_at"),
      knownAt: try instant("known_at"),
      reportedAt: try instant("reported_at")
    )
  }

  mutating func casualties() throws(BodyProblem) -> Casualties {
    guard
      let casualties = Casualties(
        deaths: try number("deaths"),
        seriousInjuries: try number("serious_injuries"),
        missing: try number("missing"),
        lossFen: try number("loss_fen")
      )
    else { throw BodyProblem(expected: "casualties from 0") }
    return casualties
  }

  mutating func revision() throws(BodyProblem) -> AccidentRevision {
    let casualties = try casualties()
    let stops = try flag("stops_reporting")
    let rulebook = try optionalText("rulebook")
    guard let grade = try optionalCoded("grade", AccidentGrade.self) else {
      guard rulebook == nil, !stops else { throw BodyProblem(expected: "grade") }
      return AccidentRevision(casualties, .recorded)
    }
    guard let rulebook else { throw BodyProblem(expected: "rulebook") }
    return AccidentRevision(
      casualties,
      .graded(grade, rulebook: rulebook),
      stopsReporting: stops
    )
  }

  mutating func hazards() throws(BodyProblem) -> [HazardID] {
    try texts("hazards").map { text throws(BodyProblem) in
      guard let id = HazardID(text) else { throw BodyProblem(expected: "hazards") }
      return id
    }
  }

  /// Hazards of which there is one at least.
  mutating func linkedHazards() throws(BodyProblem) -> [HazardID] {
    let hazards = try hazards()
    guard !hazards.isEmpty else { throw BodyProblem(expected: "hazards") }
    return hazards
  }

  /// The one fault of a step, where there is one.
  mutating func oneFault() throws(BodyProblem) -> ReportingFault? {
    let faults = try objects("faults") { fields throws(BodyProblem) in
      try ReportingFault(&fields)
    }
    guard faults.count <= 1 else { throw BodyProblem(expected: "one fault") }
    return faults.first
  }

  mutating func foundFault() throws(BodyProblem) -> ReportingFault {
    guard let fault = try oneFault() else { throw BodyProblem(expected: "a fault") }
    return fault
  }

  mutating func `extension`() throws(BodyProblem) -> AccidentExtension {
    let days = try number("days")
    guard (1...36_500).contains(days) else { throw BodyProblem(expected: "days from 1") }
    return AccidentExtension(try coded("term", AccidentExtension.Kind.self), days: days)
  }
}

extension ReportingFault {
  var body: BodyFields {
    var fields = BodyFields()
    fields.put("discovered_on", discoveredOn)
    fields.put("fault", kind.rawValue)
    fields.put("level", level.rawValue)
    fields.put("minutes_late", minutesLate)
    return fields
  }

  init(_ fields: inout BodyFields) throws(BodyProblem) {
    let kind = try fields.coded("fault", Kind.self)
    let level = try fields.coded("level", GovernmentLevel.self)
    let day = try fields.day("discovered_on")
    let minutes = try fields.optionalNumber("minutes_late")
    let fault =
      if let minutes {
        kind == .late ? ReportingFault(lateBy: minutes, level: level, on: day) : nil
      } else {
        ReportingFault(found: kind, level: level, on: day)
      }
    guard let fault else { throw BodyProblem(expected: "minutes_late beside late alone") }
    self = fault
  }
}
