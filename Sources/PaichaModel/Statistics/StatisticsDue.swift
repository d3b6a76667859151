/// The day a statement is due that the head of the unit signs (统计分析表).
public struct StatisticsDue: Hashable, Sendable {
  public let day: Day
  /// The parameter of the rulebook it follows from, with its status.
  public let parameter: Parameter
}

extension StatisticsPeriod {
  /// When the statement of a quarter or year is due (安监总局令第16号 art 14); nothing for the rest.
  public func due(by rulebook: Rulebook) throws(RulebookFault) -> StatisticsDue? {
    switch kind {
    case .month, .half: return nil
    case .quarter:
      let parameter = try rulebook.parameter(ParameterKey.statsQuarterDue.rawValue)
      let next = days.upperBound.advanced(by: 1).parts
      guard case .integer(let day) = parameter.value,
        let due = Day(year: next.year, month: next.month, day: day)
      else { throw .kind(parameter.key, expected: "a day of the month, such as 15") }
      return StatisticsDue(day: due, parameter: parameter)
    case .year:
      let parameter = try rulebook.parameter(ParameterKey.statsYearDue.rawValue)
      guard case .text(let text) = parameter.value, let due = Day("\(year + 1)-\(text)") else {
        throw .kind(parameter.key, expected: "a month and day, such as 01-31")
      }
      return StatisticsDue(day: due, parameter: parameter)
    }
  }
}
