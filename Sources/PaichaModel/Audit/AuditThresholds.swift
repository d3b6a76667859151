/// Where the ordinary ends and a lead begins, as the rulebook has it; all are project defaults.
public struct AuditThresholds: Hashable, Sendable {
  /// Days that count as the end of a period, its last one included.
  public var lastDays = 1
  public var lastDayClosures = 10
  public var lastDaySharePercent = 20
  public var deadlineDaySharePercent = 60
  public var zonesPerDay = 1
  public var venuesPerDay = 6
  public var itemsPerDay = 200
  /// Inspections that may cite one evidence file.
  public var evidenceInspections = 1
  /// Days after which a record comes late.
  public var recordLagDays = 30
  public var lateRecords = 5
  /// Notes, documents and pieces of evidence that a closure needs.
  public var closureProofs = 1
  public var passInspections = 20
  /// Share of the peers' finding rate that is still ordinary.
  public var findingRatePercent = 25
  /// Days after a deadline in which moving it is still ordinary.
  public var extensionGraceDays = 0
  /// Days that count as the last part of a period.
  public var shrinkDays = 60
  public var shrinkRemoved = 3
  public var shrinkSharePercent = 5
  public var seriesNumbers = 10
  /// How densely numbers must run to be a series.
  public var seriesDensityPercent = 80

  /// The project's defaults.
  public init() {}

  public init(_ rulebook: Rulebook) throws(RulebookFault) {
    lastDays = max(try AuditThresholds.days(.auditLastDays, of: rulebook), 1)
    lastDayClosures = max(try rulebook.integer(.auditLastDayClosures), 1)
    lastDaySharePercent = try rulebook.integer(.auditLastDayShare)
    deadlineDaySharePercent = try rulebook.integer(.auditDeadlineDayShare)
    zonesPerDay = try rulebook.integer(.auditZonesPerDay)
    venuesPerDay = try rulebook.integer(.auditVenuesPerDay)
    itemsPerDay = try rulebook.integer(.auditItemsPerDay)
    evidenceInspections = max(try rulebook.integer(.auditEvidenceInspections), 1)
    recordLagDays = try AuditThresholds.days(.auditRecordLag, of: rulebook)
    lateRecords = max(try rulebook.integer(.auditLateRecords), 1)
    closureProofs = try rulebook.integer(.auditClosureProofs)
    passInspections = max(try rulebook.integer(.auditPassInspections), 1)
    findingRatePercent = try rulebook.integer(.auditFindingRate)
    extensionGraceDays = try AuditThresholds.days(.auditExtensionGrace, of: rulebook)
    shrinkDays = max(try AuditThresholds.days(.auditShrinkDays, of: rulebook), 1)
    shrinkRemoved = max(try rulebook.integer(.auditShrinkRemoved), 1)
    shrinkSharePercent = try rulebook.integer(.auditShrinkShare)
    seriesNumbers = max(try rulebook.integer(.auditSeriesNumbers), 2)
    seriesDensityPercent = max(try rulebook.integer(.auditSeriesDensity), 1)
  }

  private static func days(
    _ key: ParameterKey,
    of rulebook: Rulebook
  ) throws(RulebookFault) -> Int {
    let limit = try rulebook.limit(key)
    guard limit.unit == .calendarDay else { throw .kind(key.rawValue, expected: "calendar_day") }
    return limit.value
  }

  /// The least number that reaches a share of a whole, and a minimum besides.
  static func least(_ minimum: Int, percent: Int, of whole: Int) -> Int {
    max(minimum, (percent * whole + 99) / 100)
  }
}
