import PaichaModel
import PaichaReports
import PaichaStore

/// One hazard with what the rules say around it, as one record.
struct HazardScreen {
  let view: HazardRecordView
  /// Hazards of the same item found at the same venue not long before.
  let earlier: [HazardID]
  /// The term in which an open candidate is to be graded.
  let gradeBy: Clock?
  let today: Day
  let checklist: Checklist
  let rulebook: Rulebook

  var record: Record {
    Record(
      fields: fields,
      sections: [
        .init("plan", PlanReports.report(view.hazard.plan?.plan), hidesEmpty: true),
        .init(
          "clocks",
          ClockTable(rows: clocks, today: today, cells: ClockCells(rulebook)).report,
          hidesEmpty: true
        ),
        .init("steps", HazardStepReport.report(view.steps)),
        .init("next", HazardNext.report(view), hidesEmpty: true),
      ],
      notes: notes
    )
  }

  /// The clocks of the record, and the one that follows from the day a candidate was found.
  private var clocks: [ClockRow] {
    let grading = gradeBy.map {
      ClockRow(
        subject: view.hazard.id.description,
        clock: $0,
        doneOn: nil,
        daysLate: nil,
        stoppedOn: nil
      )
    }
    return [grading].compactMap { $0 } + view.clocks
  }
}

extension HazardRecordView {
  /// Whether the authority has still to determine its level.
  var isOpenCandidate: Bool { hazard.grade.isCandidate && !hazard.phase.isFinal }
}
