import PaichaModel
import PaichaReports
import PaichaStore

/// The named values of one hazard: what was found, its grade, where it stands, its links.
extension HazardScreen {
  var fields: [Record.Field] { findingFields + gradeFields + stateFields + linkFields }

  private var hazard: Hazard { view.hazard }
  private var finding: Finding { view.finding }

  private var findingFields: [Record.Field] {
    [
      .init(Column("id", Words(zh: "隐患号", en: "id")), Cell(hazard.id)),
      .init(Column("zone", Words(zh: "经开区", en: "zone")), Cell(view.zone)),
      .init(Column("venue", Words(zh: "场所", en: "venue")), Cell(view.venue.code)),
      .init(Column("venue_name", Words(zh: "场所名称", en: "venue name")), .text(view.venue.name)),
      .init(Column("inspection", Words(zh: "检查号", en: "inspection")), Cell(view.inspection)),
      .init(
        Column("source", Words(zh: "来源", en: "source")),
        .coded(hazard.source.rawValue, shown: hazard.source.words)
      ),
      .init(Column("item", Words(zh: "检查项", en: "item")), Cell(finding.item)),
      .init(
        Column("description", Words(zh: "描述", en: "description")),
        HazardReports.description(finding.description, finding.item, checklist)
      ),
      .init(
        Column("legal_basis", Words(zh: "依据", en: "legal basis")),
        Cell(finding.item.flatMap { checklist.item($0)?.legalBasis })
      ),
      .init(Column("location", Words(zh: "部位", en: "location")), Cell(finding.place)),
      .init(Column("found_on", Words(zh: "发现日", en: "found on")), Cell(hazard.foundOn)),
    ]
  }

  private var gradeFields: [Record.Field] {
    [
      .init(Column("level", Words(zh: "级别", en: "level")), HazardReports.level(hazard.grade)),
      .init(
        Column("candidate", Words(zh: "候选重大", en: "candidate"), presence: .never),
        .flag(hazard.grade.isCandidate)
      ),
      .init(
        Column("criteria", Words(zh: "判定标准", en: "criteria")),
        Cell(hazard.grade.criterion?.edition)
      ),
      .init(
        Column("clause", Words(zh: "条款", en: "clause")),
        Cell(hazard.grade.criterion?.clause)
      ),
    ]
  }

  private var stateFields: [Record.Field] {
    let overdue = hazard.phase.isFinal ? 0 : max(0, today.days(since: hazard.deadlineDay))
    let suspension = hazard.suspension
    return [
      .init(
        Column("state", Words(zh: "状态", en: "state")),
        HazardReports.state(hazard.phase.rawValue)
      ),
      .init(Column("deadline", Words(zh: "现行期限", en: "deadline")), Cell(hazard.deadlineDay)),
      .init(
        Column("judged_deadline", Words(zh: "考核期限", en: "judged deadline")),
        Cell(hazard.judgedDeadline.day)
      ),
      .init(
        Column("deadline_by", Words(zh: "期限来源", en: "deadline by")),
        HazardReports.setBy(hazard.judgedDeadline.setBy)
      ),
      .init(
        Column("days_overdue", Words(zh: "逾期天数", en: "days overdue")),
        overdue > 0 ? .emphasised(.integer(overdue)) : .integer(0)
      ),
      .init(
        Column("returns", Words(zh: "退回次数", en: "times sent back")),
        .integer(hazard.returns)
      ),
      .init(Column("closed_on", Words(zh: "销号日", en: "closed on")), Cell(hazard.closedOn)),
      .init(
        Column("suspended_part", Words(zh: "责令停用部位", en: "suspended part")),
        Cell(suspension?.part)
      ),
      .init(
        Column("suspended_since", Words(zh: "停用起", en: "suspended since")),
        Cell(suspension?.since)
      ),
      .init(
        Column("resumed_on", Words(zh: "恢复使用日", en: "resumed on")),
        Cell(suspension?.until)
      ),
      .init(
        Column("plan_filed_on", Words(zh: "方案报送日", en: "plan filed on")),
        Cell(hazard.plan?.facts.day)
      ),
    ]
  }

  private var linkFields: [Record.Field] {
    [
      .init(
        Column("supervision", Words(zh: "挂牌督办", en: "supervision")),
        Cell(view.listing?.id)
      ),
      .init(Column("reopens", Words(zh: "原隐患", en: "reopens")), Cell(finding.reopens)),
      .init(
        Column("reopened_as", Words(zh: "重新立案为", en: "reopened as")),
        .list(view.reopenedAs.map { Cell($0) })
      ),
      .init(
        Column("recurs", Words(zh: "此前同项隐患", en: "same item before")),
        .list(earlier.map { Cell($0) })
      ),
      .init(
        Column("evidence", Words(zh: "证据", en: "evidence")),
        .list(finding.evidence.map { .text($0.name ?? $0.hash.hex) })
      ),
      .init(Column("rulebook", Words(zh: "规则库", en: "rulebook")), .text(rulebook.title)),
    ]
  }
}
