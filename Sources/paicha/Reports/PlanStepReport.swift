import PaichaModel
import PaichaReports
import PaichaStore

/// The steps of a plan as a table.
enum PlanStepReport {
  static func report(_ view: PlanView) -> Report {
    StepTable.report(
      view.steps.map { step in
        let facts = step.event?.facts ?? view.plan.opening.facts
        let materials = step.event?.materials ?? view.plan.opening.materials
        let (code, words, detail) = told(step.event?.step, view.plan.opening)
        return StepTable.Row(
          entry: step.entry,
          at: step.at,
          actor: step.actor,
          code: code,
          words: words,
          detail: detail,
          facts: facts,
          files: materials.compactMap(\.file)
        )
      }
    )
  }

  private static func told(
    _ step: PlanEvent.Step?,
    _ opening: PlanOpening
  ) -> (String, Words, Cell) {
    switch step {
    case nil:
      if case .takenOver = opening.manner {
        return ("taken_over", Words(zh: "迁入", en: "taken over"), .missing)
      }
      return ("drafted", Words(zh: "编制", en: "drafted"), .missing)
    case .reviewed(let review): return ("reviewed", PlanAct.review.words, told(review))
    case .draftReturned(let review):
      return ("draft_returned", PlanAct.returnDraft.words, told(review))
    case .published(let signer): return ("published", PlanAct.publish.words, .text(signer))
    case .filed(let receiver, _): return ("filed", PlanAct.file.words, .text(receiver))
    case .filingAccepted: return ("filing_accepted", PlanAct.acceptFiling.words, .missing)
    case .filingReturned: return ("filing_returned", PlanAct.returnFiling.words, .missing)
    case .countedAsFiled: return ("counted_as_filed", PlanAct.countAsFiled.words, .missing)
    case .confirmed: return ("confirmed", PlanAct.confirm.words, .missing)
    case .revisionRequired(let cause):
      return ("revision_required", PlanAct.requireRevision.words, PlanCells.cause(cause))
    case .revisionBegun(let cause):
      return ("revision_begun", PlanAct.revise.words, PlanCells.cause(cause))
    case .retired: return ("retired", PlanAct.retire.words, .missing)
    }
  }

  private static func told(_ review: PlanReview) -> Cell {
    let names = review.reviewers.map { "\($0.name)（\($0.body)）" }
    return .text(names.joined(separator: "、") + "：" + review.opinion)
  }
}
