import PaichaModel

extension Actor {
  /// Somebody of a role; name and zone do not matter to the rules.
  static func sample(
    _ role: Role = .inspector,
    id: ActorID = "zhang.wei",
    department: String? = nil
  ) -> Actor {
    Actor(id: id, name: "张伟", role: role, department: department, zone: nil)
  }
}
