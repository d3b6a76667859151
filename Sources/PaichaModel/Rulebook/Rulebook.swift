/// Every number of law or practice with its basis and status (规则库), one edition.
public struct Rulebook: Sendable {
  public let name: String
  public let edition: String
  public let effectiveFrom: Day
  public let parameters: [Parameter]
  public let indicators: [IndicatorRule]
  /// How accidents can count in the score; one of them is chosen.
  public let accidentScorings: [AccidentScoring]
  /// The chosen one; nothing where the rulebook has none.
  public private(set) var accidentScoring: AccidentScoring?
  /// Whether somebody chose another than the rulebook says.
  private var isScoringChosen = false
  /// From the best band down; the last has no lower limit.
  public let bands: [Band]
  /// Criteria of major hazards, by edition.
  public let packs: [CriteriaPack]
  /// Who owes which plans, drills and training.
  public let duties: [EmergencyDuty]
  /// The kinds of venue that are crowded places unless their register says otherwise.
  public let crowdedKinds: Set<VenueKind>
  /// Why somebody can be listed on the credit list.
  public let creditGrounds: [CreditGround]
  /// What can follow from being listed.
  public let creditMeasures: [CreditMeasure]
  private let positions: [String: Int]

  public init(
    name: String,
    edition: String,
    effectiveFrom: Day,
    parameters: [Parameter],
    indicators: [IndicatorRule],
    bands: [Band],
    packs: [CriteriaPack] = [],
    duties: [EmergencyDuty] = [],
    crowdedKinds: Set<VenueKind> = [],
    creditGrounds: [CreditGround] = [],
    creditMeasures: [CreditMeasure] = [],
    accidentScorings: [AccidentScoring] = [],
    accidentScoring: AccidentScoring? = nil
  ) {
    self.accidentScorings = accidentScorings
    self.accidentScoring = accidentScoring
    self.creditGrounds = creditGrounds
    self.creditMeasures = creditMeasures
    self.packs = packs
    self.duties = duties
    self.crowdedKinds = crowdedKinds
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
  public var title: String {
    guard isScoringChosen, let accidentScoring else { return "\(name) \(edition)" }
    return "\(name) \(edition) (\(ParameterKey.accidentScoring.rawValue)=\(accidentScoring.code))"
  }

  /// The same rulebook with another of its ways to count accidents; nothing if it has no such one.
  public func scoringAccidents(by code: String) -> Rulebook? {
    guard let scoring = accidentScorings.first(where: { $0.code == code }) else { return nil }
    guard scoring != accidentScoring else { return self }
    var changed = self
    changed.accidentScoring = scoring
    changed.isScoringChosen = true
    return changed
  }

  public func parameter(_ key: String) throws(RulebookFault) -> Parameter {
    guard let position = positions[key] else { throw .missing(key) }
    return parameters[position]
  }

  public func integer(_ key: ParameterKey) throws(RulebookFault) -> Int {
    try integer(named: key.rawValue)
  }

  public func limit(_ key: ParameterKey) throws(RulebookFault) -> TimeLimit {
    try limit(named: key.rawValue)
  }

  /// A number that the rulebook itself names, such as the hours of a duty.
  public func integer(named key: String) throws(RulebookFault) -> Int {
    let parameter = try parameter(key)
    guard case .integer(let value) = parameter.value else {
      throw .kind(parameter.key, expected: "an integer")
    }
    return value
  }

  /// One of the words that a parameter can be; refuses any other.
  public func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: ParameterKey,
    _ type: Choice.Type
  ) throws(RulebookFault) -> Choice {
    let parameter = try parameter(key.rawValue)
    guard case .text(let text) = parameter.value, let choice = Choice(rawValue: text) else {
      let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw .kind(parameter.key, expected: known)
    }
    return choice
  }

  /// A number of years; refuses another unit, which would be read as years, and more than 300.
  public func years(_ key: ParameterKey) throws(RulebookFault) -> Int {
    let limit = try limit(key)
    guard limit.unit == .year, (0...300).contains(limit.value) else {
      throw .kind(key.rawValue, expected: "a number of years")
    }
    return limit.value
  }

  /// A term that the rulebook itself names, such as the interval of a duty.
  public func limit(named key: String) throws(RulebookFault) -> TimeLimit {
    let parameter = try parameter(key)
    guard let unit = TimeLimit.Unit(rawValue: parameter.unit) else {
      throw .kind(parameter.key, expected: "working_day, calendar_day, month, year or hour")
    }
    return TimeLimit(value: try integer(named: key), unit: unit)
  }
}
