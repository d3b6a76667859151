import PaichaModel

/// The figures of one zone and year.
extension SecondEvaluation {
  struct Question {
    let zone: ZoneCode
    let year: Int
    let asOf: Day
    let rules: EmergencyRules

    var first: Day { Day(year: year, month: 1, day: 1) ?? .first }
    var last: Day { Day(year: year, month: 12, day: 31) ?? .last }
    var cutOff: Day { min(last, asOf) }

    func covers(_ day: Day?) -> Bool { day.map { $0.year == year && $0 <= asOf } ?? false }
  }

  /// Numerator and denominator of an indicator; a denominator of nothing is a count.
  func counts(_ indicator: Indicator, _ asked: Question) -> (Int, Int?) {
    let inScope = venues.values.filter { isInScope($0.venue, asked) }
    let visited = visits.filter { asked.covers($0.day) && isInScope($0.venue, asked) }
    switch indicator {
    case .venuesInspected: return (Set(visited.map(\.venue)).count, inScope.count)
    case .inspectionDensity: return (visited.count, inScope.count)
    case .trainingCoverage:
      let trained = Set(
        trainings.values.filter { asked.covers($0.facts.day) }.map(\.venue)
      )
      return (inScope.count { trained.contains($0.venue.code) }, inScope.count)
    case .generalOnTime: return onTime(.general, asked)
    case .majorOnTime: return onTime(.major, asked)
    case .majorOverdue: return (overdueMajors(asked), nil)
    case .notReopened: return closed(asked)
    case .listingOnTime: return delisted(asked)
    case .listingPlanOnTime: return listingPlans(asked)
    case .plansFiled: return plansFiled(asked, inScope)
    case .drillsHeld: return drillsHeld(asked, inScope)
    case .accidents: return (responsible(asked).count, nil)
    case .reportingFaults: return (faulty(asked), nil)
    case .reportsOnTime: return (0, 0)
    case .listedOperators: return (0, nil)
    }
  }

  func isInScope(_ code: VenueCode, _ asked: Question) -> Bool {
    venues[code].map { isInScope($0.venue, asked) } ?? false
  }

  private func isInScope(_ venue: Venue, _ asked: Question) -> Bool {
    venue.zone == asked.zone && (venue.openedOn ?? .first).year <= asked.year
      && (venue.closedOn ?? .last).year >= asked.year
  }

  // MARK: Hazards

  private func real(_ asked: Question) -> [Found] {
    hazards.values.filter { found in
      found.hazard.phase != .void && found.foundOn <= asked.asOf && isInScope(found.venue, asked)
    }
  }

  private func closedOn(_ found: Found, by day: Day) -> Day? {
    guard case .closed(let closure) = found.hazard.state, closure.day <= day else { return nil }
    return closure.day
  }

  private func onTime(_ level: HazardLevel, _ asked: Question) -> (Int, Int?) {
    var (met, due) = (0, 0)
    for found in real(asked) where found.hazard.level == level {
      let deadline = found.hazard.judgedDeadline
      guard deadline.setBy != .provisional, deadline.day.year == asked.year else { continue }
      let closedOn = closedOn(found, by: asked.asOf)
      guard closedOn != nil || deadline.day < asked.asOf else { continue }
      due += 1
      if let closedOn, closedOn <= deadline.day { met += 1 }
    }
    return (met, due)
  }

  private func overdueMajors(_ asked: Question) -> Int {
    real(asked).count { found in
      let deadline = found.hazard.judgedDeadline
      return found.hazard.level == .major && deadline.setBy != .provisional
        && deadline.day.year <= asked.year && deadline.day < asked.asOf
        && closedOn(found, by: asked.asOf) == nil
    }
  }

  private func closed(_ asked: Question) -> (Int, Int?) {
    let again = Set(
      hazards.values.filter { $0.foundOn <= asked.asOf && $0.hazard.phase != .void }
        .compactMap(\.reopens)
    )
    let closed = real(asked).filter { asked.covers(closedOn($0, by: asked.asOf)) }
    return (closed.count { !again.contains($0.hazard.id) }, closed.count)
  }

  // MARK: Listings

  /// Listings go by the zone of the register, whenever the venue was open.
  private func owed(_ asked: Question) -> [(listing: Supervision, known: Supervision, of: Listed)] {
    listings.values.compactMap { listed in
      guard venues[listed.opening.venue]?.venue.zone == asked.zone else { return nil }
      var (now, known) = (Supervision(listed.opening), Supervision(listed.opening))
      for event in listed.events {
        now.apply(event)
        if event.facts.day <= asked.asOf { known.apply(event) }
      }
      let isOut: [SupervisionPhase] = [.proposed, .rejected, .withdrawn, .superseded]
      return isOut.contains(now.phase) ? nil : (now, known, listed)
    }
  }

