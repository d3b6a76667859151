/// A venue (场所) that is inspected, and the enterprise that runs it.
public struct Venue: Hashable, Sendable {
  public let code: VenueCode
  public let name: String
  public let kind: VenueKind
  public let zone: ZoneCode?
  public let park: String?
  public let enterprise: Enterprise?
  public let address: String?
  public let location: Location?
  public let size: VenueSize
  /// Whether it is a crowded place (人员密集场所, 消防法 art 73); nothing if not known.
  public let isCrowdedPlace: Bool?
  public let openedOn: Day?
  public let closedOn: Day?

  public init(
    code: VenueCode,
    name: String,
    kind: VenueKind,
    zone: ZoneCode? = nil,
    park: String? = nil,
    enterprise: Enterprise? = nil,
    address: String? = nil,
    location: Location? = nil,
    size: VenueSize = VenueSize(),
    isCrowdedPlace: Bool? = nil,
    openedOn: Day? = nil,
    closedOn: Day? = nil
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.zone = zone
    self.park = park
    self.enterprise = enterprise
    self.address = address
    self.location = location
    self.size = size
    self.isCrowdedPlace = isCrowdedPlace
    self.openedOn = openedOn
    self.closedOn = closedOn
  }
}

/// The four sectors of commerce venues, and everything else.
public enum VenueKind: String, CaseIterable, Sendable {
  /// 商贸流通.
  case retail
  /// 会展.
  case exhibition
  /// 商务楼宇.
  case office
  /// 大型商业综合体.
  case complex
  case other

  public var words: Words {
    switch self {
    case .retail: Words(zh: "商贸流通", en: "retail")
    case .exhibition: Words(zh: "会展", en: "exhibition")
    case .office: Words(zh: "商务楼宇", en: "office building")
    case .complex: Words(zh: "商业综合体", en: "complex")
    case .other: Words(zh: "其他", en: "other")
    }
  }
}

/// An enterprise (企业) as a venue's register names it; the code is kept as given, even if wrong.
public struct Enterprise: Hashable, Sendable {
  public let creditCode: String?
  public let name: String?

  public init(creditCode: String?, name: String?) {
    self.creditCode = creditCode
    self.name = name
  }
}

/// Floor area in square metres, capacity and staff in persons, as far as known.
public struct VenueSize: Hashable, Sendable {
  public let floorAreaSquareMetres: Int?
  public let capacityPersons: Int?
  public let staffPersons: Int?

  public init(
    floorAreaSquareMetres: Int? = nil,
    capacityPersons: Int? = nil,
    staffPersons: Int? = nil
  ) {
    self.floorAreaSquareMetres = floorAreaSquareMetres
    self.capacityPersons = capacityPersons
    self.staffPersons = staffPersons
  }
}

/// A place on the ground: latitude and longitude in decimal degrees, kept digit for digit.
public struct Location: Hashable, Sendable {
  public let latitude: String
  public let longitude: String

  /// A place from two decimal numbers within ±90 and ±180 degrees, or nothing.
  public init?(latitude: String, longitude: String) {
    guard Location.isDegrees(latitude, within: 90), Location.isDegrees(longitude, within: 180)
    else { return nil }
    self.latitude = latitude
    self.longitude = longitude
  }

  private static func isDegrees(_ text: String, within limit: Int) -> Bool {
    var bytes = Substring(text).utf8
    if bytes.first == UInt8(ascii: "-") { bytes = bytes.dropFirst() }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, (1...3).contains(whole.count),
      parts.allSatisfy({ $0.count <= 16 && $0.allSatisfy { $0 >= 48 && $0 <= 57 } }),
      parts.count == 1 || !parts[1].isEmpty
    else { return false }
    let degrees = whole.reduce(0) { $0 * 10 + Int($1 - 48) }
    let hasFraction = parts.count == 2 && parts[1].contains { $0 != 48 }
    return degrees < limit || (degrees == limit && !hasFraction)
  }
}
