/// Why the rules refuse to adjust a zone's area.
public enum AdjustmentRefusal: CodedError, Hashable {
  case documentNeeded(ZoneCode)
  case future(ZoneCode, Day, Day)
  case nothing(ZoneCode)
  case namedTwice(VenueCode)
  case outOfOrder(VenueCode, Day, Day)
  case alreadyIn(VenueCode, ZoneCode)
  case notIn(VenueCode, ZoneCode, ZoneCode?)

  public enum Code: String, ErrorCode {
    case documentNeeded = "PC-ADJ-001"
    case future = "PC-ADJ-002"
    case nothing = "PC-ADJ-003"
    case namedTwice = "PC-ADJ-004"
    case outOfOrder = "PC-ADJ-005"
    case alreadyIn = "PC-ADJ-006"
    case notIn = "PC-ADJ-007"

    public var exit: ExitStatus { .refused }

    public var summary: Words {
      switch self {
      case .documentNeeded:
        Words(zh: "管辖范围调整须有文号", en: "an adjustment rests on a document")
      case .future: Words(zh: "生效日在今天之后", en: "the adjustment is not in force yet")
      case .nothing: Words(zh: "没有划入或划出的场所", en: "no venue is added or removed")
      case .namedTwice: Words(zh: "同一场所列出两次", en: "a venue is named twice")
      case .outOfOrder:
        Words(zh: "生效日不晚于该场所上一次调整", en: "the venue was moved on that day or later")
      case .alreadyIn: Words(zh: "场所已属该经开区", en: "the venue is in the zone already")
      case .notIn: Words(zh: "场所不属该经开区", en: "the venue is not in the zone")
      }
    }
  }

  public var code: Code {
    switch self {
    case .documentNeeded: .documentNeeded
    case .future: .future
    case .nothing: .nothing
    case .namedTwice: .namedTwice
    case .outOfOrder: .outOfOrder
    case .alreadyIn: .alreadyIn
    case .notIn: .notIn
    }
  }

  public var what: Words {
    switch self {
    case .documentNeeded(let zone):
      Words(
        zh: "\(zone)：只有依规进行的调整才形成两种统计口径（商资函〔2021〕523号 item 1），须写明文号",
        en: "\(zone): only an adjustment made according to rules makes two scopes "
          + "(商资函〔2021〕523号 item 1): give its document"
      )
    case .future(let zone, let day, let today):
      Words(
        zh: "\(zone)：生效日 \(day) 晚于今天 \(today)，生效后再登记",
        en: "\(zone): in force from \(day), after today, \(today): record it then"
      )
    case .nothing(let zone):
      Words(zh: "\(zone)：没有划入或划出的场所", en: "\(zone): no venue is added or removed")
    case .namedTwice(let venue):
      Words(zh: "\(venue) 在一次调整中列出两次", en: "\(venue) is named twice in one adjustment")
    case .outOfOrder(let venue, let day, let movedOn):
      Words(
        zh: "\(venue)：\(day) 不晚于上一次调整 \(movedOn)，调整须按先后登记",
        en: "\(venue): \(day) is not after its last adjustment, \(movedOn): record them in order"
      )
    case .alreadyIn(let venue, let zone):
      Words(zh: "\(venue) 已属 \(zone)", en: "\(venue) is in \(zone) already")
    case .notIn(let venue, let zone, let other):
      Words(
        zh: "\(venue) 不属 \(zone)，" + (other.map { "现属 \($0)" } ?? "现不属任何经开区"),
        en: "\(venue) is not in \(zone), " + (other.map { "but in \($0)" } ?? "nor in any zone")
      )
    }
  }

  public var next: Words? {
    switch self {
    case .documentNeeded: Words(same: "--document NUMBER")
    case .future, .outOfOrder: Words(same: "--on YYYY-MM-DD")
    case .nothing: Words(same: "--add VENUE, --remove VENUE")
    case .namedTwice: nil
    case .alreadyIn(let venue, _), .notIn(let venue, _, _):
      Words(same: "paicha venue show \(venue)")
    }
  }
}
