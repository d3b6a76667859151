/// By what statistics can be split.
public enum StatisticsDimension: String, CaseIterable, Sendable {
  case level
  case source
  case kind
  case zone

  public var words: Words {
    switch self {
    case .level: Words(zh: "级别", en: "level")
    case .source: Words(zh: "来源", en: "source")
    case .kind: Words(zh: "场所类型", en: "kind")
    case .zone: Words(zh: "经开区", en: "zone")
    }
  }
}

/// Where one hazard or listing stands in every dimension.
public struct StatisticsPlace: Hashable, Sendable {
  public let level: HazardLevel
  public let source: HazardSource
  public let kind: VenueKind
  /// The zone of the venue when it was found or listed.
  public let zone: ZoneCode?

  public init(level: HazardLevel, source: HazardSource, kind: VenueKind, zone: ZoneCode?) {
    self.level = level
    self.source = source
    self.kind = kind
    self.zone = zone
  }
}

/// What one row counts, or what is asked for: a value in some dimensions, everything in the rest.
public struct StatisticsGroup: Hashable, Sendable {
  public var level: HazardLevel?
  public var source: HazardSource?
  public var kind: VenueKind?
  public var zone: ZoneCode?

  public init() {}

  /// The group a record belongs to when records are split by some dimensions.
  public init(_ place: StatisticsPlace, by dimensions: Set<StatisticsDimension>) {
    level = dimensions.contains(.level) ? place.level : nil
    source = dimensions.contains(.source) ? place.source : nil
    kind = dimensions.contains(.kind) ? place.kind : nil
    zone = dimensions.contains(.zone) ? place.zone : nil
  }

  public func includes(_ place: StatisticsPlace) -> Bool {
    (level == nil || level == place.level) && (source == nil || source == place.source)
      && (kind == nil || kind == place.kind) && (zone == nil || zone == place.zone)
  }
}

extension StatisticsGroup: Comparable {
  /// Major before general, then in the order of the codes; what has no zone comes first.
  public static func < (left: StatisticsGroup, right: StatisticsGroup) -> Bool {
    left.order.lexicographicallyPrecedes(right.order)
  }

  private var order: [String] {
    [
      level == .major ? "" : "1", source?.rawValue ?? "", kind?.rawValue ?? "", zone?.text ?? "",
    ]
  }
}
