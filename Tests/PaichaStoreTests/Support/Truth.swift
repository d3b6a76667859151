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
        switch indicator {
        case .venuesInspected: tallies[zone, default: ZoneTally()].venuesInspected = records.count
        case .generalOnTime: tallies[zone, default: ZoneTally()].generalOnTime = records.count
        case .majorOnTime: tallies[zone, default: ZoneTally()].majorOnTime = records.count
        case .majorOverdue: tallies[zone, default: ZoneTally()].majorOverdue = records.count
        case .listedOperators: tallies[zone, default: ZoneTally()].listedOperators = records.count
        }
      }
    }
    for (code, venue) in venues {
      guard let zone = zoneInScope(of: code, year), venue.zone == zone else { continue }
      tallies[zone, default: ZoneTally()].venues += 1
    }
    for hazard in hazards
    where hazard.foundOn <= asOf && hazard.dueOn.year == year && !hazard.isVoid {
      guard let zone = zoneInScope(of: hazard.venue, year) else { continue }
      var tally = tallies[zone, default: ZoneTally()]
      let isPending = !hazard.isClosed(by: asOf) && hazard.dueOn >= asOf
      switch (hazard.setBy, hazard.level) {
      case (.provisional, _): tally.provisional += 1
      case _ where isPending: break
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

  /// The records each zone's numerator counts.
  func records(of indicator: Indicator, year: Int, asOf: Day) -> [ZoneCode: Set<String>] {
    var records: [ZoneCode: Set<String>] = [:]
    if indicator == .venuesInspected {
      for visit in inspections
      where visit.day.year == year && visit.day <= asOf && visit.drill == nil {
        guard let zone = zoneInScope(of: visit.venue, year) else { continue }
        records[zone, default: []].insert(visit.venue.text)
      }
      return records
    }
    for hazard in hazards
    where hazard.setBy != .provisional && hazard.foundOn <= asOf && !hazard.isVoid {
      guard let zone = zoneInScope(of: hazard.venue, year) else { continue }
      let isOnTime = hazard.dueOn.year == year && hazard.isClosed(by: min(asOf, hazard.dueOn))
      let isOverdue =
        hazard.dueOn.year <= year && hazard.dueOn < asOf && !hazard.isClosed(by: asOf)
      let counts =
        switch indicator {
        // Nobody is on the credit list in these histories.
        case .venuesInspected, .listedOperators: false
        case .generalOnTime: hazard.level == .general && isOnTime
        case .majorOnTime: hazard.level == .major && isOnTime
        case .majorOverdue: hazard.level == .major && isOverdue
        }
      if counts { records[zone, default: []].insert(hazard.id.description) }
    }
    return records
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

  func daysOverdue(_ today: Day) -> Int {
    closedOn == nil ? max(0, today.days(since: deadline)) : 0
  }
}
