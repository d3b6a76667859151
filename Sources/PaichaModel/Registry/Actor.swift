/// A person or office that acts in a book.
public struct Actor: Hashable, Sendable {
  public let id: ActorID
  public let name: String
  public let role: Role
  public let department: String?
  public let zone: ZoneCode?

  public init(id: ActorID, name: String, role: Role, department: String?, zone: ZoneCode?) {
    self.id = id
    self.name = name
    self.role = role
    self.department = department
    self.zone = zone
  }
}

/// What an actor is, and so what it may do.
public enum Role: String, CaseIterable, Sendable {
  /// 检查人员.
  case inspector
  /// The enterprise that runs a venue (生产经营单位).
  case unit
  /// The case handler of the competent authority (承办人).
  case handler
  /// The handler's leading officer.
  case lead
  /// The body that lists and delists (挂牌督办单位).
  case listingBody = "listing_body"
  /// Evaluation staff (考核人员).
  case evaluator
  case admin

  public func may(_ power: Power) -> Bool {
    switch power {
    case .register: self == .admin || self == .lead
    case .logInspection: self != .evaluator && self != .listingBody
    case .recordRectification: self != .evaluator
    case .review: [.inspector, .handler, .lead, .admin].contains(self)
    }
  }
}

/// An act that needs a role.
public enum Power: String, CaseIterable, Sendable {
  /// Actors, zones and venues.
  case register
  case logInspection
  case recordRectification
  case review

  public var words: Words {
    switch self {
    case .register: Words(zh: "登记人员、经开区和场所", en: "register actors, zones and venues")
    case .logInspection: Words(zh: "登记检查", en: "log inspections")
    case .recordRectification: Words(zh: "登记整改", en: "record rectifications")
    case .review: Words(zh: "复查", en: "review")
    }
  }
}
