import PaichaModel
import PaichaReports
import PaichaStore

/// The lists that belong to a listing.
extension ListingScreen {
  var hazards: Report {
    Report(
      columns: [
        Column("hazard", Words(zh: "隐患号", en: "hazard")),
        Column("state", Words(zh: "状态", en: "state")),
        Column("item", Words(zh: "检查项", en: "item"), presence: .ifRoom),
        Column("description", Words(zh: "描述", en: "description")),
        Column("deadline", Words(zh: "期限", en: "deadline")),
        Column("closed_on", Words(zh: "销号日", en: "closed on")),
      ],
      rows: view.hazards.map { hazard in
        [
          Cell(hazard.hazard.id), HazardReports.state(hazard.hazard.phase.rawValue),
          Cell(hazard.finding.item), .text(hazard.finding.description),
          Cell(hazard.hazard.deadlineDay), Cell(hazard.hazard.closedOn),
        ]
      },
      title: Words(zh: "挂牌隐患", en: "Hazards")
    )
  }

  var clockTable: Report {
    ClockTable(rows: view.clocks, today: today, cells: clocks).report
  }

  var possible: Report {
    Report(
      columns: [
        Column("act", Words(zh: "可以", en: "possible")),
        Column("command", Words(zh: "命令", en: "command")),
      ],
      rows: Supervision.lifeCycle.possible(in: listing.phase).map { act in
        [.coded(act.rawValue, shown: act.words), .text(act.command(on: listing.id))]
      },
      title: Words(zh: "现在可以", en: "Possible next")
    )
  }
}
