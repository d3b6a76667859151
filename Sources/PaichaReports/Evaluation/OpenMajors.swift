public import PaichaModel

/// A major hazard that was open on a day, as sheets and the bulletin list it.
public struct OpenMajor: Hashable, Sendable {
  public let id: String
  public let zone: ZoneCode?
  public let venue: VenueCode
  public let venueName: String
  public let description: Words
  public let foundOn: Day
  public let deadline: Day
  /// Whether the deadline may still move, because the calendar of its year is not out.
  public let isProvisional: Bool
  /// 0 for one in time.
  public let daysOverdue: Int
  /// The listing it is under.
  public let listing: String?

  public init(
    id: String,
    zone: ZoneCode?,
    venue: VenueCode,
    venueName: String,
    description: Words,
    foundOn: Day,
    deadline: Day,
    isProvisional: Bool = false,
    daysOverdue: Int,
    listing: String? = nil
  ) {
    self.id = id
    self.zone = zone
    self.venue = venue
    self.venueName = venueName
    self.description = description
    self.foundOn = foundOn
    self.deadline = deadline
    self.isProvisional = isProvisional
    self.daysOverdue = daysOverdue
    self.listing = listing
  }
}

/// The open major hazards of a zone or of all, most overdue first, as many as a list has room for.
public struct OpenMajors: Hashable, Sendable {
  public let shown: [OpenMajor]
  public let total: Int
  public let overdue: Int
  /// How many are under listed supervision.
  public let listed: Int
  /// How many zones have one.
  public let zones: Int

  public init(shown: [OpenMajor], total: Int, overdue: Int, listed: Int, zones: Int) {
    self.shown = shown
    self.total = total
    self.overdue = overdue
    self.listed = listed
    self.zones = zones
  }

  public static let none = OpenMajors(shown: [], total: 0, overdue: 0, listed: 0, zones: 0)
}

extension OpenMajors {
  /// The list with its heading; the zone is named where the list is of several.
  func report(asOf: Day, zoneNames: [ZoneCode: String]? = nil) -> Report {
    let ofSeveral = zoneNames != nil
    return Report(
      columns: [
        Column("id", Words(zh: "隐患号", en: "id")),
        Column(
          "zone",
          Words(zh: "经开区", en: "zone"),
          presence: ofSeveral ? .always : .never
        ),
        Column("venue", Words(zh: "场所", en: "venue")),
        Column("description", Words(zh: "隐患", en: "hazard")),
        Column("found_on", Words(zh: "发现日", en: "found on")),
        Column("deadline", Words(zh: "整改期限", en: "deadline")),
        Column("days_overdue", Words(zh: "逾期天数", en: "days overdue"), .trailing),
        Column("listing", Words(zh: "挂牌督办", en: "listing")),
      ],
      rows: shown.map { major in
        [
          .text(major.id), Cell(major.zone.map { zoneNames?[$0] ?? $0.text }),
          venue(major), .words(major.description),
          Cell(major.foundOn), deadline(major),
          major.daysOverdue > 0 ? .emphasised(.integer(major.daysOverdue)) : .integer(0),
          Cell(major.listing),
        ]
      },
      title: Words(
        zh: "未销号的重大隐患（截至 \(asOf)，共 \(total) 条，其中逾期 \(overdue) 条）",
        en: "Open major hazards (as of \(asOf): \(total), of these overdue \(overdue))"
      ),
      notes: notes
    )
  }

  private func venue(_ major: OpenMajor) -> Cell {
    .words(
      Words(
        zh: "\(major.venueName)（\(major.venue)）",
        en: "\(major.venueName) (\(major.venue))"
      )
    )
  }

  private func deadline(_ major: OpenMajor) -> Cell {
    guard major.isProvisional else { return Cell(major.deadline) }
    return .words(Words(zh: "\(major.deadline) 暂定", en: "\(major.deadline) provisional"))
  }

  private var notes: [Words] {
    var notes: [Words] = []
    if total > shown.count {
      notes.append(
        Words(
          zh: "此处列 \(shown.count) 条，逾期最久的在前；全部：paicha hazard list --open --level major",
          en: "\(shown.count) are shown, most overdue first; all: "
            + "paicha hazard list --open --level major"
        )
      )
    }
    if total > 0 {
      notes.append(
        Words(
          zh: "按发现时场所所属的经开区，不论哪一年到期；“逾期未销号重大隐患”指标只计评价年度末以前到期的。",
          en: "By the zone of the venue when found, whichever year they are due in; the indicator "
            + "“major overdue” counts those due by the end of the year."
        )
      )
    }
    return notes
  }
}
