/// The duties of the rulebook and the numbers that decide on whom they fall.
public struct EmergencyRules: Sendable {
  public let clocks: ClockRules
  public let duties: [EmergencyDuty]
  private let crowdedKinds: Set<VenueKind>
  private let mediumStaffRetail: Int
  private let mediumStaffOther: Int
  let reading: PeriodReading
  let countsPartPeriods: Bool

  public init(clocks: ClockRules) throws(RulebookFault) {
    let rulebook = clocks.rulebook
    self.clocks = clocks
    duties = rulebook.duties
    crowdedKinds = rulebook.crowdedKinds
    mediumStaffRetail = try rulebook.integer(.mediumStaffRetail)
    mediumStaffOther = try rulebook.integer(.mediumStaffOther)
    reading = try rulebook.periodReading
    countsPartPeriods = try rulebook.integer(.drillPartPeriod) != 0
  }

  /// The threshold of medium size for a kind of venue.
  public func sizeParameter(_ kind: VenueKind) -> ParameterKey {
    kind == .retail ? .mediumStaffRetail : .mediumStaffOther
  }

  public func profile(of venue: Venue) -> VenueProfile {
    profile(kind: venue.kind, isCrowded: venue.isCrowdedPlace, staff: venue.size.staffPersons)
  }

  public func profile(kind: VenueKind, isCrowded: Bool?, staff: Int?) -> VenueProfile {
    let medium = sizeParameter(kind) == .mediumStaffRetail ? mediumStaffRetail : mediumStaffOther
    return VenueProfile(
      kind: kind,
      isCrowded: isCrowded ?? crowdedKinds.contains(kind),
      isCrowdedRegistered: isCrowded != nil,
      isMedium: staff.map { $0 >= medium }
    )
  }

  /// The duties that fall on a venue; what depends on a size that is not known is left out.
  public func duties(of profile: VenueProfile) -> [EmergencyDuty] {
    duties.filter { $0.holds(for: profile) == true }
  }

  /// The duties that may fall on a venue, were its size known.
  public func undecided(of profile: VenueProfile) -> [EmergencyDuty] {
    duties.filter { duty in
      if case .venue = duty.bearer { duty.holds(for: profile) == nil } else { false }
    }
  }

  public var zoneDuties: [EmergencyDuty] { duties.filter { $0.bearer == .zone } }

  /// The rules for a plan of a holder, given the venue where it is one, else the zone.
  public func planRules(
    of holder: Holder,
    venue: Venue?,
    zone: Zone? = nil,
    authorNames: Set<String> = []
  ) -> PlanRules {
    let profile = venue.map { self.profile(of: $0) }
    let owed: [EmergencyDuty] =
      switch holder {
      case .venue: profile.map { duties(of: $0) } ?? []
      case .zone: zoneDuties
      case .park: []
      }
    let undecided = profile.map { self.undecided(of: $0).filter(\.concernsVersions) } ?? []
    let isDecidedBySize = owed.contains { $0.concernsVersions && $0.dependsOnSize }
    let zoneName = holder.venue == nil ? zone?.name : nil
    let names = [venue?.name, venue?.enterprise?.name, holder.park, zoneName].compactMap { $0 }
    return PlanRules(
      clocks: clocks,
      owesReview: owed.contains { $0.obligation == .review },
      owesFiling: owed.contains { $0.obligation == .filing },
      owesEvaluation: owed.contains { $0.obligation == .evaluation },
      holderNames: Set(names),
      authorNames: authorNames,
      sizeParameter: isDecidedBySize ? profile.map { sizeParameter($0.kind) } : nil,
      isSizeUnknown: !undecided.isEmpty
    )
  }

  /// How the periods of an interval run.
  public func periods(every key: String) throws(RulebookFault) -> DutyPeriods {
    try DutyPeriods(
      every: try clocks.rulebook.limit(named: key),
      key: key,
      reading: reading,
      countsPartPeriods: countsPartPeriods
    )
  }
}

extension Rulebook {
  /// How "every half-year" and "every year" are read.
  public var periodReading: PeriodReading {
    get throws(RulebookFault) {
      try choice(.drillPeriodReading, PeriodReading.self)
    }
  }
}

extension EmergencyDuty {
  /// Whether it falls on a venue; nothing where the register does not tell.
  fileprivate func holds(for profile: VenueProfile) -> Bool? {
    if case .venue(let condition) = bearer { condition.holds(for: profile) } else { false }
  }
}
