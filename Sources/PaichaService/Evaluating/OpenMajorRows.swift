public import PaichaModel
public import PaichaStore

/// The major hazards that were open on a day, most overdue first, and how many there are.
public struct OpenMajorRows: Sendable {
  /// The first of them, as many as asked for.
  public let rows: [HazardRow]
  public let total: Int
  public let overdue: Int
  public let listed: Int
  public let zones: Int

  /// Walks what is open; for a day gone by also what was closed since, so that the answer does not
  /// depend on the day it is asked.
  ///
  /// Deadline, grade and listing are those the records carry now.
  init(
    _ book: any BookReading,
    zone: ZoneCode?,
    asOf: Day,
    today: Day,
    limit: Int
  ) throws {
    var filter = HazardFilter()
    filter.level = .major
    filter.zone = zone
    filter.foundThrough = asOf
    filter.isOpenOnly = asOf >= today
    var found: [HazardRow] = []
    var (overdue, listed, zones) = (0, 0, Set<ZoneCode>())
    try book.hazards(filter, today: asOf) { row in
      guard row.isOpen(on: asOf) else { return }
      found.append(row)
      if row.isOverdue(on: asOf) { overdue += 1 }
      if row.supervision != nil { listed += 1 }
      if let zone = row.zone { zones.insert(zone) }
    }
    rows = Array(found.sorted { $0.precedes($1, on: asOf) }.prefix(limit))
    total = found.count
    self.overdue = overdue
    self.listed = listed
    self.zones = zones.count
  }
}

extension HazardRow {
  fileprivate func isOpen(on day: Day) -> Bool {
    guard state != HazardPhase.void.rawValue else { return false }
    return closedOn.map { $0 > day } ?? true
  }

  fileprivate func isOverdue(on day: Day) -> Bool { deadline < day }

  /// Days past the deadline on a day on which it was open.
  public func daysOverdue(whileOpenOn day: Day) -> Int { max(0, day.days(since: deadline)) }

  /// The order of the hazard list, whether closed since or not; ids order as text.
  fileprivate func precedes(_ other: HazardRow, on day: Day) -> Bool {
    let (late, otherLate) = (
      daysOverdue(whileOpenOn: day), other.daysOverdue(whileOpenOn: day)
    )
    guard late == otherLate else { return late > otherLate }
    guard foundOn == other.foundOn else { return foundOn < other.foundOn }
    return id.description < other.id.description
  }
}
