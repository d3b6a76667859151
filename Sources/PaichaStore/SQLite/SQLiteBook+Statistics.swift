import GRDB
public import PaichaModel

extension SQLiteBook {
  public func hazardFacts(
    _ scope: StatisticsScope,
    _ body: (HazardFact) throws -> Void
  ) throws {
    try walking { try StatsHazardQuery(scope: scope, origin: book.origin).forEachFact($0, body) }
  }

  public func statisticsHazards(
    _ scope: StatisticsScope,
    _ body: (StatisticsHazard) throws -> Void
  ) throws {
    try walking { try StatsHazardQuery(scope: scope, origin: book.origin).forEach($0, body) }
  }

  public func statisticsListings(
    _ scope: StatisticsScope
  ) throws(StoreFault) -> [StatisticsListing] {
    try connection.read { try StatsListingQuery(scope: scope, origin: book.origin).fetch($0) }
  }

  public func measures(
    _ scope: StatisticsScope,
    _ body: (MeasureRow) throws -> Void
  ) throws {
    try walking { try StatsMeasureQuery(scope: scope, origin: book.origin).forEach($0, body) }
  }

  /// Hands rows on as they are read; what the body throws comes out unchanged.
  func walking(_ body: (Database) throws -> Void) throws {
    try handingOn(path: connection.path) {
      try connection.queue.unsafeReentrantWrite { db in try body(db) }
    }
  }
}
