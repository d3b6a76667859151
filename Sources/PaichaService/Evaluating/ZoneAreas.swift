import PaichaModel
import PaichaStore

/// What was counted of each zone in either scope: figures of the register's zones, corrected by
/// those of the few venues that adjustments moved.
struct ZoneAreas {
  private let registered: [ZoneCode: ZoneTally]
  private let moved: [VenueCode: ZoneTally]
  private let changes: [ZoneCode: [BoundaryChange]]
  private let year: Int
  private let rules: ScopeRules

  init(_ book: any BookReading, year: Int, asOf: Day, rules: ScopeRules) throws {
    let changes = try book.boundaryChanges()
    self.changes = Dictionary(grouping: changes, by: \.zone)
    registered = try book.tallies(year: year, asOf: asOf)
    moved = try book.tallies(of: Set(changes.map(\.venue)), year: year, asOf: asOf)
    self.year = year
    self.rules = rules
  }

  func ruling(of zone: ZoneCode) -> ScopeRuling {
    ScopeRuling(changes[zone] ?? [], year: year, rules: rules)
  }

  /// Nothing for a zone without venues in scope.
  func tally(of zone: ZoneCode, in scope: StatisticalScope) -> ZoneTally? {
    let difference = ruling(of: zone).difference(of: scope)
    guard !difference.isEmpty else { return registered[zone] }
    var tally = registered[zone] ?? ZoneTally()
    for venue in difference.takenIn { tally += moved[venue] ?? ZoneTally() }
    for venue in difference.takenOut { tally -= moved[venue] ?? ZoneTally() }
    return tally
  }
}
