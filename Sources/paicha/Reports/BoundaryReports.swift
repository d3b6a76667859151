import PaichaJournal
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Adjustments of zones' areas, one row a venue.
enum BoundaryReports {
  static func receipt(_ recorded: BoundaryKeeping.Recorded) -> Report {
    Report(
      columns: columns + [
        Column("journal_size", JournalWords.size, .trailing, presence: .never),
        Column("journal_root", JournalWords.root, presence: .never),
      ],
      rows: recorded.adjustments.flatMap(\.changes).map {
        cells($0) + [.integer(Int(recorded.head.size)), .text(recorded.head.root.base64)]
      },
      title: Words(zh: "已登记的管辖范围调整", en: "Adjustments recorded")
    )
  }

  static func list(_ changes: [BoundaryChange]) -> Report {
    Report(
      columns: columns,
      rows: changes.map(cells),
      title: Words(zh: "管辖范围调整", en: "Adjustments of the area")
    )
  }

  private static let columns = [
    Column("zone", Words(zh: "经开区", en: "zone")),
    Column("effective_on", Words(zh: "生效日", en: "in force from")),
    Column("venue", Words(zh: "场所", en: "venue")),
    Column("change", Words(zh: "调整", en: "change")),
    Column("document", Words(zh: "依据", en: "document")),
  ]

  private static func cells(_ change: BoundaryChange) -> [Cell] {
    [
      Cell(change.zone), Cell(change.effectiveOn), Cell(change.venue),
      .coded(change.kind.rawValue, shown: change.kind.words), .text(change.document),
    ]
  }
}
