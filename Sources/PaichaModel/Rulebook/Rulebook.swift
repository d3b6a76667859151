/// Every number of law or practice with its basis and status (规则库), one edition.
public struct Rulebook: Sendable {
  public let name: String
  public let edition: String
  public let effectiveFrom: Day
  public let parameters: [Parameter]
  public let indicators: [IndicatorRule]
  /// From the best band down; the last has no lower limit.
  public let bands: [Band]
  private let positions: [String: Int]

  public init(
    name: String,
    edition: String,
    effectiveFrom: Day,
    parameters: [Parameter],
    indicators: [IndicatorRule],
    bands: [Band]
  ) {
    self.name = name
    self.edition = edition
    self.effectiveFrom = effectiveFrom
    self.parameters = parameters
    self.indicators = indicators
    self.bands = bands
    self.positions = Dictionary(
      parameters.enumerated().map { ($1.key, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Name and edition, as every result cites them.
  public var title: String { "\(name) \(edition)" }

  public func parameter(_ key: String) throws(RulebookFault) -> Parameter {
    guard let position = positions[key] else { throw .missing(key) }
    return parameters[position]
  }

  public func integer(_ key: ParameterKey) throws(RulebookFault) -> Int {
    let parameter = try parameter(key.rawValue)
    guard case .integer(let value) = parameter.value else {
      throw .kind(parameter.key, expected: "an integer")
    }
    return value
  }

  public func limit(_ key: ParameterKey) throws(RulebookFault) -> TimeLimit {
    let parameter = try parameter(key.rawValue)
    guard let unit = TimeLimit.Unit(rawValue: parameter.unit) else {
      throw .kind(parameter.key, expected: "working_day, calendar_day, month or year")
    }
    return TimeLimit(value: try integer(key), unit: unit)
  }
}

/// The parameters the program itself reads; the rulebook holds many more for people.
public enum ParameterKey: String, CaseIterable, Sendable {
  case defaultDeadlineGeneral = "hazard.default_deadline_general"
  case defaultDeadlineMajor = "hazard.default_deadline_major"
  case calendarDeadlineRolls = "days.calendar_deadline_rolls"
  case rateTarget = "score.rate_target"
  case emptyIndicator = "score.empty_indicator"
}
