import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Drills as a list, and who owes one.
enum DrillReports {
  static func list(_ rows: [DrillRow], today: Day) -> Report {
    Report(columns: columns, rows: rows.map { cells($0, today) })
  }

  static let columns =
    [Column("id", Words(zh: "演练号", en: "id"))] + HolderCells.columns + [
      Column("plan", Words(zh: "预案号", en: "plan"), presence: .ifRoom),
      Column("plan_kind", Words(zh: "预案类别", en: "plan kind")),
      Column("kind", Words(zh: "形式", en: "form")),
      Column("topic", Words(zh: "科目", en: "topic"), presence: .ifRoom),
      Column("state", Words(zh: "状态", en: "state")),
      Column("planned_on", Words(zh: "计划日", en: "planned on"), presence: .ifRoom),
      Column("held_on", Words(zh: "举行日", en: "held on")),
      Column("participants", Words(zh: "参加人数", en: "participants"), .trailing),
      Column("roll", Words(zh: "在册人数", en: "roll"), .trailing, presence: .ifRoom),
      Column("problems", Words(zh: "问题", en: "problems"), .trailing),
      Column("owes_report", Words(zh: "应报送", en: "report owed"), presence: .never),
      Column("reported_on", Words(zh: "报送日", en: "reported on"), presence: .ifRoom),
    ] + OwedCells.columns

  static func cells(_ row: DrillRow, _ today: Day) -> [Cell] {
    [Cell(row.id)] + HolderCells.cells(row.holder, zone: row.zone, name: row.venueName) + [
      Cell(row.plan), PlanCells.kind(row.planKind), kind(row.kind), Cell(row.topic),
      state(row.phase), Cell(row.plannedOn), Cell(row.heldOn), Cell(row.participants),
      Cell(row.roll), .integer(row.problems), .flag(row.owesReport), Cell(row.reportedOn),
    ] + OwedCells.cells(row.owed, today: today)
  }

  static func kind(_ kind: DrillKind) -> Cell { .coded(kind.rawValue, shown: kind.words) }

  static func state(_ phase: DrillPhase) -> Cell { .coded(phase.rawValue, shown: phase.words) }

  static func due(_ owed: [OwedDrill], today: Day, rulebook: Rulebook) -> Report {
    let clocks = ClockCells(rulebook)
    return Report(
      columns: HolderCells.columns + [
        Column("venue_kind", Words(zh: "场所类型", en: "kind of venue"), presence: .ifRoom),
        Column("duty", Words(zh: "义务", en: "duty")),
        Column("plans", Words(zh: "预案类别", en: "plans"), presence: .ifRoom),
        Column("last_on", Words(zh: "上次演练", en: "last on")),
        Column("due_on", Words(zh: "应于", en: "due on")),
        Column("days_late", Words(zh: "逾期天数", en: "days late"), .trailing),
        Column("rule", Words(zh: "参数", en: "rule"), presence: .ifRoom),
        Column("rule_status", Words(zh: "核实", en: "rule status"), presence: .ifRoom),
        Column("basis", Words(zh: "依据", en: "basis"), presence: .ifRoom),
        Column("status", Words(zh: "义务核实", en: "duty status"), presence: .ifRoom),
      ],
      rows: owed.map { owed in
        let late = today.days(since: owed.due)
        let (holder, duty) = (owed.holder, owed.duty)
        return HolderCells.cells(holder.holder, zone: holder.zone, name: holder.name) + [
          holder.venueKind.map { .coded($0.rawValue, shown: $0.words) } ?? .missing,
          .coded(duty.duty.code, shown: duty.duty.words),
          .list(PlanKind.allCases.filter { duty.plans.contains($0) }.map { PlanCells.kind($0) }),
          Cell(owed.last), Cell(owed.due),
          late > 0 ? .emphasised(.integer(late)) : .integer(late), .text(duty.periods.key),
          clocks.status(duty.periods.key), .text(duty.duty.basis),
          DutyCells.status(duty.duty.status),
        ]
      },
      notes: notes(owed, rulebook)
    )
  }

  private static func notes(_ owed: [OwedDrill], _ rulebook: Rulebook) -> [Words] {
    guard !owed.isEmpty else { return [] }
    let keys =
      owed.map(\.duty.periods.key) + [
        ParameterKey.drillPeriodReading.rawValue, ParameterKey.drillPartPeriod.rawValue,
      ]
    let isUnverified = owed.contains { $0.duty.duty.status == .unverified }
    return [
      UnverifiedParameters.note(keys, in: rulebook), isUnverified ? DutyCells.unverified : nil,
    ]
    .compactMap { $0 }
  }
}
