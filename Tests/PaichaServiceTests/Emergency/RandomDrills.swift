import PaichaModel
import PaichaService
import PaichaStore

/// A seeded book of venues and drills, with what was put into it for a naive count.
struct RandomDrills {
  struct Place {
    let code: VenueCode
    let kind: VenueKind
    let zone: ZoneCode?
    let isCrowded: Bool
    let opened: Day?
    let closed: Day?
  }

  struct Held {
    let venue: VenueCode
    let day: Day
    let plan: PlanKind
    let kind: DrillKind
    let participants: Int
    let problems: Int
    let reported: Day?
    let isVoid: Bool
  }

  let book: ServiceBook
  let places: [Place]
  let drills: [Held]

  private static let first: Day = "2024-01-01"
  private static let last: Day = "2025-12-31"

  init(seed: UInt64) throws {
    var random = Random(state: seed)
    book = try ServiceBook.furnished()
    places = (1...6).map { number in
      Place(
        code: VenueCode(unchecked: "W\(number)"),
        kind: VenueKind.allCases[random.below(VenueKind.allCases.count)],
        zone: [nil, "Z1", "Z2"][random.below(3)],
        isCrowded: random.below(2) == 0,
        opened: random.below(3) == 0 ? random.day(of: 2024) : nil,
        closed: random.below(3) == 0 ? random.day(of: 2025) : nil
      )
    }
    let rows = places.map { place in
      "\(place.code.text),场所,\(place.kind.rawValue),\(place.zone?.text ?? ""),,"
        + "\(place.isCrowded),\(place.opened.map { "\($0)" } ?? ""),"
        + "\(place.closed.map { "\($0)" } ?? "")\n"
    }
    try book.registering(rows.joined())
    var drills: [Held] = []
    for _ in 0..<26 {
      let held = Held(
        venue: places[random.below(places.count)].code,
        day: random.day(of: 2024 + random.below(2)),
        plan: PlanKind.allCases[random.below(3)],
        kind: random.below(3) == 0 ? .tabletop : .full,
        participants: 1 + random.below(90),
        problems: random.below(3),
        reported: nil,
        isVoid: random.below(6) == 0
      )
      let reported = random.below(2) == 0 ? held.day.advanced(by: random.below(30)) : nil
      let told = held.reporting(on: reported.flatMap { $0 <= Self.last ? $0 : nil })
      try Self.record(told, in: book)
      drills.append(told)
    }
    self.drills = drills
  }

  private static func record(_ held: Held, in book: ServiceBook) throws {
    let problems = (0..<held.problems).map { FindingDraft(description: "问题\($0)") }
    var commands = [
      DrillCommand(.evaluate("评估", problems: problems), StepFacts(on: held.day))
    ]
    if let day = held.reported {
      commands.append(DrillCommand(.report(to: "应急局"), StepFacts(on: day)))
    }
    let request = DrillRequest(
      holder: .venue(held.venue),
      plan: .kind(held.plan),
      kind: held.kind,
      topic: nil,
      stage: .held(DrillConduct(participants: held.participants, roll: nil)),
      facts: StepFacts(on: held.day)
    )
    let drill = try book.drilling().open(request, then: commands).drill
    guard held.isVoid else { return }
    let facts = StepFacts(on: last, note: "误登")
    _ = try book.drilling().handle(DrillCommand(.void, facts), of: drill.id)
  }

  /// The duties of the rulebook, written out once more: kinds of plan and months.
  private func duties(_ place: Place) -> [(plans: Set<PlanKind>, months: Int)] {
    var duties: [(Set<PlanKind>, Int)] = []
    if place.isCrowded {
      duties.append(([.comprehensive, .special, .onsite], 6))
    } else {
      duties += [([.comprehensive, .special], 12), ([.onsite], 6)]
    }
    if place.kind == .complex { duties.append(([.special], 6)) }
    return duties
  }

  func count(
    _ window: StatisticsWindow,
    by split: DrillStatistics.Split
  ) -> (groups: [DrillGroup: DrillCounts], total: DrillCounts) {
    var groups: [DrillGroup: DrillCounts] = [:]
    var total = DrillCounts()
    func add(_ place: Place, _ change: (inout DrillCounts) -> Void) {
      let group = split == .zone ? DrillGroup(zone: place.zone) : DrillGroup(kind: place.kind)
      change(&groups[group, default: DrillCounts()])
      change(&total)
    }
    // The three venues that every book has owe drills too, and hold none.
    let others = [
      Place(code: "V1", kind: .retail, zone: "Z1", isCrowded: true, opened: nil, closed: nil),
      Place(code: "V2", kind: .exhibition, zone: "Z2", isCrowded: true, opened: nil, closed: nil),
      Place(code: "V3", kind: .other, zone: nil, isCrowded: false, opened: nil, closed: nil),
    ]
    for place in places + others {
      let own = drills.filter { $0.venue == place.code && !$0.isVoid }
      for duty in duties(place) {
        add(place) { _ in }
        for days in Self.spans(months: duty.months) {
          let ends = window.period.days.contains(days.upperBound) && days.upperBound <= window.asOf
          let isThere =
            (place.opened ?? Day.first) <= days.lowerBound
            && (place.closed ?? Day.last) >= days.upperBound
          guard ends, isThere else { continue }
          let isMet = own.contains { days.contains($0.day) && duty.plans.contains($0.plan) }
          add(place) { counts in
            counts.periodsDue += 1
            if isMet { counts.periodsMet += 1 }
          }
        }
      }
      for drill in own where window.contains(drill.day) {
        add(place) { counts in
          counts.drills += 1
          counts.full += drill.kind == .full ? 1 : 0
          counts.participants += drill.participants
          counts.problems += drill.problems
          guard place.isCrowded else { return }
          counts.reportsDue += 1
          if let day = drill.reported, day <= window.asOf { counts.reported += 1 }
        }
      }
    }
    return (groups, total)
  }

  private static func spans(months: Int) -> [ClosedRange<Day>] {
    months == 12
      ? ["2024-01-01"..."2024-12-31", "2025-01-01"..."2025-12-31"]
      : [
        "2024-01-01"..."2024-06-30", "2024-07-01"..."2024-12-31", "2025-01-01"..."2025-06-30",
        "2025-07-01"..."2025-12-31",
      ]
  }
}

extension RandomDrills.Held {
  fileprivate func reporting(on day: Day?) -> Self {
    Self(
      venue: venue,
      day: self.day,
      plan: plan,
      kind: kind,
      participants: participants,
      problems: problems,
      reported: day,
      isVoid: isVoid
    )
  }
}

/// Numbers that are the same in every run.
private struct Random {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  mutating func day(of year: Int) -> Day {
    let first = Day(year: year, month: 1, day: 1) ?? .first
    return first.advanced(by: below(365))
  }
}
