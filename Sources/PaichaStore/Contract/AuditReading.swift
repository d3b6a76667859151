public import PaichaModel

/// What a search for falsified figures asks of a book.
public protocol AuditReading {
  /// The facts of one kind for days, row by row, in no order.
  func auditFacts(_ request: AuditRequest, _ body: (AuditFact) throws -> Void) throws
  /// Whether the book holds a number, whatever its day; never for series without an index.
  func knows(_ series: NumberSeries, number: String) throws(StoreFault) -> Bool
}

/// Which facts are read.
public struct AuditRequest: Hashable, Sendable {
  public let source: AuditSource
  public let days: ClosedRange<Day>
  /// The last part of the days, in which denominators may shrink.
  public let tail: ClosedRange<Day>
  /// How many days after the last one a change of the register still bears on them.
  public let followingDays: Int

  public init(
    _ source: AuditSource,
    in days: ClosedRange<Day>,
    tail: ClosedRange<Day>,
    followingDays: Int
  ) {
    self.source = source
    self.days = days
    self.tail = tail
    self.followingDays = followingDays
  }
}
