/// Reads parameters and remembers which unverified ones were read.
struct ParameterUse {
  let rulebook: Rulebook
  private(set) var unverified: Set<String> = []

  init(rulebook: Rulebook) { self.rulebook = rulebook }

  mutating func parameter(_ key: String) throws(RulebookFault) -> Parameter {
    let parameter = try rulebook.parameter(key)
    if parameter.status == .unverified { unverified.insert(key) }
    return parameter
  }

  /// A whole number of points in hundredths.
  mutating func hundredths(_ key: String) throws(RulebookFault) -> Int {
    guard case .integer(let points) = try parameter(key).value, (0...1_000).contains(points)
    else {
      throw .kind(key, expected: "a whole number of points, 0 to 1000")
    }
    return points * 100
  }

  mutating func ratio(_ key: String) throws(RulebookFault) -> (Int, Int) {
    guard case .ratio(let top, let bottom) = try parameter(key).value,
      (1...10_000).contains(top), (1...10_000).contains(bottom)
    else {
      throw .kind(key, expected: "a ratio such as 1/1")
    }
    return (top, bottom)
  }

  /// Prefilled deadlines carry the rulebook's default terms into the result.
  mutating func noteDeadlines(of tally: ZoneTally) throws(RulebookFault) {
    var keys: [ParameterKey] = []
    if tally.generalPrefilled > 0 { keys.append(.defaultDeadlineGeneral) }
    if tally.majorPrefilled > 0 { keys.append(.defaultDeadlineMajor) }
    if !keys.isEmpty { keys.append(.calendarDeadlineRolls) }
    for key in keys { _ = try parameter(key.rawValue) }
  }
}
