import PaichaModel
import PaichaReports
import PaichaStore

/// The steps of a listing as a table.
enum CreditStepReport {
  static func report(_ view: CreditView) -> Report {
    StepTable.report(
      view.steps.map { step in
        let (code, words, detail) = told(step.event?.step, view.listing.opening)
        return StepTable.Row(
          entry: step.entry,
          at: step.at,
          actor: step.actor,
          code: code,
          words: words,
          detail: detail,
          facts: step.event?.facts ?? view.listing.opening.facts
        )
      }
    )
  }

  private static func told(
    _ step: CreditEvent.Step?,
    _ opening: CreditOpening
  ) -> (String, Words, Cell) {
    switch step {
    case nil:
      if case .takenOver = opening.manner {
        return ("taken_over", Words(zh: "迁入", en: "taken over"), .missing)
      }
      return ("proposed", Words(zh: "提请", en: "proposed"), .text(opening.penalty.number))
    case .noticed(let due): return ("noticed", CreditAct.notice.words, ClockCells.due(due))
    case .responded(let defence):
      return (
        "responded", CreditAct.respond.words, .coded(defence.rawValue, shown: defence.words)
      )
    case .heard(let outcome):
      return ("heard", CreditAct.hear.words, .coded(outcome.rawValue, shown: outcome.words))
    case .decided(let decision):
      return ("decided", CreditAct.decide.words, officers(decision.officers))
    case .dropped: return ("dropped", CreditAct.drop.words, .missing)
    case .served(let method):
      return ("served", CreditAct.serve.words, .coded(method.rawValue, shown: method.words))
    case .entered: return ("entered", CreditAct.enter.words, .missing)
    case .published(let medium, _):
      return ("published", CreditAct.publish.words, .text(medium))
    case .withdrawn(let medium): return ("withdrawn", CreditAct.withdraw.words, .text(medium))
    case .handedOver(let kind, let receiver):
      return ("handed_over", CreditAct.handOver.words, notice(kind, receiver))
    case .acknowledged(let kind, let receiver):
      return ("acknowledged", CreditAct.acknowledge.words, notice(kind, receiver))
    case .objected: return ("objected", CreditAct.object.words, .missing)
    case .objectionAnswered(let isUpheld):
      let outcome: DefenceOutcome = isUpheld ? .upheld : .rejected
      return (
        "objection_answered", CreditAct.answerObjection.words,
        .coded(outcome.rawValue, shown: outcome.words)
      )
    default: return end(step)
    }
  }

  private static func end(_ step: CreditEvent.Step?) -> (String, Words, Cell) {
    switch step {
    case .removalApplied(let conditions):
      (
        "removal_applied", CreditAct.applyRemoval.words,
        .list(conditions.sorted().map { .coded($0.rawValue, shown: $0.words) })
      )
    case .removalAccepted: ("removal_accepted", CreditAct.acceptRemoval.words, .missing)
    case .removalGranted(let with):
      ("removal_granted", CreditAct.grantRemoval.words, officers(with))
    case .removalRefused(let with):
      ("removal_refused", CreditAct.refuseRemoval.words, officers(with))
    case .expired: ("expired", CreditAct.expire.words, .missing)
    case .revoked(let with): ("revoked", CreditAct.revoke.words, officers(with))
    case .restored(let with): ("restored", CreditAct.restore.words, officers(with))
    case .corrected(let correction):
      (
        "corrected", CreditAct.correct.words,
        .list(
          ([correction.name, correction.contact].compactMap { $0 } + correction.formerNames)
            .map { .text($0) }
        )
      )
    default: ("", Words(same: ""), .missing)
    }
  }

  private static func officers(_ officers: [ActorID]) -> Cell {
    .list(officers.map { .text($0.text) })
  }

  private static func notice(_ kind: HandOverKind, _ receiver: String) -> Cell {
    .coded(
      "\(kind.rawValue) \(receiver)",
      shown: Words(zh: "\(receiver)：\(kind.words.zh)", en: "\(receiver): \(kind.words.en)")
    )
  }
}
