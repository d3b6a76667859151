/// What of the rulebook and of the book around a hazard decides about its steps.
public struct HazardRules: Sendable {
  public let clocks: ClockRules
  /// The listing it is under now, and whether its result was accepted.
  public let listing: Listing?
  /// The severity rule of its check item; decides the term of the review.
  public let severity: SeverityRule

  public struct Listing: Hashable, Sendable {
    public let id: SupervisionID
    public let isAccepted: Bool

    public init(_ id: SupervisionID, isAccepted: Bool) {
      self.id = id
      self.isAccepted = isAccepted
    }
  }

  public init(clocks: ClockRules, listing: Listing? = nil, severity: SeverityRule = .general) {
    self.clocks = clocks
    self.listing = listing
    self.severity = severity
  }

  /// How many officers a review needs, the acting one included.
  func reviewOfficers(_ level: HazardLevel) throws(RulebookFault) -> Int {
    let isSpecial = level == .major || severity.isSpecialEquipment
    return try clocks.rulebook.integer(isSpecial ? .reviewOfficers : .reviewOfficersGeneral)
  }

  func reviewClock(_ level: HazardLevel, from day: Day) throws(RulebookFault) -> Clock {
    let key: ParameterKey =
      if severity.isSpecialEquipment {
        .reviewSpecialEquipment
      } else if severity.isFire {
        .reviewFire
      } else if level == .major {
        .reviewMajor
      } else {
        .reviewGeneral
      }
    return try clocks.clock(.hazardReview, from: day, by: key)
  }
}

extension SeverityRule {
  public var isSpecialEquipment: Bool {
    self == .majorSpecialEquipment || self == .seriousSpecialEquipment
  }

  public var isFire: Bool { self == .directFire || isCompositeFire }

  public var isCompositeFire: Bool {
    self == .compositeFireA || self == .compositeFireX || self == .compositeFireB
  }
}
