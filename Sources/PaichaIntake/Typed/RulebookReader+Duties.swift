import PaichaModel

/// The duties of emergency work, row by row.
extension RulebookReader {
  func duty(_ node: TextNode) throws(RulebookFault) -> EmergencyDuty {
    let entry = try entries(node, RulebookKeys.Duty.self)
    return EmergencyDuty(
      code: try text(entry, "code", node),
      obligation: try obligation(entry, node),
      bearer: try bearer(entry, node),
      words: Words(zh: try text(entry, "zh", node), en: try text(entry, "en", node)),
      basis: try text(entry, "basis", node),
      status: try choice(entry["status"], node, Parameter.Status.self)
    )
  }

  private func obligation(
    _ entry: [TextNode.Entry],
    _ node: TextNode
  ) throws(RulebookFault) -> EmergencyDuty.Obligation {
    switch try choice(entry["duty"], node, DutyKind.self) {
    case .plan: .plan(try choice(entry["plan"], node, PlanKind.self))
    case .review: .review
    case .filing: .filing
    case .evaluation: .evaluation
    case .drill:
      .drill(
        of: Set(
          try listed(entry, "plans", node).map { plan throws(RulebookFault) in
            try choice(plan, node, PlanKind.self)
          }
        ),
        every: try text(entry, "every", node)
      )
    case .drillReport: .drillReport
    case .training:
      .training(
        TrainingDuty(
          trainees: try choice(entry["trainees"], node, Trainees.self),
          hours: entry["hours"]?.text,
          firstHours: entry["first_hours"]?.text,
          every: try text(entry, "every", node)
        )
      )
    }
  }

  private func bearer(
    _ entry: [TextNode.Entry],
    _ node: TextNode
  ) throws(RulebookFault) -> EmergencyDuty.Bearer {
    switch try choice(entry["on"], node, BearerKind.self) {
    case .zone: return .zone
    case .venue:
      let kinds = try entry["kinds"].map { _ throws(RulebookFault) in
        try listed(entry, "kinds", node).map { kind throws(RulebookFault) in
          try choice(kind, node, VenueKind.self)
        }
      }
      return .venue(
        VenueCondition(
          kinds: kinds.map { Set($0) },
          isCrowded: try flag(entry["crowded"], node),
          isMedium: try flag(entry["medium"], node)
        )
      )
    }
  }

  /// A list that names something: an empty one would make a duty of nobody.
  private func listed(
    _ entry: [TextNode.Entry],
    _ key: String,
    _ node: TextNode
  ) throws(RulebookFault) -> [TextNode] {
    let nodes = try list(entry, key, entry[key] ?? node)
    guard !nodes.isEmpty else {
      throw fault(entry[key] ?? node, "列表 \(key) 为空", "the list \(key) is empty")
    }
    return nodes
  }

  private func flag(_ flag: TextNode?, _ node: TextNode) throws(RulebookFault) -> Bool? {
    try flag.map { flag throws(RulebookFault) in
      try choice(flag, node, Truth.self) == .true
    }
  }

  /// Every parameter that a duty names must read as the program will read it.
  func checkDuties(of rulebook: Rulebook, _ nodes: [TextNode]) throws(RulebookFault) {
    var codes: Set<String> = []
    for (duty, node) in zip(rulebook.duties, nodes) {
      guard codes.insert(duty.code).inserted else {
        throw fault(node, "义务 \(duty.code) 重复", "the duty \(duty.code) occurs twice")
      }
      do throws(RulebookFault) {
        try rulebook.read(duty)
      } catch .missing(let key) {
        throw fault(
          node,
          "义务 \(duty.code) 引用的参数 \(key) 不存在",
          "the duty \(duty.code) names the parameter \(key), which is missing"
        )
      } catch .kind(let key, let expected) {
        throw fault(
          node,
          "义务 \(duty.code) 引用的参数 \(key) 应为 \(expected)",
          "the parameter \(key) of the duty \(duty.code) should have \(expected)"
        )
      }
    }
  }
}

/// What a duty asks for, as the rulebook writes it.
private enum DutyKind: String, CaseIterable {
  case plan
  case review
  case filing
  case evaluation
  case drill
  case drillReport = "drill_report"
  case training
}

private enum BearerKind: String, CaseIterable {
  case venue
  case zone
}

private enum Truth: String, CaseIterable {
  case `true`
  case `false`
}

extension Rulebook {
  /// Reads the parameters of a duty in the way the program will.
  fileprivate func read(_ duty: EmergencyDuty) throws(RulebookFault) {
    switch duty.obligation {
    case .drill(_, let key): try readInterval(key)
    case .training(let training):
      try readInterval(training.every)
      for key in [training.hours, training.firstHours].compactMap({ $0 }) {
        _ = try integer(named: key)
      }
    case .plan, .review, .filing, .evaluation, .drillReport: break
    }
  }

  private func readInterval(_ key: String) throws(RulebookFault) {
    _ = try DutyPeriods(
      every: try limit(named: key),
      key: key,
      reading: try periodReading,
      countsPartPeriods: false
    )
  }
}
