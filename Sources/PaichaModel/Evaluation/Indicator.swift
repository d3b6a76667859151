/// What a zone is measured by (指标).
public enum Indicator: String, CaseIterable, Sendable {
  /// Venues inspected at least once in the year ÷ venues in scope.
  case venuesInspected = "venues_inspected"
  /// General hazards due in the year and closed by their deadline ÷ those due in the year.
  case generalOnTime = "general_on_time"
  /// The same for major hazards.
  case majorOnTime = "major_on_time"
  /// Major hazards past their deadline and open: a count without weight.
  case majorOverdue = "major_overdue"
  /// Venues whose operator stands on the credit list on the day: a count without weight.
  case listedOperators = "listed_operators"

  public var words: Words {
    switch self {
    case .venuesInspected: Words(zh: "场所检查覆盖", en: "venues inspected")
    case .generalOnTime: Words(zh: "一般隐患按期整改", en: "general closed on time")
    case .majorOnTime: Words(zh: "重大隐患按期整改", en: "major closed on time")
    case .majorOverdue: Words(zh: "逾期未销号重大隐患", en: "major overdue")
    case .listedOperators: Words(zh: "经营单位在失信名单的场所", en: "listed operators")
    }
  }
}
