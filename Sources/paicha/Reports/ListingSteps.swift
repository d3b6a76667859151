import PaichaModel
import PaichaReports
import PaichaStore

/// The steps of a listing, as the journal holds them.
struct ListingSteps {
  private let opening: ListingOpening
  private let steps: [RecordedListingStep]

  init(_ view: ListingView) {
    opening = view.listing.opening
    steps = view.steps
  }

  var report: Report {
    Report(
      columns: [
        Column("entry", Words(zh: "台账条", en: "entry"), .trailing),
        Column("at", Words(zh: "记录时间", en: "recorded at"), presence: .ifRoom),
        Column("actor", Words(zh: "操作人", en: "actor")),
        Column("step", Words(zh: "步骤", en: "step")),
        Column("on", Words(zh: "日期", en: "day")),
        Column("detail", Words(zh: "内容", en: "detail")),
        Column("document", Words(zh: "文号", en: "document"), presence: .ifRoom),
        Column("note", Words(zh: "说明", en: "note"), presence: .ifRoom),
        Column("evidence", Words(zh: "证据", en: "evidence"), presence: .ifRoom),
      ],
      rows: steps.map { step in
        let facts = step.event?.facts ?? opening.facts
        let shown = shown(step.event?.step)
        return [
          .integer(Int(step.entry)), .text(step.at.description), Cell(step.actor),
          .coded(shown.code, shown: shown.words), Cell(facts.day), detail(step.event?.step),
          Cell(facts.document), Cell(facts.note),
          .list(facts.evidence.map { .text($0.name ?? $0.hash.hex) }),
        ]
      },
      title: Words(zh: "经过", en: "Steps")
    )
  }

  private var began: (code: String, words: Words) {
    switch opening.manner {
    case .proposed: (SupervisionAct.propose.rawValue, SupervisionAct.propose.words)
    case .upgraded: (SupervisionAct.upgrade.rawValue, SupervisionAct.upgrade.words)
    case .takenOver: ("taken_over", Words(zh: "由其他系统迁入", en: "taken over"))
    }
  }

  private func shown(_ step: SupervisionEvent.Step?) -> (code: String, words: Words) {
    func act(_ act: SupervisionAct) -> (String, Words) { (act.rawValue, act.words) }
    switch step {
    case nil: return began
    case .approved: return act(.approve)
    case .rejected: return act(.reject)
    case .notified: return act(.notify)
    case .published: return act(.publish)
    case .filedUp: return act(.fileUp)
    case .planned: return act(.plan)
    case .planAccepted: return act(.acceptPlan)
    case .planReturned: return act(.returnPlan)
    case .progressed: return act(.progress)
    case .extensionRequested: return act(.extend)
    case .extensionGranted: return act(.grantExtension)
    case .extensionRefused: return act(.refuseExtension)
    case .acceptanceRequested: return act(.requestAcceptance)
    case .accepted: return act(.accept)
    case .acceptanceFailed: return act(.failAcceptance)
    case .delisted: return act(.delist)
    case .escalated: return act(.escalate)
    case .superseded: return act(.upgrade)
    case .withdrawn: return act(.withdraw)
    }
  }

  /// What the step says beyond its day and note.
  private func detail(_ step: SupervisionEvent.Step?) -> Cell {
    switch step {
    case .approved(let approval):
      .text("\(approval.finishBy) \(approval.supervisor) \(approval.leader)")
    case .notified(let planBy): Cell(planBy)
    case .published(let medium), .delisted(let medium, _): .text(medium)
    case .filedUp(let body): .text(body)
    case .progressed(let percent, let nextStep): .text("\(percent)% \(nextStep)")
    case .extensionRequested(let until, let measures): .text("\(until) \(measures)")
    case .extensionGranted(let until): Cell(until)
    case .accepted(let officers): names(officers, nil)
    case .acceptanceFailed(let officers, let finishBy): names(officers, finishBy)
    case .escalated(let consequence): .coded(consequence.rawValue, shown: consequence.words)
    case .superseded(let other): Cell(other)
    case nil, .rejected, .planned, .planAccepted, .planReturned, .extensionRefused,
      .acceptanceRequested, .withdrawn:
      .missing
    }
  }

  private func names(_ officers: [ActorID], _ finishBy: Day?) -> Cell {
    let texts = [finishBy?.description].compactMap { $0 } + officers.map(\.text)
    return texts.isEmpty ? .missing : .text(texts.joined(separator: " "))
  }
}
