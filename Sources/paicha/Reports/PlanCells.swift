import PaichaModel
import PaichaReports

/// The values of plans as cells.
enum PlanCells {
  static func kind(_ kind: PlanKind) -> Cell { .coded(kind.rawValue, shown: kind.words) }

  static func state(_ phase: PlanPhase) -> Cell {
    let cell = Cell.coded(phase.rawValue, shown: phase.words)
    return phase == .revisionDue || phase == .filingReturned ? .emphasised(cell) : cell
  }

  static func cause(_ cause: RevisionCause?) -> Cell {
    cause.map { .coded($0.rawValue, shown: $0.words) } ?? .missing
  }

  static func material(_ material: PlanMaterial) -> Cell {
    .coded(material.rawValue, shown: material.words)
  }

  /// How the version in force stands with the authority on a day; silence past a settled term counts.
  static func filing(_ filing: PlanVersion.Filing?, today: Day) -> Cell {
    switch filing {
    case nil: .coded("none", shown: Words(zh: "未报备", en: "not filed"))
    case .filed: .coded("filed", shown: Words(zh: "已备案", en: "filed"))
    case .sent(_, let answerBy) where !answerBy.isProvisional && answerBy.day < today:
      .coded("silent", shown: Words(zh: "逾期视为备案", en: "filed by silence"))
    case .sent: .coded("sent", shown: Words(zh: "已报备待核", en: "sent"))
    }
  }

  static func filedOn(_ filing: PlanVersion.Filing?) -> Day? {
    if case .filed(let day) = filing { day } else { nil }
  }

  static func answerBy(_ filing: PlanVersion.Filing?) -> Cell {
    if case .sent(_, let due) = filing { ClockCells.due(due) } else { .missing }
  }
}
