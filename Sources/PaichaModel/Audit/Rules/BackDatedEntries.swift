/// Inspections and closures that were recorded long after the day they carry.
///
/// One lead for each zone, actor and day of recording, so that a history taken over at once shows
/// as one.
struct BackDatedEntries: AuditCheck {
  private struct Session: Hashable {
    let zone: ZoneCode?
    let actor: ActorID
    let recordedOn: Day
  }

  private struct Count {
    var acts = 0
    var venues: Set<VenueCode> = []
    var inspections: [InspectionID] = []
    var hazards: [HazardID] = []
  }

  private let thresholds: AuditThresholds
  private var counts: [Session: Count] = [:]

  init(_ thresholds: AuditThresholds) { self.thresholds = thresholds }

  mutating func add(_ fact: AuditFact) {
    switch fact {
    case .inspection(let act):
      let session = Session(zone: act.zone, actor: act.recordedBy, recordedOn: act.recordedOn)
      counts[session, default: Count()].acts += 1
      guard isLate(act.day, act.recordedOn) else { return }
      counts[session]?.inspections.append(act.id)
      counts[session]?.venues.insert(act.venue)
    case .closure(let act):
      let session = Session(zone: act.zone, actor: act.closedBy, recordedOn: act.recordedOn)
      counts[session, default: Count()].acts += 1
      guard isLate(act.day, act.recordedOn) else { return }
      counts[session]?.hazards.append(act.hazard)
      counts[session]?.venues.insert(act.venue)
    default: return
    }
  }

  func leads() -> [AuditLead] {
    counts.compactMap { session, count in
      let late = count.inspections.count + count.hazards.count
      guard late >= thresholds.lateRecords else { return nil }
      return AuditLead(
        .backDatedEntries,
        .lateRecords,
        zones: [session.zone].compactMap { $0 },
        venues: count.venues.sorted(),
        who: session.actor.text,
        day: session.recordedOn,
        number: late,
        of: count.acts,
        threshold: thresholds.lateRecords,
        records: count.inspections.inOrderOfNumbers() + count.hazards.inOrderOfNumbers()
      )
    }
  }

  private func isLate(_ day: Day, _ recordedOn: Day) -> Bool {
    recordedOn.days(since: day) > thresholds.recordLagDays
  }
}
