import PaichaModel

extension Rulebook {
  /// The parameters the program reads, with the project's defaults, all unverified.
  static let sampleValues: [String: (Parameter.Value, unit: String)] = [
    "hazard.default_deadline_general": (.integer(15), "calendar_day"),
    "hazard.default_deadline_major": (.integer(60), "calendar_day"),
    "days.calendar_deadline_rolls": (.integer(1), "flag"),
    "score.rate_target": (.ratio(1, 1), "ratio"),
    "score.empty_indicator": (.text("rescale"), "name"),
    "score.max_venues_inspected": (.integer(5), "point"),
    "score.max_general_on_time": (.integer(10), "point"),
    "score.max_major_on_time": (.integer(10), "point"),
    "band.excellent": (.integer(90), "point"),
    "band.good": (.integer(80), "point"),
    "band.pass": (.integer(60), "point"),
  ]

  /// A rulebook that differs from the defaults in what is named.
  static func sample(
    changing values: [String: Parameter.Value] = [:],
    units: [String: String] = [:],
    status: Parameter.Status = .unverified,
    without missing: Set<String> = [],
    indicators: [IndicatorRule] = IndicatorRule.samples
  ) -> Rulebook {
    let parameters = sampleValues.keys.sorted().filter { !missing.contains($0) }.map { key in
      let (value, unit) = sampleValues[key] ?? (.unknown, unit: "")
      return Parameter(
        key: key,
        value: values[key] ?? value,
        unit: units[key] ?? unit,
        basis: "project default",
        status: status,
        note: ""
      )
    }
    return Rulebook(
      name: "sample",
      edition: "2025.1",
      effectiveFrom: "2025-01-01",
      parameters: parameters,
      indicators: indicators,
      bands: Band.samples
    )
  }
}

extension IndicatorRule {
  static let samples = [
    IndicatorRule(indicator: .venuesInspected, weightKey: "score.max_venues_inspected"),
    IndicatorRule(indicator: .generalOnTime, weightKey: "score.max_general_on_time"),
    IndicatorRule(indicator: .majorOnTime, weightKey: "score.max_major_on_time"),
    IndicatorRule(indicator: .majorOverdue, weightKey: nil),
  ]
}

extension Band {
  static let samples = [
    Band(code: "excellent", words: Words(zh: "优秀", en: "excellent"), fromKey: "band.excellent"),
    Band(code: "good", words: Words(zh: "良好", en: "good"), fromKey: "band.good"),
    Band(code: "pass", words: Words(zh: "合格", en: "pass"), fromKey: "band.pass"),
    Band(code: "fail", words: Words(zh: "不合格", en: "fail"), fromKey: nil),
  ]
}
