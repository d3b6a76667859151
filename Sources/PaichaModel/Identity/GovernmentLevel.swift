/// A level of government (县级、市级、省级、国家级): of the body that lists or investigates, never of a hazard.
public enum GovernmentLevel: String, CaseIterable, Comparable, Sendable {
  case county
  case city
  case province
  case state

  public static func < (left: GovernmentLevel, right: GovernmentLevel) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .county: 0
    case .city: 1
    case .province: 2
    case .state: 3
    }
  }

  public var words: Words {
    switch self {
    case .county: Words(zh: "县级", en: "county")
    case .city: Words(zh: "市级", en: "city")
    case .province: Words(zh: "省级", en: "province")
    case .state: Words(zh: "国家级", en: "state")
    }
  }
}
