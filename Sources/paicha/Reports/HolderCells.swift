import PaichaModel
import PaichaReports

/// Who answers for a record, as the same columns everywhere.
enum HolderCells {
  static let columns = [
    Column("zone", Words(zh: "经开区", en: "zone"), presence: .ifRoom),
    Column("holder", Words(zh: "责任主体", en: "holder"), presence: .never),
    Column("venue", Words(zh: "场所", en: "venue"), presence: .ifRoom),
    Column("holder_name", Words(zh: "名称", en: "name")),
    Column("park", Words(zh: "园区", en: "park"), presence: .never),
  ]

  /// The name is that of the venue or park, of a zone body the zone's code unless it is given.
  static func cells(_ holder: Holder, zone: ZoneCode?, name: String?) -> [Cell] {
    [
      Cell(zone), .coded(holder.kind.rawValue, shown: holder.kind.words), Cell(holder.venue),
      self.name(holder, name), Cell(holder.park),
    ]
  }

  static func fields(_ holder: Holder, zone: ZoneCode?, name: String?) -> [Record.Field] {
    zip(columns, cells(holder, zone: zone, name: name)).map { column, cell in
      let isSpared = cell == .missing || column.key == "holder"
      return Record.Field(
        Column(column.key, column.title, presence: isSpared ? .never : .always),
        cell
      )
    }
  }

  private static func name(_ holder: Holder, _ name: String?) -> Cell {
    switch holder {
    case .venue: return Cell(name)
    case .zone(let code):
      let text = name ?? code.text
      return .coded(text, shown: Words(zh: "\(text)管理机构", en: "zone body of \(text)"))
    case .park(_, let park):
      return .coded(park, shown: Words(zh: "园区 \(park)", en: "park \(park)"))
    }
  }
}
