import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// The safety file of one venue on one screen, or as a page to print.
struct VenueScreen {
  let file: VenueFile
  let today: Day
  let rulebook: Rulebook
  /// Needed where a hazard has no words but its item's.
  let checklist: Checklist?

  var record: Record {
    Record(
      fields: VenueReports.record(file.venue).fields + standing,
      sections: [
        section("open_hazards", Words(zh: "未销号隐患", en: "Open hazards"), hazards),
        section("listings", Words(zh: "挂牌督办", en: "Listings"), listings),
        section("due", Words(zh: "到期事项", en: "Running clocks"), agenda),
        section("plans", Words(zh: "应急预案", en: "Emergency plans"), plans),
        .init("missing_plans", missing, hidesEmpty: true),
        section("drills", Words(zh: "最近演练", en: "Latest drills"), drills),
        section("training", Words(zh: "最近培训", en: "Latest training"), trainings),
        section("accidents", Words(zh: "事故", en: "Accidents"), accidents),
        section("credit", Words(zh: "失信名单", en: "Credit list"), credits),
        section("inspections", Words(zh: "最近检查", en: "Latest inspections"), inspections),
      ],
      title: Words(
        zh: "场所安全档案：\(file.venue.name)（\(today)）",
        en: "Safety file of \(file.venue.name) (\(today))"
      ),
      notes: notes
    )
  }

  private var standing: [Record.Field] {
    let counts = file.standing(on: today)
    return [
      .init(
        Column("crowded_by", Words(zh: "人员密集认定", en: "crowded place by")),
        DutyCells.crowdedBy(file.profile.isCrowdedRegistered)
      ),
      count("hazards_open", Words(zh: "未销号隐患数", en: "open hazards"), counts.open),
      count("majors_open", Words(zh: "其中重大", en: "of them major"), counts.openMajors),
      count("hazards_overdue", Words(zh: "其中逾期", en: "of them overdue"), counts.overdue),
      count("listings_active", Words(zh: "挂牌督办中", en: "active listings"), counts.activeListings),
      count(
        "plans_missing",
        Words(zh: "欠缺预案", en: "plans missing"),
        file.missingPlans.rows.count
      ),
      .init(
        Column("operator_listed", Words(zh: "经营单位在失信名单", en: "operator on the credit list")),
        CreditCells.listed(counts.isOperatorListed)
      ),
      count("clocks_late", Words(zh: "逾期事项", en: "clocks late"), counts.clocksLate),
    ]
  }

  private func count(_ key: String, _ words: Words, _ count: Int) -> Record.Field {
    let isGood = count == 0 || key == "hazards_open"
    return .init(Column(key, words), isGood ? .integer(count) : .emphasised(.integer(count)))
  }

  private func section(_ key: String, _ title: Words, _ report: Report) -> Record.Section {
    var report = report.hiding(["zone", "holder", "venue", "venue_name", "holder_name", "park"])
    report.title = title
    report.notes = []
    return .init(key, report)
  }

  private var hazards: Report {
    Report(
      columns: HazardReports.columns,
      rows: file.openHazards.map { HazardReports.cells($0, today: today, checklist: checklist) }
    )
    .hiding(["kind"])
  }

  private var listings: Report { SupervisionReports.list(file.listings, today: today) }

  private var agenda: Report {
    let cells = ClockCells(rulebook)
    return Report(
      columns: AgendaReports.columns,
      rows: file.agenda.map { AgendaReports.cells($0, today: today, cells) }
    )
  }

  private var plans: Report { PlanListReport.list(file.plans, today: today) }

  private var missing: Report {
    PlanListReport.missing(file.missingPlans, rulebook)
      .hiding(["zone", "holder", "venue", "holder_name", "park", "venue_kind", "crowded"])
  }

  private var drills: Report { DrillReports.list(file.drills, today: today) }

  private var trainings: Report { TrainingReports.list(file.trainings) }

  private var accidents: Report { AccidentReports.list(file.accidents, today: today) }

  private var credits: Report {
    Report(
      columns: CreditReports.columns,
      rows: file.credits.map { CreditReports.cells($0, asOf: today, today: today) }
    )
  }

  private var inspections: Report { InspectionReports.list(file.inspections) }

  private var notes: [Words] {
    let latest = Words(
      zh: "演练、培训、检查各列最近 \(VenueFile.latest) 次。",
      en: "of drills, training and inspections the latest \(VenueFile.latest) each."
    )
    let parameters = file.agenda.flatMap(AgendaReports.parameters)
    return [latest]
      + [
        UnverifiedParameters.note(parameters, in: rulebook),
        ProvisionalNote.words(for: file.agenda.map(\.clock.due)),
      ]
      .compactMap { $0 }
  }
}
