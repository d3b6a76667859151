/// The level of the body that lists (挂牌督办级别); it belongs to the listing, not to the hazard.
public enum ListingLevel: String, CaseIterable, Comparable, Sendable {
  case county
  case city
  case province
  case state

  public static func < (left: ListingLevel, right: ListingLevel) -> Bool {
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

/// What follows when a listed hazard is not treated in time; each is recorded with its document.
public enum Consequence: String, CaseIterable, Sendable {
  case interviewed
  case criticised
  case licenceWithheld = "licence_withheld"
  case closureProposed = "closure_proposed"

  public var words: Words {
    switch self {
    case .interviewed: Words(zh: "约谈", en: "interviewed")
    case .criticised: Words(zh: "通报批评", en: "criticised in a circular")
    case .licenceWithheld: Words(zh: "暂扣许可", en: "licence withheld")
    case .closureProposed: Words(zh: "提请关闭", en: "closure proposed")
    }
  }
}
