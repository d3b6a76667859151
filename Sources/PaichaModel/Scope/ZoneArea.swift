/// The venues of a zone in one scope: those of the register, but for a difference.
public struct ZoneArea: Hashable, Sendable {
  public let zone: ZoneCode
  public let difference: ScopeDifference

  public init(zone: ZoneCode, difference: ScopeDifference = ScopeDifference()) {
    self.zone = zone
    self.difference = difference
  }

  /// Whether a record counts for it: by its venue, given the zone of the register; a record without
  /// a venue by its zone alone.
  public func contains(_ venue: VenueCode?, of registered: ZoneCode?) -> Bool {
    guard let venue else { return registered == zone }
    if difference.takenIn.contains(venue) { return true }
    return registered == zone && !difference.takenOut.contains(venue)
  }
}

/// Venues that count for a zone beyond those of its register, and those that do not.
public struct ScopeDifference: Hashable, Sendable {
  public private(set) var takenIn: Set<VenueCode> = []
  public private(set) var takenOut: Set<VenueCode> = []

  public init() {}

  public var isEmpty: Bool { takenIn.isEmpty && takenOut.isEmpty }

  mutating func takeIn(_ venue: VenueCode) {
    if takenOut.remove(venue) == nil { takenIn.insert(venue) }
  }

  mutating func takeOut(_ venue: VenueCode) {
    if takenIn.remove(venue) == nil { takenOut.insert(venue) }
  }
}
