import PaichaModel
import PaichaReports
import PaichaStore

/// The credit list as a table for those who keep it: persons are masked.
enum CreditReports {
  static let columns =
    [
      Column("id", Words(zh: "列入号", en: "id")),
      Column("subject", Words(zh: "类别", en: "subject"), presence: .ifRoom),
      Column("name", Words(zh: "名称", en: "name")),
      Column("uscc", Words(zh: "统一社会信用代码", en: "credit code"), presence: .ifRoom),
      Column("person", Words(zh: "人员号", en: "person"), presence: .ifRoom),
      Column("grounds", Words(zh: "情形", en: "grounds")),
      Column("authority", Words(zh: "部门", en: "authority"), presence: .ifRoom),
      Column("penalty", Words(zh: "处罚决定", en: "penalty"), presence: .never),
      Column("venue", Words(zh: "场所", en: "venue"), presence: .ifRoom),
      Column("zone", Words(zh: "经开区", en: "zone"), presence: .ifRoom),
      Column("state", Words(zh: "状态", en: "state")),
      Column("listed", Words(zh: "列入中", en: "listed")),
      Column("decision", Words(zh: "列入决定", en: "decision"), presence: .ifRoom),
      Column("served_on", Words(zh: "送达日", en: "served on"), presence: .ifRoom),
      Column("published_on", Words(zh: "公布日", en: "published on"), presence: .ifRoom),
      Column("term_ends_on", Words(zh: "期限至", en: "term ends")),
      Column("ended_on", Words(zh: "结束日", en: "ended on"), presence: .ifRoom),
    ] + OwedCells.columns

  /// Listed or not is told as of a day.
  static func cells(_ row: CreditRow, asOf day: Day, today: Day) -> [Cell] {
    [
      Cell(row.id), CreditCells.kind(row.kind), .text(row.name), Cell(row.creditCode),
      Cell(row.person?.description), .list(row.grounds.map { .text($0) }), .text(row.authority),
      .text(row.penalty), Cell(row.venue), Cell(row.zone), CreditCells.state(row.phase),
      CreditCells.listed(row.isListed(on: day)), Cell(row.decision?.number), Cell(row.servedOn),
      Cell(row.publishedOn), Cell(row.termEndsOn), Cell(row.endedOn),
    ] + OwedCells.cells(row.owed, today: today)
  }
}
