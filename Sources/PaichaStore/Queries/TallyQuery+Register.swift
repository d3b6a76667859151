import GRDB
import PaichaModel

extension TallyQuery {
  /// What `current` finds in the tallies of this year and the last, and among what is open, for
  /// every zone.
  func rolledUp(_ register: VenueRegister, _ db: Database) throws -> [String: ZoneTally] {
    var tallies = [ZoneTally](repeating: ZoneTally(), count: register.zones.count)
    for venue in register.venues where venue.isInScope(of: bounds) {
      tallies[venue.zone].venues += 1
    }
    let columns = [
      "general_due", "general_on_time", "general_prefilled",
      "major_due", "major_on_time", "major_prefilled", "provisional", "closed", "reopened",
    ]
    try register.walk(columns, of: year, in: db) { place, row in
      let venue = register.venues[place]
      if venue.isInScope(of: bounds) { try tallies[venue.zone].add(row) }
    }
    for (venue, was) in zip(register.venues, try register.inspected(in: year - 1, db))
    where was && venue.isInScope(of: bounds) {
      tallies[venue.zone].venuesInspectedLastYear += 1
    }
    for open in register.openMajors where open.year <= year {
      let venue = register.venues[open.venue]
      if venue.isInScope(of: bounds) { tallies[venue.zone].majorOverdue += open.count }
    }
    let counted = zip(register.zones, tallies).filter { $0.1.venues > 0 }
    return Dictionary(uniqueKeysWithValues: counted.map { ($0.0, $0.1) })
  }
}

extension ZoneTally {
  fileprivate mutating func add(_ row: Prepared.Row) throws {
    let count = try row.integer(1)
    inspections += count
    venuesInspected += count > 0 ? 1 : 0
    generalDue += try row.integer(2)
    generalOnTime += try row.integer(3)
    generalPrefilled += try row.integer(4)
    majorDue += try row.integer(5)
    majorOnTime += try row.integer(6)
    majorPrefilled += try row.integer(7)
    provisional += try row.integer(8)
    closed += try row.integer(9)
    reopened += try row.integer(10)
  }
}
