/// Which venues a duty falls on: every condition that is stated must hold.
public struct VenueCondition: Hashable, Sendable {
  /// Nothing stands for every kind.
  public let kinds: Set<VenueKind>?
  public let isCrowded: Bool?
  /// Of medium size or larger.
  public let isMedium: Bool?

  public init(kinds: Set<VenueKind>? = nil, isCrowded: Bool? = nil, isMedium: Bool? = nil) {
    self.kinds = kinds
    self.isCrowded = isCrowded
    self.isMedium = isMedium
  }

  /// Whether it holds; nothing where the register does not tell the size it depends on.
  public func holds(for profile: VenueProfile) -> Bool? {
    if let kinds, !kinds.contains(profile.kind) { return false }
    if let isCrowded, profile.isCrowded != isCrowded { return false }
    guard let isMedium else { return true }
    return profile.isMedium.map { $0 == isMedium }
  }
}

/// What of a venue decides about its duties.
public struct VenueProfile: Hashable, Sendable {
  public let kind: VenueKind
  /// Whether it is a crowded place (人员密集场所): as registered, else as its kind usually is.
  public let isCrowded: Bool
  /// Whether the register says so, or it follows from the kind.
  public let isCrowdedRegistered: Bool
  /// Whether its unit is of medium size or larger, by its staff; nothing if the staff is not known.
  public let isMedium: Bool?

  public init(kind: VenueKind, isCrowded: Bool, isCrowdedRegistered: Bool, isMedium: Bool?) {
    self.kind = kind
    self.isCrowded = isCrowded
    self.isCrowdedRegistered = isCrowdedRegistered
    self.isMedium = isMedium
  }
}
