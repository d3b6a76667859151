import PaichaModel
import PaichaReports
import PaichaStore

/// One drill on one screen: how it went, the hazards it brought to light, clocks, steps.
struct DrillScreen {
  let view: DrillView
  let today: Day
  let clocks: ClockCells
  let checklist: Checklist

  private var drill: Drill { view.drill }

  var record: Record {
    var hazards = Report(
      columns: HazardReports.columns,
      rows: view.hazards.map { HazardReports.cells($0, today: today, checklist: checklist) }
    )
    .hiding(["zone", "venue", "venue_name", "kind"])
    hazards.title = Words(zh: "转为隐患的问题", en: "Problems that became hazards")
    return Record(
      fields: fields,
      sections: [
        .init("hazards", hazards, hidesEmpty: true),
        .init(
          "clocks",
          ClockTable(rows: view.clocks, today: today, cells: clocks).report,
          hidesEmpty: true
        ),
        .init("steps", steps), .init("next", DrillNext.report(drill), hidesEmpty: true),
      ],
      notes: clocks.notes(view.clocks.map(\.clock))
    )
  }

  private var fields: [Record.Field] {
    let opening = drill.opening
    var plannedFor: Day?
    if case .planned(let day) = opening.stage { plannedFor = day }
    return [.init(Column("id", Words(zh: "演练号", en: "id")), Cell(drill.id))]
      + HolderCells.fields(opening.holder, zone: opening.zone, name: view.venue?.name) + [
        .init(Column("reference", Words(zh: "原系统编号", en: "reference")), Cell(opening.reference)),
        .init(Column("plan", Words(zh: "预案号", en: "plan")), Cell(opening.plan.plan)),
        .init(
          Column("plan_version", Words(zh: "预案版本", en: "version of the plan")),
          Cell(opening.plan.version)
        ),
        .init(
          Column("plan_kind", Words(zh: "预案类别", en: "kind of plan")),
          PlanCells.kind(opening.plan.kind)
        ),
        .init(Column("kind", Words(zh: "形式", en: "form")), DrillReports.kind(opening.kind)),
        .init(Column("topic", Words(zh: "科目", en: "topic")), Cell(opening.topic)),
        .init(Column("state", Words(zh: "状态", en: "state")), DrillReports.state(drill.phase)),
        .init(Column("planned_on", Words(zh: "计划日", en: "planned for")), Cell(plannedFor)),
        .init(Column("held_on", Words(zh: "举行日", en: "held on")), Cell(drill.heldOn)),
        .init(
          Column("participants", Words(zh: "参加人数", en: "participants")),
          Cell(drill.conduct?.participants)
        ),
        .init(Column("roll", Words(zh: "在册人数", en: "roll")), Cell(drill.conduct?.roll)),
        .init(
          Column("evaluation", Words(zh: "评估结论", en: "evaluation")),
          Cell(drill.evaluation?.text)
        ),
        .init(
          Column("problems", Words(zh: "问题", en: "problems")),
          Cell(drill.evaluation?.problems)
        ),
        .init(
          Column("owes_report", Words(zh: "应报送", en: "report owed")),
          .flag(opening.owesReport)
        ),
      ]
  }

  private var steps: Report {
    StepTable.report(
      view.steps.map { step in
        let (code, words, detail) = told(step.event?.step)
        return StepTable.Row(
          entry: step.entry,
          at: step.at,
          actor: step.actor,
          code: code,
          words: words,
          detail: detail,
          facts: step.event?.facts ?? drill.opening.facts
        )
      }
    )
  }

  private func told(_ step: DrillEvent.Step?) -> (String, Words, Cell) {
    switch step {
    case nil:
      if case .planned = drill.opening.stage {
        return ("planned", DrillPhase.planned.words, .missing)
      }
      return ("recorded", Words(zh: "登记", en: "recorded"), .missing)
    case .held: return ("held", DrillPhase.held.words, .missing)
    case .evaluated(let text, _, _): return ("evaluated", DrillPhase.evaluated.words, .text(text))
    case .reported(let receiver):
      return ("reported", DrillPhase.reported.words, .text(receiver))
    case .cancelled: return ("cancelled", DrillPhase.cancelled.words, .missing)
    case .voided: return ("void", DrillPhase.void.words, .missing)
    }
  }
}
