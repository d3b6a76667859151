import PaichaModel

extension ClockRules {
  /// The project's defaults, but for what is named, with a calendar known to the end of 2026.
  static func sample(
    changing values: [ParameterKey: Int] = [:],
    calendar: WorkCalendar = .knownTo2026
  ) throws -> ClockRules {
    let changes = values.map { ($0.key.rawValue, Parameter.Value.integer($0.value)) }
    let rulebook = Rulebook.sample(changing: Dictionary(uniqueKeysWithValues: changes))
    return try ClockRules(rulebook: rulebook, calendar: calendar)
  }
}

extension HazardRules {
  static func sample(
    listing: Listing? = nil,
    severity: SeverityRule = .general,
    changing values: [ParameterKey: Int] = [:],
    calendar: WorkCalendar = .knownTo2026
  ) throws -> HazardRules {
    HazardRules(
      clocks: try .sample(changing: values, calendar: calendar),
      listing: listing,
      severity: severity
    )
  }
}

extension [Clock] {
  /// Kind and due day of each, as tests state them.
  var dues: [ClockKind: Day] {
    Dictionary(map { ($0.kind, $0.due.day) }) { first, _ in first }
  }
}
