/// Zones whose denominators lost venues or hazards in the last part of the period.
///
/// A lead for venues and one for hazards: enough of them, and a large enough share of the whole.
struct ShrunkenDenominators: AuditCheck {
  private let thresholds: AuditThresholds
  private var found: [AuditLead] = []

  init(_ thresholds: AuditThresholds) { self.thresholds = thresholds }

  mutating func add(_ fact: AuditFact) {
    guard case .denominator(let shrunken) = fact else { return }
    let least = AuditThresholds.least(
      thresholds.shrinkRemoved,
      percent: thresholds.shrinkSharePercent,
      of: shrunken.whole
    )
    guard shrunken.removed.count >= least else { return }
    let isOfVenues = shrunken.counted == .venues
    found.append(
      AuditLead(
        .shrunkenDenominators,
        isOfVenues ? .venuesRemoved : .hazardsVoided,
        zones: [shrunken.zone],
        venues: isOfVenues ? shrunken.removed.map { VenueCode(unchecked: $0) } : [],
        day: shrunken.day,
        number: shrunken.removed.count,
        of: shrunken.whole,
        threshold: least,
        records: shrunken.removed
      )
    )
  }

  func leads() -> [AuditLead] { found }
}
