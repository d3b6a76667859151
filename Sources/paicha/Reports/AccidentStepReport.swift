import PaichaModel
import PaichaReports
import PaichaStore

/// The steps of an accident as a table.
enum AccidentStepReport {
  static func report(_ view: AccidentView) -> Report {
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
          facts: step.event?.facts ?? view.accident.opening.facts
        )
      }
    )
  }

  private static func told(_ step: AccidentEvent.Step?) -> (String, Words, Cell) {
    switch step {
    case nil: ("reported", AccidentPhase.reported.words, .missing)
    case .revised(let revision):
      ("revised", Words(zh: "补报", en: "revised"), told(revision))
    case .reportedUp(let level, let at, _):
      (
        "reported_up", Words(zh: "上报", en: "reported upward"),
        detail([level.rawValue, at.minuteText], [level.words, Words(same: at.minuteText)])
      )
    case .faultFound(let fault):
      (
        "fault_found", Words(zh: "认定报告问题", en: "fault found"),
        detail(
          [fault.kind.rawValue, fault.level.rawValue],
          [fault.kind.words, fault.level.words]
        )
      )
    case .linked(let hazards):
      ("linked", Words(zh: "关联隐患", en: "hazards linked"), .list(hazards.map { Cell($0) }))
    case .investigated(let body):
      ("investigated", Words(zh: "开始调查", en: "investigation begun"), .text(body))
    case .extended(let term):
      (
        "extended", Words(zh: "延长期限", en: "term extended"),
        detail(
          [term.kind.rawValue, "+\(term.days)"],
          [term.kind.words, Words(zh: "\(term.days) 日", en: "\(term.days) days")]
        )
      )
    case .delivered: ("delivered", AccidentPhase.reportDelivered.words, .missing)
    case .approved(let responsible):
      (
        "approved", AccidentPhase.approved.words,
        .coded(
          responsible ? "responsible" : "not_responsible",
          shown: responsible
            ? Words(zh: "责任事故", en: "an accident of responsibility")
            : Words(zh: "非责任事故", en: "not an accident of responsibility")
        )
      )
    case .evaluated(let medium):
      ("evaluated", AccidentPhase.evaluated.words, Cell(medium))
    case .voided: ("voided", AccidentPhase.void.words, .missing)
    }
  }

  /// The grade after the revision, and the deaths it tells.
  private static func told(_ revision: AccidentRevision) -> Cell {
    let deaths = revision.casualties.deaths
    let grade = revision.grade
    return detail(
      [grade?.rawValue ?? "recorded", "\(deaths)"],
      [
        grade?.words ?? Words(zh: "仅记录", en: "recorded only"),
        Words(zh: "死亡 \(deaths) 人", en: "deaths: \(deaths)"),
      ]
    )
  }

  private static func detail(_ codes: [String], _ words: [Words]) -> Cell {
    .coded(
      codes.joined(separator: " · "),
      shown: Words(
        zh: words.map(\.zh).joined(separator: " · "),
        en: words.map(\.en).joined(separator: " · ")
      )
    )
  }
}
