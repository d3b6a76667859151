import PaichaIntake
import PaichaModel
import PaichaStore

extension DrillView {
  /// The first field by which a row differs from what is recorded.
  ///
  /// What happened here since the import never does, nor does a cell that a row leaves empty where
  /// it may.
  func difference(
    from row: DrillHistory,
    in book: any BookReading
  ) throws -> DrillField? {
    let opening = drill.opening
    let report = recordedReport
    let fields: [(DrillField, Bool)] = [
      (.venue, row.holder.part(differingFrom: opening.holder) != .venue),
      (.zone, row.holder.part(differingFrom: opening.holder) != .zone),
      (.park, row.holder.part(differingFrom: opening.holder) != .park),
      (.heldOn, row.heldOn == drill.heldOn),
      (.kind, row.kind == opening.kind),
      (.participants, row.conduct.participants == drill.conduct?.participants),
      (.roll, row.conduct.roll == drill.conduct?.roll),
      (.topic, row.topic == opening.topic),
      (.plan, try names(row.plan, in: book)),
      (.planKind, row.planKind == nil || row.planKind == opening.plan.kind),
      (.evaluation, row.evaluation == nil || row.evaluation == drill.evaluation?.text),
      (.problems, row.problems.isEmpty || row.problems == hazards.map(\.description)),
      (.problemsClosedOn, try areClosed(on: row.problemsClosedOn, in: book)),
      (.reportedOn, row.report == nil || row.report?.day == report?.day),
      (.reportedTo, row.report == nil || row.report?.receiver == report?.receiver),
      (.note, row.note == nil || row.note == opening.facts.note),
      (.document, row.document == nil || row.document == opening.facts.document),
    ]
    return fields.first { !$0.1 }?.0
  }

  private func names(_ plan: String?, in book: any BookReading) throws -> Bool {
    guard let plan else { return true }
    return try PlanID(plan) ?? book.plan(reference: plan) == drill.opening.plan.plan
  }

  /// Whether the problems were closed on a day when they were recorded.
  private func areClosed(on day: Day?, in book: any BookReading) throws -> Bool {
    guard let day else { return true }
    guard let id = drill.evaluation?.hazards, let record = try book.inspection(id) else {
      return false
    }
    return record.findings.allSatisfy { finding in
      switch finding.outcome {
      case .closed(let closedOn): closedOn == day
      case .fixedOnSpot: record.day == day
      case .open: false
      }
    }
  }

  /// The report as it was recorded, whatever came after it.
  private var recordedReport: (day: Day, receiver: String)? {
    for event in steps.compactMap(\.event) {
      if case .reported(let receiver) = event.step { return (event.facts.day, receiver) }
    }
    return nil
  }
}
