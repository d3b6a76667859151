import GRDB
import PaichaModel

/// Actors, zones and venues by their codes; the registers are small and read whole.
enum RegisterQueries {
  static func actors(_ db: Database, id: ActorID?) throws -> [Actor] {
    var condition = Condition()
    if let id { condition.add("id = ?", id.text) }
    return try Row.fetchAll(
      db,
      sql: "SELECT id, name, role, department, zone FROM actor \(condition.clause) ORDER BY id",
      arguments: condition.arguments
    )
    .map { row in
      Actor(
        id: try row.code(0),
        name: try row.text(1),
        role: try row.coded(2),
        department: row[3],
        zone: row.optionalCode(4)
      )
    }
  }

  static func zones(_ db: Database, _ filter: ZoneFilter, code: ZoneCode?) throws -> [Zone] {
    var condition = Condition()
    if let code { condition.add("code = ?", code.text) }
    if let region = filter.region { condition.add("region = ?", region.rawValue) }
    if let province = filter.province { condition.add("province = ?", province) }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT code, name, province, region, reporting_unit, upgraded_on, status, ranked_from,
          note
        FROM zone
        \(condition.clause)
        ORDER BY code
        """,
      arguments: condition.arguments
    )
    .map { row in
      Zone(
        code: try row.code(0),
        name: try row.text(1),
        province: row[2],
        region: try row.optionalCoded(3),
        reportingUnit: row[4],
        upgradedOn: try row.optionalDay(5),
        status: try row.coded(6),
        rankedFrom: row[7],
        note: row[8]
      )
    }
  }

  /// The venue that a record names; that there is none is damage.
  static func venue(_ db: Database, _ code: VenueCode) throws -> Venue {
    guard let venue = try venues(db, VenueFilter(), code: code).first else {
      throw StoreFault.damaged(path: "venue", detail: "a record names no venue: \(code)")
    }
    return venue
  }

  /// By zone it walks `venue_by_zone`.
  static func venues(_ db: Database, _ filter: VenueFilter, code: VenueCode?) throws -> [Venue] {
    var condition = Condition()
    if let code { condition.add("code = ?", code.text) }
    if let zone = filter.zone { condition.add("zone = ?", zone.text) }
    if let kind = filter.kind { condition.add("kind = ?", kind.rawValue) }
    // Imports ask for one venue after the other.
    let statement = try db.cachedStatement(
      sql: """
        SELECT
          code, name, kind, zone, park, enterprise_uscc, enterprise_name, address, lat, lon,
          floor_area_m2, capacity, staff, crowded_place, opened_on, closed_on
        FROM venue
        \(condition.clause)
        ORDER BY code
        """
    )
    return try Row.fetchAll(statement, arguments: condition.arguments).map(venue)
  }

  private static func venue(_ row: Row) throws -> Venue {
    let creditCode: String? = row[5]
    let enterpriseName: String? = row[6]
    let hasEnterprise = creditCode != nil || enterpriseName != nil
    var location: Location?
    if let latitude = row[8] as String?, let longitude = row[9] as String? {
      location = Location(latitude: latitude, longitude: longitude)
    }
    return Venue(
      code: try row.code(0),
      name: try row.text(1),
      kind: try row.coded(2),
      zone: row.optionalCode(3),
      park: row[4],
      enterprise: hasEnterprise ? Enterprise(creditCode: creditCode, name: enterpriseName) : nil,
      address: row[7],
      location: location,
      size: VenueSize(
        floorAreaSquareMetres: row[10],
        capacityPersons: row[11],
        staffPersons: row[12]
      ),
      isCrowdedPlace: row[13],
      openedOn: try row.optionalDay(14),
      closedOn: try row.optionalDay(15)
    )
  }
}