  private func delisted(_ asked: Question) -> (Int, Int?) {
    var (met, due) = (0, 0)
    for (now, known, _) in owed(asked) {
      guard let finish = known.finishBy, finish.year == asked.year else { continue }
      if now.phase == .delisted, now.lastDay <= asked.asOf {
        due += 1
        met += now.lastDay <= finish ? 1 : 0
      } else if finish < asked.asOf {
        due += 1
      }
    }
    return (met, due)
  }

  private func listingPlans(_ asked: Question) -> (Int, Int?) {
    var (met, due) = (0, 0)
    for (_, _, listed) in owed(asked) {
      let term = listed.terms.first { $0.stoppedOn.map { $0 } ?? .last > $0.due.day }
      guard let term, asked.covers(term.from) else { continue }
      let doneOn = term.doneOn.flatMap { $0 <= asked.asOf ? $0 : nil }
      if let doneOn, doneOn <= term.due.day {
        met += 1
        due += 1
      } else if !term.due.isProvisional, doneOn != nil || term.due.day < asked.asOf {
        due += 1
      }
    }
    return (met, due)
  }

  // MARK: Duties

  private func profile(_ known: Known, _ asked: Question) -> VenueProfile {
    asked.rules.profile(of: known.venue)
  }

  private func plansFiled(_ asked: Question, _ inScope: [Known]) -> (Int, Int?) {
    let owing = inScope.filter { known in
      asked.rules.duties(of: profile(known, asked)).contains { $0.obligation == .filing }
    }
    var filed: Set<VenueCode> = []
    for (opening, steps) in plans.values {
      guard let venue = opening.holder.venue, opening.facts.day <= asked.cutOff || isTaken(opening)
      else { continue }
      var plan = EmergencyPlan(opening)
      for step in steps {
        switch step {
        case .event(let event): if event.facts.day <= asked.cutOff { plan.apply(event) }
        case .settled(let from, let due): plan.settleAnswer(from: from, by: due)
        }
      }
      if plan.inForce?.isFiled(on: asked.cutOff) == true { filed.insert(venue) }
    }
    return (owing.count { filed.contains($0.venue.code) }, owing.count)
  }

  /// A plan taken over was filed before the book knew it.
  private func isTaken(_ opening: PlanOpening) -> Bool {
    if case .takenOver = opening.manner { true } else { false }
  }

  private func drillsHeld(_ asked: Question, _ inScope: [Known]) -> (Int, Int?) {
    let held = drills.values.filter { $0.phase != .void }
    var (met, due) = (0, 0)
    for known in inScope {
      let mine = held.filter { $0.opening.holder.venue == known.venue.code }
      for duty in asked.rules.duties(of: profile(known, asked)) {
        guard case .drill(let kinds, let key) = duty.obligation,
          let every = try? asked.rules.clocks.rulebook.integer(named: key), 12 % every == 0
        else { continue }
        for part in 0..<12 / every {
          let start = asked.first.advanced(byMonths: part * every)
          let end = start.advanced(byMonths: every).advanced(by: -1)
          let isSeen = mine.contains { ($0.heldOn ?? Day.last) <= end }
          guard end <= asked.asOf, (known.venue.openedOn ?? .first) <= start,
            (known.venue.closedOn ?? .last) >= end,
            known.since <= end || isSeen
          else { continue }
          due += 1
          let isMet = mine.contains { drill in
            guard let day = drill.heldOn, start <= day, day <= end else { return false }
            return kinds.contains(drill.opening.plan.kind)
          }
          met += isMet ? 1 : 0
        }
      }
    }
    return (met, due)
  }

  // MARK: Accidents

  struct Responsible {
    let grade: AccidentGrade
    let deaths: Int
  }

  private func known(_ asked: Question) -> [(now: Accident, then: Accident)] {
    accidents.values.compactMap { happened in
      let (opening, events) = (happened.opening, happened.events)
      let zone = opening.holder.venue.map { venues[$0]?.venue.zone } ?? opening.zone
      var (now, then) = (Accident(opening), Accident(opening))
      for event in events {
        now.apply(event)
        if event.facts.day <= asked.asOf { then.apply(event) }
      }
      return zone == asked.zone && now.phase != .void ? (now, then) : nil
    }
  }

  func responsible(_ asked: Question) -> [Responsible] {
    known(asked).compactMap { now, then in
      guard asked.covers(now.occurredOn), let approval = now.approval,
        approval.day <= asked.asOf, approval.isResponsible
      else { return nil }
      return Responsible(grade: then.grade, deaths: then.gradedCasualties.deaths)
    }
  }

  private func faulty(_ asked: Question) -> Int {
    known(asked).count { now, _ in now.faults.contains { asked.covers($0.discoveredOn) } }
  }

  /// Concealed or false reports that came to light in the year, of the last few years.
  func concealed(_ asked: Question, lookback: Int) -> Int {
    known(asked).count { now, _ in
      now.occurredOn.year >= asked.year - lookback
        && now.faults.contains {
          ($0.kind == .concealed || $0.kind == .false) && asked.covers($0.discoveredOn)
        }
    }
  }
}
