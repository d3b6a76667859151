import GRDB
public import PaichaModel

extension SQLiteBook {
  public func plan(_ id: PlanID) throws(StoreFault) -> PlanView? {
    guard id.origin == book.origin else { return nil }
    return try connection.read { try PlanQuery.view($0, id) }
  }

  public func plan(reference: String) throws(StoreFault) -> PlanID? {
    try connection.read { try PlanQuery.id($0, reference: reference, book.origin) }
  }

  public func plans(_ filter: PlanFilter) throws(StoreFault) -> [PlanRow] {
    try connection.read { try PlanQuery.rows($0, filter, book.origin) }
  }

  public func plansInForce(
    zone: ZoneCode?,
    venue: VenueCode?
  ) throws(StoreFault) -> [Holder: Set<PlanKind>] {
    try connection.read { try PlanQuery.inForce($0, zone: zone, venue: venue) }
  }

  public func drill(_ id: DrillID) throws(StoreFault) -> DrillView? {
    guard id.origin == book.origin else { return nil }
    return try connection.read { try DrillQuery.view($0, id) }
  }

  public func drill(reference: String) throws(StoreFault) -> DrillID? {
    try connection.read { try DrillQuery.id($0, reference: reference, book.origin) }
  }

  public func drills(_ filter: DrillFilter) throws(StoreFault) -> [DrillRow] {
    try connection.read { try DrillQuery.rows($0, filter, book.origin) }
  }

  public func lastDrills(
    zone: ZoneCode?,
    venue: VenueCode?,
    by day: Day
  ) throws(StoreFault) -> [VenueCode: [PlanKind: Day]] {
    try connection.read {
      try DrillStandingQuery.lastDrills($0, zone: zone, venue: venue, by: day)
    }
  }

  public func zoneStandings(zone: ZoneCode?, by day: Day) throws(StoreFault) -> [ZoneStanding] {
    try connection.read { try DrillStandingQuery.zones($0, zone: zone, by: day) }
  }

  public func drillFacts(
    _ days: ClosedRange<Day>,
    zone: ZoneCode?,
    _ body: (DrillFact) throws -> Void
  ) throws {
    try walking { try DrillStandingQuery.facts($0, days, zone: zone, body) }
  }
}
