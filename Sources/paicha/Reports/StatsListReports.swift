import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// The records behind figures, the list of problems and the list of measures.
enum StatsListReports {
  static let recordColumns = [
    Column("record", Words(zh: "记录", en: "record")),
    Column("level", Words(zh: "级别", en: "level")),
    Column("source", Words(zh: "来源", en: "source")),
    Column("kind", Words(zh: "场所类型", en: "kind"), presence: .ifRoom),
    Column("zone", Words(zh: "经开区", en: "zone"), presence: .ifRoom),
    Column("venue", Words(zh: "场所", en: "venue"), presence: .ifRoom),
    Column("venue_name", Words(zh: "场所名称", en: "venue name")),
    Column("day", Words(zh: "计入日", en: "counts by")),
    Column("deadline", Words(zh: "期限", en: "deadline")),
  ]

  static func cells(_ record: StatisticsRecord) -> [Cell] {
    let place = record.place
    return [
      .text(record.record), HazardReports.level(place.level),
      .coded(place.source.rawValue, shown: place.source.words),
      .coded(place.kind.rawValue, shown: place.kind.words), Cell(place.zone), Cell(record.venue),
      .text(record.venueName), Cell(record.day), Cell(record.deadline),
    ]
  }

  static let problemColumns = [
    Column("id", Words(zh: "隐患号", en: "id")),
    Column("zone", Words(zh: "经开区", en: "zone"), presence: .ifRoom),
    Column("venue", Words(zh: "场所", en: "venue"), presence: .ifRoom),
    Column("venue_name", Words(zh: "场所名称", en: "venue name")),
    Column("unit", Words(zh: "单位", en: "unit"), presence: .ifRoom),
    Column("level", Words(zh: "级别", en: "level")),
    Column("source", Words(zh: "来源", en: "source"), presence: .ifRoom),
    Column("item", Words(zh: "检查项", en: "item"), presence: .ifRoom),
    Column("description", Words(zh: "描述", en: "description")),
    Column("found_on", Words(zh: "发现日", en: "found on")),
    Column("deadline", Words(zh: "期限", en: "deadline")),
    Column("responsible", Words(zh: "责任人", en: "responsible"), presence: .ifRoom),
    Column("state", Words(zh: "状态", en: "state")),
    Column("closed_on", Words(zh: "销号日", en: "closed on")),
  ]

  static func cells(_ hazard: StatisticsHazard, checklist: Checklist) -> [Cell] {
    let fact = hazard.fact
    return [
      Cell(hazard.id), Cell(fact.place.zone), Cell(hazard.venue), .text(hazard.venueName),
      Cell(hazard.unit), HazardReports.level(fact.place.level),
      .coded(fact.place.source.rawValue, shown: fact.place.source.words), Cell(hazard.item),
      HazardReports.description(hazard.description, hazard.item, checklist), Cell(fact.foundOn),
      Cell(fact.deadline), .text(hazard.responsible),
      .coded(hazard.phase.rawValue, shown: hazard.phase.words), Cell(fact.endedOn),
    ]
  }

  static let measureColumns = [
    Column("record", Words(zh: "记录", en: "record")),
    Column("hazards", Words(zh: "隐患", en: "hazards"), presence: .ifRoom),
    Column("zone", Words(zh: "经开区", en: "zone"), presence: .ifRoom),
    Column("venue", Words(zh: "场所", en: "venue"), presence: .ifRoom),
    Column("venue_name", Words(zh: "场所名称", en: "venue name")),
    Column("measure", Words(zh: "措施", en: "measure")),
    Column("text", Words(zh: "内容", en: "text")),
    Column("responsible", Words(zh: "责任人", en: "responsible")),
    Column("day", Words(zh: "日期", en: "day")),
    Column("due_on", Words(zh: "完成期限", en: "due on")),
    Column("document", Words(zh: "文号", en: "document"), presence: .ifRoom),
  ]

  static func cells(_ row: MeasureRow) -> [Cell] {
    let measure = row.measure
    return [
      .text(row.record), .list(row.hazards.map { Cell($0) }), Cell(row.zone), Cell(row.venue),
      .text(row.venueName), .coded(measure.kind.code, shown: measure.kind.words),
      Cell(measure.text), .text(row.responsible), Cell(measure.day), Cell(measure.dueOn),
      Cell(measure.document),
    ]
  }
}
