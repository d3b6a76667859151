import PaichaModel

extension EmergencyDuty {
  /// A duty of venues, or of those that a condition names.
  static func sample(
    _ code: String,
    _ obligation: Obligation,
    on condition: VenueCondition = VenueCondition()
  ) -> EmergencyDuty {
    sample(code, obligation, bearer: .venue(condition))
  }

  static func sample(
    _ code: String,
    _ obligation: Obligation,
    bearer: Bearer
  ) -> EmergencyDuty {
    EmergencyDuty(
      code: code,
      obligation: obligation,
      bearer: bearer,
      words: Words(zh: "义务", en: "duty"),
      basis: "test",
      status: .verified
    )
  }

  /// As the national rulebook has them: review and evaluation by size, filing by crowds.
  static let samples: [EmergencyDuty] = [
    sample("plan_medium", .plan(.comprehensive), on: VenueCondition(isMedium: true)),
    sample("plan_crowded", .plan(.special), on: VenueCondition(isCrowded: true)),
    sample("onsite", .plan(.onsite)),
    sample("review", .review, on: VenueCondition(isMedium: true)),
    sample("filing", .filing, on: VenueCondition(isCrowded: true)),
    sample("evaluation", .evaluation, on: VenueCondition(isMedium: true)),
    sample("report", .drillReport, on: VenueCondition(isCrowded: true)),
    sample(
      "drill_complex",
      .drill(of: [.special], every: "drill.crowded"),
      on: VenueCondition(kinds: [.complex])
    ),
    sample("zone_plan", .plan(.comprehensive), bearer: .zone),
    sample("zone_filing", .filing, bearer: .zone),
    sample("zone_drill", .drill(of: [.comprehensive], every: "drill.zone"), bearer: .zone),
  ]
}

extension EmergencyRules {
  /// The sample duties; malls, halls and complexes are crowded places.
  static func sample(
    changing values: [String: Parameter.Value] = [:],
    units: [String: String] = [:]
  ) throws -> EmergencyRules {
    let rulebook = Rulebook.sample(
      changing: values,
      units: units,
      duties: EmergencyDuty.samples,
      crowdedKinds: [.retail, .exhibition, .complex]
    )
    return try EmergencyRules(clocks: ClockRules(rulebook: rulebook, calendar: .knownTo2026))
  }
}
