public import PaichaModel
public import PaichaStore

/// What the national report and the bulletin are made of.
public struct NationalSheet: Sendable {
  public let evaluations: [ZoneEvaluation]
  /// Every zone of the register, those without venues too.
  public let zones: [Zone]
  public let head: JournalHead
  public let tail: (standings: [RegionTail.Standing], years: [RegionTail.Year])
  public let majors: OpenMajorRows
  /// Listings that were running on the day.
  public let listings: Int
  /// Of these, how many were past their finish date and not accepted.
  public let lateListings: Int
}

extension ZoneEvaluating {
  /// Gathers what is said of all zones, with so many open major hazards, most overdue first.
  public func nationalSheet(
    year: Int,
    asOf: Day,
    today: Day,
    scope: ScopeChoice = .auto,
    majors limit: Int = 50
  ) throws -> NationalSheet {
    let evaluations = try evaluate(year: year, asOf: asOf, zones: [], scope: scope)
    let running = try store.listings(ListingFilter(), today: asOf).filter { $0.isRunning(on: asOf) }
    return NationalSheet(
      evaluations: evaluations,
      zones: try store.zones(ZoneFilter()),
      head: try store.head(),
      tail: try tail(year: year, asOf: asOf),
      majors: try OpenMajorRows(store, zone: nil, asOf: asOf, today: today, limit: limit),
      listings: running.count,
      lateListings: running.count { row in
        row.phase != .accepted && row.finishBy.map { $0 < asOf } ?? false
      }
    )
  }
}

extension ListingRow {
  /// Whether it was in force on a day: from its approval on, as far as its row tells.
  fileprivate func isRunning(on day: Day) -> Bool {
    guard openedOn <= day, phase != .proposed, phase != .rejected else { return false }
    return endedOn.map { $0 > day } ?? true
  }
}
