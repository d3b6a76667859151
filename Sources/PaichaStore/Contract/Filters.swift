public import PaichaModel

/// Which zones to list.
public struct ZoneFilter: Hashable, Sendable {
  public var region: Region?
  public var province: String?

  public init(region: Region? = nil, province: String? = nil) {
    self.region = region
    self.province = province
  }
}

/// Which venues to list.
public struct VenueFilter: Hashable, Sendable {
  public var zone: ZoneCode?
  public var kind: VenueKind?

  public init(zone: ZoneCode? = nil, kind: VenueKind? = nil) {
    self.zone = zone
    self.kind = kind
  }
}

/// Which inspections to list; the latest recorded first.
public struct InspectionFilter: Hashable, Sendable {
  public var venue: VenueCode?
  public var zone: ZoneCode?
  public var from: Day?
  public var through: Day?
  public var limit: Int?

  public init(
    venue: VenueCode? = nil,
    zone: ZoneCode? = nil,
    from: Day? = nil,
    through: Day? = nil,
    limit: Int? = nil
  ) {
    self.venue = venue
    self.zone = zone
    self.from = from
    self.through = through
    self.limit = limit
  }
}

/// Which hazards to list.
public struct HazardFilter: Hashable, Sendable {
  public var isOpenOnly = false
  public var isOverdueOnly = false
  /// Only those under listed supervision.
  public var isListedOnly = false
  /// Only candidates that have still to be graded.
  public var isCandidateOnly = false
  /// Only those whose item was found at the same venue within this time before.
  public var recurringWithin: TimeLimit?
  public var level: HazardLevel?
  public var zone: ZoneCode?
  public var venue: VenueCode?
  public var venueKind: VenueKind?
  public var foundFrom: Day?
  public var foundThrough: Day?
  public var limit: Int?
  /// Only those after this one in the order of the list.
  public var after: HazardID?

  public init() {}
}

/// Which listings to list.
public struct ListingFilter: Hashable, Sendable {
  public var isActiveOnly = false
  /// Only those past their finish date.
  public var isLateOnly = false
  public var level: GovernmentLevel?
  public var zone: ZoneCode?
  public var venue: VenueCode?
  public var hazard: HazardID?

  public init() {}
}

/// Which transfers to list.
public struct TransferFilter: Hashable, Sendable {
  public var isOpenOnly = false
  public var receiver: Receiver?
  public var zone: ZoneCode?
  public var hazard: HazardID?

  public init() {}
}

/// Which running clocks to list.
public struct AgendaFilter: Hashable, Sendable {
  /// Only what is due by this day.
  public var through: Day?
  public var zone: ZoneCode?
  public var venue: VenueCode?
  public var owner: Role?
  /// Only of records of one kind, by the letter of their ids.
  public var letter: String?
  public var kind: ClockKind?
  /// Leaves out answers and rights whose settled term ended before this day: silence has given the
  /// answers (应急管理部令第2号), and a right not used is over.
  public var silentBefore: Day?
  public var limit: Int?

  public init() {}
}
