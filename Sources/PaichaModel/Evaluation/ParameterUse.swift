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

  /// Points in hundredths: whole, or a quoted decimal with up to two places.
  mutating func hundredths(_ key: String) throws(RulebookFault) -> Int {
    switch try parameter(key).value {
    case .integer(let points) where (0...1_000).contains(points): return points * 100
    case .text(let text):
      if let hundredths = Points.hundredths(text) { return hundredths }
    default: break
    }
    throw .kind(key, expected: "points, 0 to 1000, such as 10 or \"0.2\"")
  }

  /// Whether a flag is set.
  mutating func flag(_ key: String) throws(RulebookFault) -> Bool {
    guard case .integer(let value) = try parameter(key).value, (0...1).contains(value) else {
      throw .kind(key, expected: "0 or 1")
    }
    return value == 1
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

  /// How drills, plans and the crowded places that owe them were read.
  mutating func noteDuties(of tally: ZoneTally) throws(RulebookFault) {
    var keys: [String] = []
    if tally.drillsDue > 0 {
      keys += [ParameterKey.drillPeriodReading.rawValue, ParameterKey.drillPartPeriod.rawValue]
      for case .drill(_, let every) in rulebook.duties.map(\.obligation) { keys.append(every) }
    }
    if tally.accidents.concealments > 0 { keys.append(ParameterKey.concealedLookback.rawValue) }
    if tally.statementsDue > 0 { keys.append(ParameterKey.statsQuarterDue.rawValue) }
    if tally.plansOwed > 0 { keys.append(ParameterKey.planEvaluate.rawValue) }
    for key in keys { _ = try parameter(key) }
  }
}

/// Points as the rulebook writes them.
enum Points {
  /// A decimal such as 0.2 in hundredths; nothing for anything else.
  static func hundredths(_ text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[1].utf8.count), parts[0].utf8.count <= 4,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } && !$0.isEmpty }),
      let whole = Int(parts[0]), let part = Int(parts[1]), whole < 1_000
    else { return nil }
    return whole * 100 + (parts[1].utf8.count == 1 ? part * 10 : part)
  }
}
