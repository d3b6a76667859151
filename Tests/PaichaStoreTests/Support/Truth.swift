import PaichaModel

/// What happened in a history, kept flat: every figure can be counted from it one by one.
struct Truth {
  struct Visit {
    let id: InspectionID
    let venue: VenueCode
    let zone: ZoneCode?
    let day: Day
    /// The drill whose findings it holds: that is no inspection.
    let drill: DrillID?

    init(_ inspection: Inspection) {
      id = inspection.id
      venue = inspection.venue
      zone = inspection.zone
      day = inspection.day
      drill = inspection.drill
    }
  }

  struct Found {
    let id: HazardID
    let venue: VenueCode
    let zone: ZoneCode?
    let item: ItemCode?
    let foundOn: Day
    /// The closed hazard that it is found again of.
    let reopens: HazardID?
    var level: HazardLevel
    var isCandidate = false
    /// The deadline by which timeliness is judged: the first one of an authority.
    var dueOn: Day
    var setBy: Deadline.SetBy
    /// The deadline in force.
    var deadline: Day
    /// The day it was closed or voided.
    var closedOn: Day?
    var isVoid = false
    /// The active listing it is under.
    var listing: SupervisionID?

    init(_ hazard: Hazard, _ finding: Finding, _ inspection: Inspection) {
      id = hazard.id
      venue = inspection.venue
      zone = inspection.zone
      item = finding.item
      level = hazard.level
      foundOn = inspection.day
      reopens = finding.reopens
      dueOn = finding.deadline.day
      setBy = finding.deadline.setBy
      deadline = hazard.deadlineDay
      follow(hazard)
    }

    mutating func follow(_ hazard: Hazard) {
      level = hazard.level
      if case .candidate = hazard.grade { isCandidate = true } else { isCandidate = false }
      (dueOn, setBy) = (hazard.judgedDeadline.day, hazard.judgedDeadline.setBy)
      deadline = hazard.deadlineDay
      switch hazard.state {
      case .closed(let closure): closedOn = closure.day
      case .void(let voiding): (closedOn, isVoid) = (voiding.facts.day, true)
      default: break
      }
    }
  }

  var venues: [VenueCode: Venue] = [:]
  var inspections: [Visit] = []
  var hazards: [Found] = []
  var terms: [Term] = []
}

extension Truth {
  /// The figures of every zone that has a venue in scope, counted one record at a time.
  func tallies(year: Int, asOf: Day) -> [ZoneCode: ZoneTally] {
    var tallies: [ZoneCode: ZoneTally] = [:]
    for indicator in Indicator.allCases {
      for (zone, records) in records(of: indicator, year: year, asOf: asOf) {
        guard let figure = Self.figures[indicator] else { continue }
        tallies[zone, default: ZoneTally()][keyPath: figure] = records.count
      }
    }
    for (zone, hazards) in records(of: .notReopened, .missed, year: year, asOf: asOf) {
      tallies[zone, default: ZoneTally()].reopened = hazards.count
      tallies[zone, default: ZoneTally()].closed += hazards.count
    }
    let before = records(of: .venuesInspected, year: year - 1, inScopeOf: year, asOf: asOf)
    for (zone, venues) in before {
      tallies[zone, default: ZoneTally()].venuesInspectedLastYear = venues.count
    }
    for (code, venue) in venues {
      guard let zone = zoneInScope(of: code, year), venue.zone == zone else { continue }
      tallies[zone, default: ZoneTally()].venues += 1
    }
    for hazard in hazards
    where hazard.foundOn <= asOf && hazard.dueOn.year == year && !hazard.isVoid {
      guard let zone = zoneInScope(of: hazard.venue, year) else { continue }
      var tally = tallies[zone, default: ZoneTally()]
      switch (hazard.setBy, hazard.level) {
      case (.provisional, _): tally.provisional += 1
      case _ where hazard.isPending(on: asOf): break
      case (let setBy, .general):
        tally.generalDue += 1
        tally.generalPrefilled += setBy == .rulebook ? 1 : 0
      case (let setBy, .major):
        tally.majorDue += 1
        tally.majorPrefilled += setBy == .rulebook ? 1 : 0
      }
      tallies[zone] = tally
    }
    return tallies
  }

  /// The count that the records of an indicator make; nobody is on the credit list in histories.
  private static var figures: [Indicator: WritableKeyPath<ZoneTally, Int>] {
    [
      .venuesInspected: \.venuesInspected, .generalOnTime: \.generalOnTime,
      .majorOnTime: \.majorOnTime, .majorOverdue: \.majorOverdue, .notReopened: \.closed,
      .inspectionDensity: \.inspections,
    ]
  }

