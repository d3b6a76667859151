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
