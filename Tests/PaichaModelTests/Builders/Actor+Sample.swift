import PaichaModel

extension Actor {
  /// Somebody of a role; only the role and the id matter to the rules.
  static func sample(_ role: Role = .inspector, id: ActorID = "zhang.wei") -> Actor {
    Actor(id: id, name: "张伟", role: role, department: nil, zone: nil)
  }
}
