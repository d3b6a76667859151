import PaichaModel
import PaichaReports
import PaichaStore

/// One listing on one screen: its plan, hazards, clocks and steps, and what may happen next.
struct ListingScreen {
  let view: ListingView
  let today: Day
  let clocks: ClockCells

  var listing: Supervision { view.listing }

  var record: Record {
    Record(
      fields: (origin + treatment).map(\.ifKnown),
      sections: [
        .init("hazards", hazards), .init("clocks", clockTable),
        .init("plan", PlanReports.report(listing.plan), hidesEmpty: true),
        .init("steps", ListingSteps(view).report), .init("possible", possible, hidesEmpty: true),
      ],
      notes: clocks.notes(view.clocks.map(\.clock))
    )
  }

  private var origin: [Record.Field] {
    let opening = listing.opening
    return [
      .init(Column("id", Words(zh: "挂牌号", en: "id")), Cell(listing.id)),
      .init(Column("number", Words(zh: "通知书文号", en: "number")), Cell(listing.number)),
      .init(Column("reference", Words(zh: "原系统编号", en: "reference")), Cell(reference)),
      .init(Column("zone", Words(zh: "经开区", en: "zone")), Cell(opening.zone)),
      .init(Column("venue", Words(zh: "场所", en: "venue")), Cell(opening.venue)),
      .init(Column("venue_name", Words(zh: "场所名称", en: "venue name")), .text(view.venue.name)),
      .init(
        Column("level", Words(zh: "级别", en: "level")),
        SupervisionReports.level(listing.level)
      ),
      .init(
        Column("state", Words(zh: "状态", en: "state")),
        SupervisionReports.state(listing.phase)
      ),
      .init(
        Column("criteria", Words(zh: "判定依据", en: "criteria")),
        .list(criteria.map { .text("\($0.edition) \($0.clause)") })
      ),
      .init(Column("proposed_on", Words(zh: "提请日", en: "proposed on")), Cell(opening.facts.day)),
      .init(Column("proposed_by", Words(zh: "提请人", en: "proposed by")), Cell(opening.actor)),
      .init(Column("supersedes", Words(zh: "所取代的挂牌", en: "supersedes")), Cell(supersedes)),
      .init(
        Column("superseded_by", Words(zh: "提级为", en: "superseded by")),
        Cell(listing.supersededBy)
      ),
    ]
  }

  private var treatment: [Record.Field] {
    [
      .init(
        Column("approved_on", Words(zh: "批准日", en: "approved on")),
        Cell(listing.approvedOn)
      ),
      .init(
        Column("supervisor", Words(zh: "督办部门", en: "supervisor")),
        Cell(listing.approval?.supervisor)
      ),
      .init(
        Column("leader", Words(zh: "包案责任人", en: "leader")),
        Cell(listing.approval?.leader)
      ),
      .init(
        Column("listing_body", Words(zh: "挂牌单位", en: "listing body")),
        Cell(listing.approval?.body)
      ),
      .init(Column("finish_by", Words(zh: "治理期限", en: "finish by")), Cell(listing.finishBy)),
      .init(
        Column("days_left", Words(zh: "剩余天数", en: "days left")),
        SupervisionReports.daysLeft(listing.finishBy, listing.phase, today)
      ),
      .init(
        Column("progress_on", Words(zh: "最近进展", en: "progress on")),
        Cell(listing.lastProgress?.day)
      ),
      .init(Column("percent", Words(zh: "进度%", en: "%")), Cell(listing.lastProgress?.percent)),
      .init(
        Column("next_step", Words(zh: "下一步", en: "next step")),
        Cell(listing.lastProgress?.nextStep)
      ),
      .init(
        Column("extensions", Words(zh: "已延期次数", en: "extensions granted")),
        .integer(listing.extensionsGranted)
      ),
      .init(
        Column("extension_asked", Words(zh: "申请延至", en: "extension asked until")),
        Cell(listing.pendingExtension?.until)
      ),
      .init(
        Column("failures", Words(zh: "验收不合格次数", en: "failed acceptances")),
        .integer(listing.failures)
      ),
      .init(
        Column("filed_up", Words(zh: "已上报备案", en: "filed upward")),
        .flag(listing.isFiledUp)
      ),
    ]
  }

  private var reference: String? {
    if case .takenOver(let reported) = listing.opening.manner { reported.reference } else { nil }
  }

  private var supersedes: SupervisionID? {
    if case .upgraded(let from, _, _) = listing.opening.manner { from } else { nil }
  }

  /// Each clause once.
  private var criteria: [Criterion] {
    var seen = Set<Criterion>()
    return listing.opening.criteria.filter { seen.insert($0).inserted }
  }
}

extension Record.Field {
  /// The field, left out of a table while it has no value.
  fileprivate var ifKnown: Record.Field {
    guard cell == .missing else { return self }
    return Record.Field(Column(column.key, column.title, presence: .never), cell)
  }
}
