import PaichaModel
import PaichaReports
import PaichaService

/// What may follow for a plan, as commands to type.
enum PlanNext {
  static func report(_ plan: EmergencyPlan) -> Report {
    Report(
      columns: [
        Column("act", Words(zh: "可以", en: "possible")),
        Column("roles", Words(zh: "角色", en: "by"), presence: .never),
        Column("command", Words(zh: "命令", en: "command")),
      ],
      rows: EmergencyPlan.lifeCycle.possible(in: plan.phase).map { act in
        [
          .coded(act.rawValue, shown: act.words),
          .list(Role.allCases.filter { $0.may(act.power) }.map { .text($0.rawValue) }),
          .text(command(act, plan.id)),
        ]
      },
      title: Words(zh: "下一步", en: "What may follow")
    )
  }

  /// The one step that usually comes next; nothing where the plan may rest.
  static func hint(after handled: HandledPlan) -> Words? {
    guard let act = usual(handled.plan.phase, handled.rules) else { return nil }
    let command = command(act, handled.plan.id)
    return Words(zh: "下一步：\(command)", en: "next: \(command)")
  }

  private static func usual(_ phase: PlanPhase, _ rules: PlanRules) -> PlanAct? {
    switch phase {
    case .drafted: rules.owesReview ? .review : .publish
    case .reviewed: .publish
    case .published: rules.owesFiling ? .file : nil
    case .filingSent: .acceptFiling
    case .filingReturned: .file
    case .revisionDue: .revise
    case .filed, .retired: nil
    }
  }

  private static func command(_ act: PlanAct, _ id: PlanID) -> String {
    switch act {
    case .review: "paicha plan review \(id) --pass --reviewer NAME@BODY --opinion TEXT"
    case .returnDraft: "paicha plan review \(id) --return --reviewer NAME@BODY --opinion TEXT"
    case .publish: "paicha plan publish \(id) --signer NAME --document NUMBER"
    case .file: "paicha plan file \(id) --to AUTHORITY --material filing_form=FILE"
    case .acceptFiling: "paicha plan check \(id) --accept"
    case .returnFiling: "paicha plan check \(id) --return --note REASON"
    case .countAsFiled: "paicha plan check \(id) --silence"
    case .confirm: "paicha plan evaluate \(id) --valid --note TEXT"
    case .requireRevision: "paicha plan trigger \(id) --cause CAUSE --note TEXT"
    case .revise: "paicha plan revise \(id)"
    case .retire: "paicha plan retire \(id) --note REASON"
    }
  }
}
