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
    if let key = try statements.venue.insert(venue, on: day, entry: entry, in: db) {
      venues.remember(venue.code, key: key)
    } else {
      try update(venue, entry: entry)
    }
    if let id = VenueID(venue.code.text), id.origin == origin { try note(id) }
  }

  private func update(_ venue: Venue, entry: Int) throws {
    try execute(
      """
      UPDATE venue SET
        name = ?, kind = ?, zone = ?, park = ?, enterprise_uscc = ?, enterprise_name = ?,
        address = ?, lat = ?, lon = ?, floor_area_m2 = ?, capacity = ?, staff = ?,
        crowded_place = ?, opened_on = ?, closed_on = ?, entry = ?
      WHERE code = ?
      """,
      [
        venue.name, venue.kind.rawValue, venue.zone?.text, venue.park,
        venue.enterprise?.creditCode, venue.enterprise?.name, venue.address,
        venue.location?.latitude, venue.location?.longitude, venue.size.floorAreaSquareMetres,
        venue.size.capacityPersons, venue.size.staffPersons, venue.isCrowdedPlace,
        venue.openedOn?.number, venue.closedOn?.number, entry, venue.code.text,
      ]
    )
  }
}

/// Registers venues: thousands of them in an import.
///
/// An insert that passes over what is there needs no copy of the pages it changes, as an upsert
/// does.
struct VenueInsertion {
  private let statement: Prepared

  init(_ db: Database) throws {
    statement = try Prepared(
      """
      INSERT INTO venue (
        code, name, kind, zone, park, enterprise_uscc, enterprise_name, address, lat, lon,
        floor_area_m2, capacity, staff, crowded_place, opened_on, closed_on, registered_on, entry
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (code) DO NOTHING
      """,
      in: db
    )
  }

  /// The key of a venue that is new, or nothing for one that is there already.
  func insert(_ venue: Venue, on day: Day, entry: Int, in db: Database) throws -> Int? {
    try statement.run { row in
      row.bind(venue.code.text)
      row.bind(venue.name)
      row.bind(venue.kind.rawValue)
      row.bind(venue.zone?.text)
      row.bind(venue.park)
      row.bind(venue.enterprise?.creditCode)
      row.bind(venue.enterprise?.name)
      row.bind(venue.address)
      row.bind(venue.location?.latitude)
      row.bind(venue.location?.longitude)
      row.bind(venue.size.floorAreaSquareMetres)
      row.bind(venue.size.capacityPersons)
      row.bind(venue.size.staffPersons)
      row.bind(venue.isCrowdedPlace.map { $0 ? 1 : 0 })
      row.bind(venue.openedOn)
      row.bind(venue.closedOn)
      row.bind(day)
      row.bind(entry)
    }
    return db.changesCount == 0 ? nil : Int(db.lastInsertedRowID)
  }
}
