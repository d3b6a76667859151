import PaichaModel

extension Supervision {
  /// The next sensible command, for stderr; nothing once the listing is over.
  var next: Words? {
    guard let command = nextCommand else { return nil }
    return Words(zh: "下一步：\(command)", en: "next: \(command)")
  }

  private var nextCommand: String? {
    let act: SupervisionAct? =
      switch phase {
      case .proposed: .approve
      case .approved: .notify
      case .notified: .publish
      case .published: .plan
      case .planFiled: .acceptPlan
      case .rectifying: lastProgress?.percent == 100 ? .requestAcceptance : .progress
      case .extensionPending: .grantExtension
      case .acceptanceRequested: .accept
      case .accepted: .delist
      case .rejected, .delisted, .withdrawn, .superseded: nil
      }
    return act.map { $0.command(on: id) }
  }
}

extension SupervisionAct {
  /// How the act is written on the command line, with what it needs.
  func command(on id: SupervisionID) -> String {
    let (verb, options) = spelling
    return "paicha supervise \(verb) \(id)" + (options.isEmpty ? "" : " \(options)")
  }

  private var spelling: (verb: String, options: String) {
    switch self {
    case .propose: ("propose", "")
    case .approve: ("approve", "--finish-by DAY --supervisor DEPARTMENT --leader NAME")
    case .reject: ("reject", "--note REASON")
    case .notify: ("notify", "--document NUMBER")
    case .publish: ("publish", "--medium TEXT")
    case .fileUp: ("file-up", "--to BODY")
    case .plan: ("plan", "--file plan.yaml")
    case .acceptPlan: ("accept-plan", "")
    case .returnPlan: ("accept-plan", "--return --note REASON")
    case .progress: ("progress", "--percent N --next-step TEXT")
    case .extend: ("extend", "--until DAY --measures TEXT --note REASON")
    case .grantExtension: ("decide-extension", "--grant")
    case .refuseExtension: ("decide-extension", "--refuse --note REASON")
    case .requestAcceptance: ("request-acceptance", "")
    case .accept: ("accept", "--pass --with ACTOR")
    case .failAcceptance: ("accept", "--fail --with ACTOR --note REASON")
    case .delist: ("delist", "--medium TEXT --document NUMBER")
    case .escalate: ("escalate", "--consequence WHAT --document NUMBER")
    case .upgrade:
      (
        "upgrade",
        "--level LEVEL --finish-by DAY --supervisor DEPARTMENT --leader NAME --document NUMBER"
      )
    case .withdraw: ("withdraw", "--note REASON")
    }
  }
}
