/// Closures that heap on the last days of the period, or on the very day of their deadline.
///
/// Counted for each zone, each venue and each actor: enough of them, and a large enough share of
/// the group's closures in the period.
struct BulkClosureLastDay: AuditCheck {
  private enum Group: Hashable {
    case zone(ZoneCode)
    case venue(VenueCode)
    case actor(ActorID)
  }

  private struct Count {
    var closures = 0
    var onLastDays: [AuditedClosure] = []
    var onDeadline: [AuditedClosure] = []
  }

  private let tail: ClosedRange<Day>
  private let thresholds: AuditThresholds
  private var counts: [Group: Count] = [:]

  init(_ days: ClosedRange<Day>, _ thresholds: AuditThresholds) {
    self.thresholds = thresholds
    tail = days.last(thresholds.lastDays)
  }

  mutating func add(_ fact: AuditFact) {
    guard case .closure(let closure) = fact else { return }
    let groups: [Group?] = [
      closure.zone.map { .zone($0) }, .venue(closure.venue), .actor(closure.closedBy),
    ]
    for group in groups.compactMap({ $0 }) {
      counts[group, default: Count()].closures += 1
      if tail.contains(closure.day) { counts[group]?.onLastDays.append(closure) }
      if closure.day == closure.deadline { counts[group]?.onDeadline.append(closure) }
    }
  }

  func leads() -> [AuditLead] {
    counts.flatMap { group, count in
      [
        lead(
          .closuresOnLastDays,
          group,
          count.onLastDays,
          of: count.closures,
          percent: thresholds.lastDaySharePercent
        ),
        lead(
          .closuresOnDeadline,
          group,
          count.onDeadline,
          of: count.closures,
          percent: thresholds.deadlineDaySharePercent
        ),
      ]
      .compactMap { $0 }
    }
  }

  private func lead(
    _ measure: AuditMeasure,
    _ group: Group,
    _ closures: [AuditedClosure],
    of whole: Int,
    percent: Int
  ) -> AuditLead? {
    let least = AuditThresholds.least(thresholds.lastDayClosures, percent: percent, of: whole)
    guard closures.count >= least else { return nil }
    var (venues, who) = ([VenueCode](), String?.none)
    switch group {
    case .zone: break
    case .venue(let venue): venues = [venue]
    case .actor(let actor): who = actor.text
    }
    return AuditLead(
      .bulkClosureLastDay,
      measure,
      zones: Set(closures.compactMap(\.zone)).sorted(),
      venues: venues,
      who: who,
      day: closures.map(\.day).max(),
      number: closures.count,
      of: whole,
      threshold: least,
      records: closures.map(\.hazard).inOrderOfNumbers()
    )
  }
}
