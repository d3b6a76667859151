import GRDB
import PaichaModel

/// The registers: book, actors, zones and venues.
extension Projector {
  func insert(_ book: Book, entry: Int) throws {
    try db.execute(
      sql: "INSERT INTO book (origin, name, entry) VALUES (?, ?, ?)",
      arguments: [book.origin.description, book.name, entry]
    )
  }

  func upsert(_ actor: Actor, entry: Int) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO actor (id, name, role, department, zone, entry)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET
          name = excluded.name, role = excluded.role, department = excluded.department,
          zone = excluded.zone, entry = excluded.entry
        """
    )
    .execute(arguments: [
      actor.id.text, actor.name, actor.role.rawValue, actor.department, actor.zone?.text, entry,
    ])
  }

  /// The day it was first recorded stays.
  func upsert(_ zone: Zone, on day: Day, entry: Int) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO zone (
          code, name, province, region, reporting_unit, upgraded_on, status, ranked_from, note,
          registered_on, entry
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (code) DO UPDATE SET
          name = excluded.name, province = excluded.province, region = excluded.region,
          reporting_unit = excluded.reporting_unit, upgraded_on = excluded.upgraded_on,
          status = excluded.status, ranked_from = excluded.ranked_from, note = excluded.note,
          entry = excluded.entry
        """
    )
    .execute(arguments: [
      zone.code.text, zone.name, zone.province, zone.region?.rawValue, zone.reportingUnit,
      zone.upgradedOn?.number, zone.status.rawValue, zone.rankedFrom, zone.note, day.number,
      entry,
    ])
  }

  /// The day it was first recorded stays.
  func upsert(_ venue: Venue, on day: Day, entry: Int) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO venue (
          code, name, kind, zone, park, enterprise_uscc, enterprise_name, address, lat, lon,
          floor_area_m2, capacity, staff, crowded_place, opened_on, closed_on, registered_on, entry
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (code) DO UPDATE SET
          name = excluded.name, kind = excluded.kind, zone = excluded.zone, park = excluded.park,
          enterprise_uscc = excluded.enterprise_uscc, enterprise_name = excluded.enterprise_name,
          address = excluded.address, lat = excluded.lat, lon = excluded.lon,
          floor_area_m2 = excluded.floor_area_m2, capacity = excluded.capacity,
          staff = excluded.staff, crowded_place = excluded.crowded_place,
          opened_on = excluded.opened_on, closed_on = excluded.closed_on, entry = excluded.entry
        """
    )
    .execute(arguments: [
      venue.code.text, venue.name, venue.kind.rawValue, venue.zone?.text, venue.park,
      venue.enterprise?.creditCode, venue.enterprise?.name, venue.address,
      venue.location?.latitude, venue.location?.longitude, venue.size.floorAreaSquareMetres,
      venue.size.capacityPersons, venue.size.staffPersons, venue.isCrowdedPlace,
      venue.openedOn?.number, venue.closedOn?.number, day.number, entry,
    ])
    if let id = VenueID(venue.code.text), id.origin == origin { try note(id) }
  }
}
