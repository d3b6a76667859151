import PaichaModel

extension Actor {
  /// Two people of every role, named after it.
  static let crowd = Role.allCases.flatMap { role in
    (1...2).map { Actor.sample(role, id: ActorID(unchecked: "\(role.rawValue).\($0)")) }
  }

  /// Those who may do something.
  static func crowd(may power: Power) -> [Actor] { crowd.filter { $0.role.may(power) } }
}
