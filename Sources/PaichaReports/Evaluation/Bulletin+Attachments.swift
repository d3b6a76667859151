import PaichaModel

extension Bulletin {
  /// The ranks of each region, the open majors, and the parameters nobody has checked.
  var attachments: [Report] {
    [ranks] + (report.majors.total > 0 ? [openMajors] : [])
      + (report.unverified.isEmpty ? [] : [parameters])
  }

  /// Fewer columns than in the report, since a text page is 80 cells wide.
  private var openMajors: Report {
    Report(
      columns: [
        Column("id", Words(same: "隐患号")), Column("zone", Words(same: "经开区")),
        Column("venue", Words(same: "场所")), Column("description", Words(same: "隐患")),
        Column("deadline", Words(same: "期限")),
        Column("days_overdue", Words(same: "逾期天"), .trailing),
      ],
      rows: report.majors.shown.map { major in
        let listing = major.listing.map { "（督办 \($0)）" } ?? ""
        return [
          .text(major.id), Cell(major.zone.map { report.name(of: $0) }), .text(major.venueName),
          .text(major.description.zh + listing), Cell(major.deadline),
          .integer(major.daysOverdue),
        ]
      },
      title: Words(same: "未销号重大隐患清单"),
      notes: report.majors.total > report.majors.shown.count
        ? [Words(same: "共\(report.majors.total)条，列逾期最久的\(report.majors.shown.count)条。")] : []
    )
  }

  private var parameters: Report {
    var list = EvaluationWords.unverified(report.unverified, of: report.rulebook)
    list.title = Words(same: "评分所用的未核实参数")
    return list
  }

  private var ranks: Report {
    Report(
      columns: [
        Column("region", Words(same: "区域")), Column("rank", Words(same: "排名"), .trailing),
        Column("zone_name", Words(same: "经开区")), Column("province", Words(same: "省份")),
        Column("score", Words(same: "得分"), .trailing), Column("band", Words(same: "等次")),
        Column("score_last_year", Words(same: "上年得分"), .trailing),
        Column("rank_last_year", Words(same: "上年排名"), .trailing),
      ],
      rows: report.ranked.map { evaluation in
        [
          evaluation.zone.region.map { .words($0.words) } ?? .missing,
          Cell(evaluation.rankInRegion), .text(evaluation.zone.name),
          Cell(evaluation.zone.province), evaluation.outcome.cell,
          evaluation.outcome.band.map { .words($0.words) } ?? .missing,
          evaluation.lastYear.map { .decimal($0.hundredths, places: 2) } ?? .missing,
          Cell(evaluation.lastYear?.rankInRegion),
        ]
      },
      title: Words(same: "\(report.year)年度经开区安全生产评价分区域排名"),
      notes: [
        Words(same: "\(EvaluationWords.label.zh)。排名限本账套中参评的经开区，同分并列取前。"),
        Words(
          same: "截至\(report.asOf.chinese)；规则库\(report.rulebook.title)；"
            + "台账\(report.journalSize)条，根哈希 \(report.journalRoot)"
        ),
      ]
    )
  }
}
