import GRDB
import PaichaModel

/// Adjustments of zones: the register shows each venue where it is now.
extension Projector {
  func apply(_ adjustment: BoundaryAdjustment, entry: Int) throws {
    for change in adjustment.changes {
      try execute(
        """
        INSERT INTO boundary_change (zone, venue, effective_on, change, document, entry)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        [
          change.zone.text, try venues.key(of: change.venue, in: db), change.effectiveOn.number,
          change.kind.rawValue, change.document, entry,
        ]
      )
    }
    for arrival in adjustment.added { try move(arrival.venue, to: adjustment.zone, entry: entry) }
    for venue in adjustment.removed { try move(venue, to: nil, entry: entry) }
  }

  private func move(_ venue: VenueCode, to zone: ZoneCode?, entry: Int) throws {
    try execute(
      "UPDATE venue SET zone = ?, entry = ? WHERE code = ?",
      [zone?.text, entry, venue.text]
    )
  }
}
