import PaichaModel
import PaichaReports
import PaichaStore

/// The named values of one accident.
extension AccidentScreen {
  var fields: [Record.Field] {
    get throws {
      eventFields + AccidentReports.fields(accident.casualties) + (try gradeFields)
        + handlingFields + knownFields
    }
  }

  private var eventFields: [Record.Field] {
    let holder = opening.holder
    return [
      .init(Column("id", Words(zh: "事故号", en: "id")), Cell(accident.id)),
      .init(Column("reference", Words(zh: "原系统编号", en: "reference")), Cell(opening.reference)),
      .init(
        Column("holder", Words(zh: "责任主体", en: "holder"), presence: .never),
        .coded(holder.kind.rawValue, shown: holder.kind.words)
      ),
      .init(Column("zone", Words(zh: "经开区", en: "zone")), Cell(opening.zone)),
      .init(Column("park", Words(zh: "园区", en: "park")), Cell(holder.park)),
      .init(Column("venue", Words(zh: "场所", en: "venue")), Cell(holder.venue)),
      .init(Column("venue_name", Words(zh: "场所名称", en: "venue name")), Cell(view.venue?.name)),
      .init(Column("kind", Words(zh: "类别", en: "kind")), AccidentReports.kind(opening.kind)),
      .init(
        Column("occurred_at", Words(zh: "发生时间", en: "occurred at")),
        .text(opening.times.occurredAt.minuteText)
      ),
      .init(Column("place", Words(zh: "地点", en: "place")), .text(opening.place)),
      .init(Column("course", Words(zh: "简要经过", en: "course")), Cell(opening.course)),
      .init(Column("measures", Words(zh: "已采取的措施", en: "measures")), Cell(opening.measures)),
      .init(
        Column("state", Words(zh: "状态", en: "state")),
        AccidentReports.state(accident.phase)
      ),
    ]
  }

  private var gradeFields: [Record.Field] {
    get throws {
      [
        .init(
          Column("grade", Words(zh: "等级", en: "grade")),
          AccidentReports.grade(accident.grade)
        ),
        .init(Column("grade_by", Words(zh: "定级依据", en: "graded by")), try deciding),
        .init(
          Column("first_grade", Words(zh: "初报等级", en: "first grade")),
          AccidentReports.grade(accident.firstGrade)
        ),
        .init(
          Column("revisions", Words(zh: "补报次数", en: "revisions")),
          .integer(accident.revisions)
        ),
        .init(
          Column("window_through", Words(zh: "变化定级截止日", en: "regraded through")),
          Cell(opening.windowThrough)
        ),
        .init(
          Column("reached", Words(zh: "已报至", en: "reported up to")),
          AccidentReports.level(accident.reached)
        ),
        .init(
          Column("report_up_to", Words(zh: "应报至", en: "must reach")),
          AccidentReports.level(accident.grade.reportedUpTo)
        ),
        .init(
          Column("investigated_by", Words(zh: "负责调查的级别", en: "level that investigates")),
          AccidentReports.level(accident.grade.investigatedBy)
        ),
      ]
    }
  }

  /// The criteria by the present rulebook; missing where it would grade otherwise than recorded.
  private var deciding: Cell {
    get throws {
      let thresholds = try AccidentThresholds(rulebook)
      guard thresholds.grade(of: accident.gradedCasualties) == accident.grade else {
        return .missing
      }
      return AccidentReports.criteria(thresholds.deciding(accident.gradedCasualties))
    }
  }

  private var handlingFields: [Record.Field] {
    let approval = accident.approval
    var evaluation: (day: Day, medium: String?)?
    if case .evaluated(let day, let medium) = accident.state { evaluation = (day, medium) }
    return [
      .init(
        Column("body", Words(zh: "调查单位", en: "investigated by")),
        Cell(accident.investigation?.body)
      ),
      .init(
        Column("investigated_on", Words(zh: "开始调查日", en: "investigated from")),
        Cell(accident.investigation?.since)
      ),
      .init(
        Column("extension_days", Words(zh: "延长调查(日)", en: "investigation extended, days")),
        .integer(accident.days(of: .investigation))
      ),
      .init(
        Column("appraisal_days", Words(zh: "技术鉴定(日)", en: "technical appraisal, days")),
        .integer(accident.days(of: .appraisal))
      ),
      .init(
        Column("delivered_on", Words(zh: "提交报告日", en: "report delivered on")),
        Cell(accident.deliveredOn)
      ),
      .init(
        Column("approval_extension_days", Words(zh: "延长批复(日)", en: "approval extended, days")),
        .integer(accident.days(of: .approval))
      ),
      .init(Column("approved_on", Words(zh: "批复日", en: "approved on")), Cell(approval?.day)),
      .init(
        Column("approval", Words(zh: "批复文号", en: "approval")),
        Cell(approval?.document)
      ),
      .init(
        Column("responsible", Words(zh: "责任事故", en: "somebody responsible")),
        approval.map { .flag($0.isResponsible) } ?? .missing
      ),
      .init(
        Column("evaluated_on", Words(zh: "评估日", en: "evaluated on")),
        Cell(evaluation?.day)
      ),
      .init(
        Column("medium", Words(zh: "公开媒介", en: "published in")),
        Cell(evaluation?.medium)
      ),
    ]
  }

  private var knownFields: [Record.Field] {
    let hasVenue = view.venue != nil
    return [
      .init(
        Column("known_before", Words(zh: "事前已知隐患", en: "hazards known before")),
        hasVenue ? .flag(!known.isEmpty) : .missing
      ),
      .init(
        Column("known_open", Words(zh: "发生日未销号", en: "open on that day")),
        hasVenue ? .integer(known.count) : .missing
      ),
      .init(
        Column("known_overdue", Words(zh: "发生日已逾期", en: "overdue on that day")),
        hasVenue ? .integer(known.count { $0.daysOverdue > 0 }) : .missing
      ),
      .init(Column("rulebook", Words(zh: "规则库", en: "rulebook")), .text(opening.rulebook)),
    ]
  }
}