  /// The records each zone's numerator counts, or those only its denominator does.
  func records(
    of indicator: Indicator,
    _ part: IndicatorPart = .counted,
    year: Int,
    inScopeOf scope: Int? = nil,
    asOf: Day
  ) -> [ZoneCode: Set<String>] {
    switch indicator {
    case .venuesInspected, .inspectionDensity:
      let visited = visited(indicator, year, inScopeOf: scope ?? year, asOf)
      guard part == .missed else { return visited }
      return indicator == .venuesInspected ? unvisited(visited, year) : [:]
    case .generalOnTime, .majorOnTime, .majorOverdue, .notReopened:
      return hazards(of: indicator, part, year, asOf)
    default: return [:]
    }
  }

  private func visited(
    _ indicator: Indicator,
    _ year: Int,
    inScopeOf scope: Int,
    _ asOf: Day
  ) -> [ZoneCode: Set<String>] {
    var records: [ZoneCode: Set<String>] = [:]
    for visit in inspections
    where visit.day.year == year && visit.day <= asOf && visit.drill == nil {
      guard let zone = zoneInScope(of: visit.venue, scope) else { continue }
      let record = indicator == .venuesInspected ? visit.venue.text : visit.id.description
      records[zone, default: []].insert(record)
    }
    return records
  }

  private func unvisited(
    _ visited: [ZoneCode: Set<String>],
    _ year: Int
  ) -> [ZoneCode: Set<String>] {
    var records: [ZoneCode: Set<String>] = [:]
    for code in venues.keys {
      guard let zone = zoneInScope(of: code, year), visited[zone]?.contains(code.text) != true
      else { continue }
      records[zone, default: []].insert(code.text)
    }
    return records
  }

  private func hazards(
    of indicator: Indicator,
    _ part: IndicatorPart,
    _ year: Int,
    _ asOf: Day
  ) -> [ZoneCode: Set<String>] {
    var records: [ZoneCode: Set<String>] = [:]
    for hazard in hazards where hazard.foundOn <= asOf && !hazard.isVoid {
      guard let zone = zoneInScope(of: hazard.venue, year),
        counts(hazard, in: indicator, part, year, asOf)
      else { continue }
      records[zone, default: []].insert(hazard.id.description)
    }
    return records
  }

  private func counts(
    _ hazard: Found,
    in indicator: Indicator,
    _ part: IndicatorPart,
    _ year: Int,
    _ asOf: Day
  ) -> Bool {
    if indicator == .notReopened {
      guard hazard.closedOn?.year == year, hazard.isClosed(by: asOf) else { return false }
      let isFoundAgain = hazards.contains {
        $0.reopens == hazard.id && $0.foundOn <= asOf && !$0.isVoid
      }
      return isFoundAgain == (part == .missed)
    }
    guard hazard.setBy != .provisional else { return false }
    if indicator == .majorOverdue {
      return part == .counted && hazard.level == .major && hazard.dueOn.year <= year
        && hazard.dueOn < asOf && !hazard.isClosed(by: asOf)
    }
    let isOnTime = hazard.isClosed(by: min(asOf, hazard.dueOn))
    return hazard.level == (indicator == .majorOnTime ? .major : .general)
      && hazard.dueOn.year == year && !hazard.isPending(on: asOf)
      && isOnTime == (part == .counted)
  }

  /// Hazards in the order of the list.
  func listed(today: Day, where isWanted: (Found) -> Bool) -> [HazardID] {
    hazards.filter(isWanted)
      .sorted { left, right in
        let overdue = (left.daysOverdue(today), right.daysOverdue(today))
        if overdue.0 != overdue.1 { return overdue.0 > overdue.1 }
        if left.foundOn != right.foundOn { return left.foundOn < right.foundOn }
        return left.id.description.utf8.lexicographicallyPrecedes(right.id.description.utf8)
      }
      .map(\.id)
  }

  private func zoneInScope(of code: VenueCode, _ year: Int) -> ZoneCode? {
    guard let venue = venues[code] else { return nil }
    if let openedOn = venue.openedOn, openedOn.year > year { return nil }
    if let closedOn = venue.closedOn, closedOn.year < year { return nil }
    return venue.zone
  }
}

extension Truth.Found {
  func isClosed(by day: Day) -> Bool { closedOn.map { $0 <= day } ?? false }

  /// Open on a day with the deadline still to come.
  func isPending(on day: Day) -> Bool { !isClosed(by: day) && dueOn >= day }

  func daysOverdue(_ today: Day) -> Int {
    closedOn == nil ? max(0, today.days(since: deadline)) : 0
  }
}
