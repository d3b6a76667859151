import PaichaModel
import PaichaReports

/// Zones as a list and as one record; the list has the columns of the file to import.
enum ZoneReports {
  static func list(_ zones: [Zone]) -> Report {
    Report(columns: columns, rows: zones.map(cells), notes: zones.isEmpty ? [] : [count(zones)])
  }

  /// A zone with how it takes part in a year and its venues, counted by kind as of a day.
  static func record(
    _ zone: Zone,
    venues: [Venue],
    changes: [BoundaryChange],
    today: Day
  ) -> Record {
    let year = today.year
    var fields = zip(columns, cells(zone)).map { Record.Field(shown($0), $1) }
    fields += [
      .init(Column("year", Words(zh: "年度", en: "year"), presence: .never), .integer(year)),
      .init(
        Column("participation", Words(zh: "\(year) 年考核", en: "evaluation \(year)")),
        participation(zone.participation(in: year))
      ),
      .init(Column("venues", Words(zh: "登记场所", en: "venues")), .integer(venues.count)),
    ]
    return Record(
      fields: fields,
      sections: [
        .init("venues_by_kind", byKind(venues, today: today)),
        .init("adjustments", BoundaryReports.list(changes)),
      ]
    )
  }

  static func participation(_ participation: Participation) -> Cell {
    switch participation {
    case .ranked: .coded(participation.rawValue, shown: Words(zh: "参评", en: "ranked"))
    case .reportOnly:
      .coded(participation.rawValue, shown: Words(zh: "只填报不参评", en: "report only, not ranked"))
    case .exited: .coded(participation.rawValue, shown: Words(zh: "已退出", en: "exited"))
    }
  }

  private static let columns = [
    Column("code", Words(zh: "代码", en: "code")),
    Column("name", Words(zh: "经开区", en: "name")),
    Column("province", Words(zh: "省份", en: "province")),
    Column("region", Words(zh: "区域", en: "region")),
    Column("reporting_unit", Words(zh: "填报单位", en: "reporting unit"), presence: .never),
    Column("upgraded_on", Words(zh: "升级日期", en: "upgraded on"), presence: .never),
    Column("status", Words(zh: "状态", en: "status")),
    Column("ranked_from", Words(zh: "参评起始年", en: "ranked from"), .trailing, presence: .ifRoom),
    Column("note", Words(zh: "备注", en: "note"), presence: .never),
  ]

  /// A column of the list as a field of the record, where there is room for all of them.
  private static func shown(_ column: Column) -> Column { Column(column.key, column.title) }

  private static func cells(_ zone: Zone) -> [Cell] {
    [
      Cell(zone.code), .text(zone.name), Cell(zone.province),
      zone.region.map { .coded($0.rawValue, shown: $0.words) } ?? .missing,
      Cell(zone.reportingUnit), Cell(zone.upgradedOn), status(zone.status),
      Cell(zone.rankedFrom), Cell(zone.note),
    ]
  }

  private static func status(_ status: Zone.Status) -> Cell {
    switch status {
    case .active: .coded(status.rawValue, shown: Words(zh: "在册", en: "active"))
    case .exited: .emphasised(.coded(status.rawValue, shown: Words(zh: "已退出", en: "exited")))
    }
  }

  /// How many of the listed zones are active, by region.
  private static func count(_ zones: [Zone]) -> Words {
    let active = zones.filter { $0.status == .active }
    var parts = Region.allCases.compactMap { region -> Words? in
      let count = active.count { $0.region == region }
      guard count > 0 else { return nil }
      return Words(zh: "\(region.words.zh) \(count)", en: "\(region.words.en) \(count)")
    }
    let without = active.count { $0.region == nil }
    if without > 0 { parts.append(Words(zh: "未定区域 \(without)", en: "no region \(without)")) }
    let exited = zones.count - active.count
    return Words(
      zh: "在册 \(active.count) 个"
        + (parts.isEmpty ? "" : "：\(parts.map(\.zh).joined(separator: "，"))")
        + (exited > 0 ? "；已退出 \(exited) 个" : ""),
      en: "\(active.count) active"
        + (parts.isEmpty ? "" : ": \(parts.map(\.en).joined(separator: ", "))")
        + (exited > 0 ? "; \(exited) exited" : "")
    )
  }

  private static func byKind(_ venues: [Venue], today: Day) -> Report {
    Report(
      columns: [
        Column("kind", Words(zh: "场所类型", en: "kind")),
        Column("open", Words(zh: "在营", en: "open"), .trailing),
        Column("closed", Words(zh: "已停业", en: "closed"), .trailing),
      ],
      rows: VenueKind.allCases.compactMap { kind in
        let ofKind = venues.filter { $0.kind == kind }
        guard !ofKind.isEmpty else { return nil }
        let closed = ofKind.count { venue in venue.closedOn.map { $0 < today } ?? false }
        return [
          .coded(kind.rawValue, shown: kind.words), .integer(ofKind.count - closed),
          .integer(closed),
        ]
      },
      title: Words(zh: "场所", en: "Venues by kind")
    )
  }
}
