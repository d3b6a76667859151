import PaichaModel
import PaichaReports

/// What may follow for an accident, as commands to type.
enum AccidentNext {
  static func report(_ accident: Accident) -> Report {
    Report(
      columns: [
        Column("act", Words(zh: "可以", en: "possible")),
        Column("roles", Words(zh: "角色", en: "by"), presence: .never),
        Column("command", Words(zh: "命令", en: "command")),
      ],
      rows: possible(accident).map { act in
        [
          .coded(act.rawValue, shown: act.words),
          .list(Role.allCases.filter { $0.may(act.power) }.map { .text($0.rawValue) }),
          .text(command(act, accident)),
        ]
      },
      title: Words(zh: "下一步", en: "What may follow")
    )
  }

  /// The step that is owed first: the report upward, else the next of the investigation.
  static func hint(after accident: Accident) -> Words? {
    let acts = accident.phase.isFinal ? [] : possible(accident)
    let act = accident.reportOwedSince != nil ? .reportUp : acts.first
    let command = act.map { self.command($0, accident) } ?? "paicha accident show \(accident.id)"
    return Words(zh: "下一步：\(command)", en: "next: \(command)")
  }

  /// What the life cycle allows and makes sense now.
  private static func possible(_ accident: Accident) -> [AccidentAct] {
    Accident.lifeCycle.possible(in: accident.phase).filter { act in
      switch act {
      case .reportUp: accident.reached < .state
      case .extend: accident.phase != .reportDelivered || accident.grade == .extraordinary
      default: true
      }
    }
  }

  private static func command(_ act: AccidentAct, _ accident: Accident) -> String {
    let id = accident.id
    let next = GovernmentLevel.allCases.first { $0 > accident.reached }?.rawValue ?? "LEVEL"
    let term = accident.phase == .reportDelivered ? "approval" : "investigation"
    return switch act {
    case .revise: "paicha accident revise \(id) --deaths N --injuries N --on DAY"
    case .reportUp: "paicha accident report-up \(id) --to \(next) --at \"YYYY-MM-DD HH:MM\""
    case .findFault:
      "paicha accident fault \(id) --kind KIND --level LEVEL --note TEXT --document NUMBER"
    case .link: "paicha accident link \(id) --hazard HAZARD"
    case .investigate: "paicha accident investigate \(id) --body NAME"
    case .extend: "paicha accident extend \(id) --term \(term) --days N --document NUMBER"
    case .deliver: "paicha accident deliver \(id)"
    case .approve: "paicha accident approve \(id) --responsible --document NUMBER"
    case .evaluate: "paicha accident evaluate \(id) --note TEXT --medium NAME"
    case .void:
      "paicha accident void \(id) --note REASON"
        + (accident.isSettled ? " --document NUMBER" : "")
    }
  }
}
