import PaichaModel
import PaichaReports
import PaichaService

/// What may follow for a drill, as commands to type.
enum DrillNext {
  static func report(_ drill: Drill) -> Report {
    Report(
      columns: [
        Column("act", Words(zh: "可以", en: "possible")),
        Column("roles", Words(zh: "角色", en: "by"), presence: .never),
        Column("command", Words(zh: "命令", en: "command")),
      ],
      rows: Drill.lifeCycle.possible(in: drill.phase).map { act in
        [
          .coded(act.rawValue, shown: act.words),
          .list(Role.allCases.filter { $0.may(act.power) }.map { .text($0.rawValue) }),
          .text(command(act, drill.id)),
        ]
      },
      title: Words(zh: "下一步", en: "What may follow")
    )
  }

  /// The step that usually comes next; hazards first, which are what a drill is for.
  static func hint(after handled: HandledDrill) -> Words? {
    if let hazard = handled.hazards.first?.hazard {
      let command = "paicha hazard order \(hazard) --deadline YYYY-MM-DD"
      return Words(zh: "下一步：\(command)", en: "next: \(command)")
    }
    let drill = handled.drill
    let act: DrillAct? =
      switch drill.phase {
      case .planned: .hold
      case .held: .evaluate
      case .evaluated: drill.opening.owesReport ? .report : nil
      case .reported, .cancelled, .void: nil
      }
    return act.map { act in
      let command = command(act, drill.id)
      return Words(zh: "下一步：\(command)", en: "next: \(command)")
    }
  }

  private static func command(_ act: DrillAct, _ id: DrillID) -> String {
    switch act {
    case .hold: "paicha drill hold \(id) --participants N"
    case .evaluate: "paicha drill evaluate \(id) --evaluation TEXT --problem TEXT"
    case .report: "paicha drill report \(id) --to AUTHORITY"
    case .cancel: "paicha drill cancel \(id) --note REASON"
    case .void: "paicha drill void \(id) --note REASON"
    }
  }
}
