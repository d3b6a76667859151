public import PaichaModel
public import PaichaStore

/// A drill that a holder owes next under one duty.
public struct OwedDrill: Hashable, Sendable {
  public let holder: OwingHolder
  public let duty: DrillDuty
  /// The last drill that met it.
  public let last: Day?
  /// The day by which the next is owed.
  public let due: Day
  private let from: Day

  init(holder: OwingHolder, duty: DrillDuty, last: Day?, knownSince: Day, openedOn: Day?) {
    self.holder = holder
    self.duty = duty
    self.last = last
    due = duty.periods.due(last: last, openedOn: openedOn, knownSince: knownSince)
    from = last ?? max(knownSince, openedOn ?? knownSince)
  }

  /// Whether a venue that closes on a day still owes it: not for a period it does not see the end of.
  func isOwed(closedOn: Day?) -> Bool {
    guard let closedOn else { return true }
    guard let period = duty.periods.period(of: due) else { return closedOn >= due }
    return duty.periods.owes(period, openedOn: nil, closedOn: closedOn)
  }

  /// The clock it makes in the agenda; its day is that of the period, never moved by a day off.
  public var agendaRow: AgendaRow {
    AgendaRow(
      subject: holder.code,
      clock: Clock(
        .drillHold,
        from: from,
        limit: duty.limit,
        due: DueDay(day: due, isProvisional: false),
        rule: duty.periods.key
      ),
      zone: holder.zone,
      venue: holder.holder.venue,
      venueName: holder.name,
      duty: duty.duty
    )
  }

  /// Due first, then by code and duty.
  var order: (Day, String, String) { (due, holder.code, duty.duty.code) }
}

/// A duty to hold drills, with its periods.
public struct DrillDuty: Hashable, Sendable {
  public let duty: EmergencyDuty
  /// A drill of any of these kinds of plan meets it.
  public let plans: Set<PlanKind>
  public let periods: DutyPeriods
  public let limit: TimeLimit

  func falls(on profile: VenueProfile, _ rules: EmergencyRules) -> Bool {
    guard case .venue(let condition) = duty.bearer else { return false }
    return condition.holds(for: profile) == true
  }
}

/// The duties to hold drills that a rulebook has.
struct DrillDuties {
  /// Those of venues, in the order of the rulebook.
  let duties: [DrillDuty]
  let ofZones: [DrillDuty]

  init(_ rules: EmergencyRules) throws(RulebookFault) {
    var (ofVenues, ofZones) = ([DrillDuty](), [DrillDuty]())
    for duty in rules.duties {
      guard case .drill(let plans, let key) = duty.obligation else { continue }
      let drill = DrillDuty(
        duty: duty,
        plans: plans,
        periods: try rules.periods(every: key),
        limit: try rules.clocks.rulebook.limit(named: key)
      )
      if duty.bearer == .zone { ofZones.append(drill) } else { ofVenues.append(drill) }
    }
    self.duties = ofVenues
    self.ofZones = ofZones
  }
}
