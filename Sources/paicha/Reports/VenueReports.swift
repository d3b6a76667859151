import PaichaModel
import PaichaReports
import PaichaStore

/// Venues as a list and as one record; both have the columns of the file to import.
enum VenueReports {
  /// The venues, each with the listing of its operator on the credit list, where there is one.
  static func list(_ venues: [Venue], listed: [String: CreditID]) -> Report {
    Report(
      columns: columns + [
        Column("credit_listing", Words(zh: "失信列入", en: "credit list"))
      ],
      rows: venues.map { cells($0) + [listing(of: $0, listed)] }
    )
  }

  /// The listing of a venue's operator.
  static func listing(of venue: Venue, _ listed: [String: CreditID]) -> Cell {
    guard let code = venue.enterprise?.creditCode, let id = listed[code] else { return .missing }
    return .emphasised(Cell(id))
  }

  static func record(_ venue: Venue) -> Record {
    Record(
      fields: zip(columns, cells(venue)).map { Record.Field(Column($0.key, $0.title), $1) }
    )
  }

  private static let columns = [
    Column("code", Words(zh: "编号", en: "code")),
    Column("name", Words(zh: "场所名称", en: "name")),
    Column("kind", Words(zh: "类型", en: "kind")),
    Column("zone", Words(zh: "经开区", en: "zone")),
    Column("park", Words(zh: "园区", en: "park"), presence: .ifRoom),
    Column("enterprise_uscc", Words(zh: "统一社会信用代码", en: "credit code"), presence: .never),
    Column("enterprise_name", Words(zh: "经营单位", en: "enterprise"), presence: .ifRoom),
    Column("address", Words(zh: "地址", en: "address"), presence: .ifRoom),
    Column("lat", Words(zh: "纬度", en: "latitude"), .trailing, presence: .never),
    Column("lon", Words(zh: "经度", en: "longitude"), .trailing, presence: .never),
    Column("floor_area_m2", Words(zh: "面积 m²", en: "area m²"), .trailing, presence: .ifRoom),
    Column("capacity", Words(zh: "核定人数", en: "capacity"), .trailing, presence: .never),
    Column("staff", Words(zh: "从业人员", en: "staff"), .trailing, presence: .never),
    Column("crowded_place", Words(zh: "人员密集场所", en: "crowded place"), presence: .never),
    Column("opened_on", Words(zh: "开业日", en: "opened on"), presence: .never),
    Column("closed_on", Words(zh: "停业日", en: "closed on"), presence: .ifRoom),
  ]

  private static func cells(_ venue: Venue) -> [Cell] {
    [
      Cell(venue.code), .text(venue.name), .coded(venue.kind.rawValue, shown: venue.kind.words),
      Cell(venue.zone), Cell(venue.park), Cell(venue.enterprise?.creditCode),
      Cell(venue.enterprise?.name), Cell(venue.address),
      degrees(venue.location?.latitude), degrees(venue.location?.longitude),
      Cell(venue.size.floorAreaSquareMetres), Cell(venue.size.capacityPersons),
      Cell(venue.size.staffPersons), venue.isCrowdedPlace.map { .flag($0) } ?? .missing,
      Cell(venue.openedOn), Cell(venue.closedOn),
    ]
  }

  /// Degrees as a number with the places they were given with; as text where they are too long.
  private static func degrees(_ text: String?) -> Cell {
    guard let text else { return .missing }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let number = Int(parts.joined()) else { return .text(text) }
    return .decimal(number, places: parts.count == 2 ? parts[1].utf8.count : 0)
  }
}
