import PaichaModel

/// Figures gathered record by record: of each zone of the register, and of single venues that
/// adjustments moved.
struct GatheredTallies {
  private(set) var zones: [ZoneCode: ZoneTally] = [:]
  private(set) var venues: [VenueCode: ZoneTally] = [:]
  private let moved: Set<VenueCode>

  init(moved: Set<VenueCode>) { self.moved = moved }

  /// Whether anything asks for a venue: its zone, or an adjustment that moved it.
  func counts(_ venue: VenueCode, of zone: ZoneCode?) -> Bool {
    zone != nil || moved.contains(venue)
  }

  /// Counts for a venue and its zone; without a venue for the zone alone.
  mutating func count(
    _ venue: VenueCode?,
    of zone: ZoneCode?,
    _ change: (inout ZoneTally) -> Void
  ) {
    if let zone { change(&zones[zone, default: ZoneTally()]) }
    if let venue, moved.contains(venue) { change(&venues[venue, default: ZoneTally()]) }
  }

  /// Takes in figures that somebody else counted.
  mutating func add(_ zones: [ZoneCode: ZoneTally], _ venues: [VenueCode: ZoneTally]) {
    for (zone, tally) in zones { self.zones[zone, default: ZoneTally()] += tally }
    for (venue, tally) in venues { self.venues[venue, default: ZoneTally()] += tally }
  }
}
