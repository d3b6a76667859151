import PaichaIntake
import PaichaModel
import PaichaStore

extension AccidentHistory {
  /// The first field by which a row differs from what was taken over under its number.
  ///
  /// Steps that were recorded here since do not count: only those that came with the report.
  func difference(from view: AccidentView) -> AccidentHistoryField? {
    let opening = view.accident.opening
    let (times, told) = (opening.times, draft.times)
    let (casualties, count) = (opening.casualties, draft.casualties)
    let recorded = ReportedSteps(view)
    let fields: [(AccidentHistoryField, Bool)] = [
      (.venue, draft.holder.venue == opening.holder.venue),
      (.zone, draft.holder.zoneCode == opening.holder.zoneCode),
      (.park, draft.holder.park == opening.holder.park),
      (.kind, draft.kind == opening.kind),
      (.occurredAt, told.occurredAt == times.occurredAt),
      (.place, draft.place == opening.place),
      (.knownAt, told.knownAt == times.knownAt),
      (.reportedAt, told.reportedAt == times.reportedAt),
      (.course, draft.course == opening.course),
      (.measures, draft.measures == opening.measures),
      (.deaths, count.deaths == casualties.deaths),
      (.seriousInjuries, count.seriousInjuries == casualties.seriousInjuries),
      (.missing, count.missing == casualties.missing),
      (.lossYuan, count.lossFen == casualties.lossFen),
      (.investigatedOn, reported.investigation?.since == recorded.investigation?.since),
      (.body, reported.investigation?.body == recorded.investigation?.body),
      (.deliveredOn, reported.deliveredOn == recorded.deliveredOn),
      (.approvedOn, reported.approval?.day == recorded.approval?.day),
      (.responsible, reported.approval?.isResponsible == recorded.approval?.isResponsible),
      (.document, reported.approval?.document == recorded.approval?.document),
      (.evaluatedOn, reported.evaluatedOn == recorded.evaluatedOn),
    ]
    return fields.first { !$0.1 }?.0
  }
}

/// The steps that were taken over with the report of an accident.
private struct ReportedSteps {
  var investigation: Accident.Investigation?
  var deliveredOn: Day?
  var approval: Accident.Approval?
  var evaluatedOn: Day?

  init(_ view: AccidentView) {
    var accident = Accident(view.accident.opening)
    let count = max(0, accident.opening.stepsTakenOver ?? 0)
    for event in view.steps.compactMap(\.event).prefix(count) { accident.apply(event) }
    investigation = accident.investigation
    deliveredOn = accident.deliveredOn
    approval = accident.approval
    if case .evaluated(let day, _) = accident.state { evaluatedOn = day }
  }
}

extension Holder {
  /// The zone that answers itself or through a park; nothing for a venue.
  fileprivate var zoneCode: ZoneCode? {
    switch self {
    case .venue: nil
    case .zone(let code), .park(let code, _): code
    }
  }
}
