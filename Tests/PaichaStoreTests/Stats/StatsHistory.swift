import PaichaModel
import PaichaStore

/// A random history of hazards and listings in a book, told beside it in plain records.
struct StatsHistory {
  struct Told {
    let id: HazardID
    var level: HazardLevel
    let isSelfCheck: Bool
    let venue: VenueCode
    let foundOn: Day
    var endedOn: Day?
    var isVoid = false
    var deadline: Day
    let isReopening: Bool

    var zone: ZoneCode? { venue == "V1" ? "Z1" : venue == "V2" ? "Z2" : nil }

    func isOpen(on day: Day) -> Bool {
      !isVoid && foundOn <= day && (endedOn == nil || (endedOn ?? day) > day)
    }
  }

  struct ToldListing {
    let id: SupervisionID
    let first: Told
    let approvedOn: Day?
    let finishBy: Day
    var endedOn: Day?
    var isDelisted = false

    func isActive(on day: Day) -> Bool {
      guard let approvedOn, approvedOn <= day else { return false }
      return endedOn == nil || (endedOn ?? day) > day
    }
  }

  let book: TestBook
  private(set) var hazards: [Told] = []
  private(set) var listings: [ToldListing] = []
  private var random: SeededRandom

  init(seed: UInt64, inspections: Int, on engine: Engine = .memory) throws {
    book = try engine.make()
    random = SeededRandom(seed: seed)
    for _ in 0..<inspections { try inspect() }
    for position in hazards.indices where hazards[position].endedOn == nil {
      try follow(position)
    }
    for hazard in hazards where hazard.level == .major && !hazard.isVoid && chance(40) {
      try list(hazard)
    }
  }

  private mutating func inspect() throws {
    let foundOn = day(from: "2024-11-01", days: 430)
    let kind = InspectionKind.allCases[Int.random(in: 0..<6, using: &random)]
    let venue: VenueCode = ["V1", "V2", "V3"][Int.random(in: 0..<3, using: &random)]
    var draft = InspectionDraft(venue: venue, day: foundOn, kind: kind)
    var reopenings: [Bool] = []
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let reopened = chance(10) ? hazards.first { $0.endedOn != nil && !$0.isVoid } : nil
      reopenings.append(reopened != nil)
      draft.findings.append(
        FindingDraft(
          level: chance(40) ? .major : .general,
          description: "隐患",
          deadline: day(from: foundOn, days: 60),
          closedOn: chance(50) ? day(from: foundOn, days: 120) : nil,
          reopens: reopened?.id
        )
      )
    }
    let findings = draft.findings
    let inspection = try book.log(draft)
    for (position, finding) in inspection.findings.enumerated() {
      hazards.append(
        Told(
          id: finding.hazard,
          level: finding.level,
          isSelfCheck: kind == .`self`,
          venue: venue,
          foundOn: foundOn,
          endedOn: findings[position].closedOn,
          deadline: finding.deadline.day,
          isReopening: reopenings[position]
        )
      )
    }
  }

  /// Moves a deadline, regrades, then closes or voids, or leaves it open.
  private mutating func follow(_ position: Int) throws {
    let told = hazards[position]
    let on = day(from: told.foundOn, days: 40)
    if chance(30) {
      hazards[position].deadline = on.advanced(by: 30)
      let order = Order(
        StepFacts(on: on),
        deadline: hazards[position].deadline,
        requirement: "改",
        suspendedPart: nil,
        clocks: []
      )
      try step(told, .ordered(order))
    }
    if chance(20) {
      hazards[position].level = told.level == .major ? .general : .major
      try step(
        told,
        .regraded(
          Regrading(StepFacts(on: on), to: Grade(hazards[position].level, nil), authority: "局")
        )
      )
    }
    let end = day(from: on, days: 200)
    if chance(30) {
      hazards[position].endedOn = end
      hazards[position].isVoid = true
      try step(told, .voided(Voiding(StepFacts(on: end, note: "重复"), target: nil)))
    } else if chance(50) {
      hazards[position].endedOn = end
      try book.rectify(told.id, on: end, then: .passed)
    }
  }

  private mutating func list(_ hazard: Told) throws {
    let id = SupervisionID(origin: Sample.book.origin, number: listings.count + 1)
    let openedOn = day(from: hazard.foundOn, days: 30)
    let approvedOn = chance(80) ? day(from: openedOn, days: 20) : nil
    var told = ToldListing(
      id: id,
      first: hazard,
      approvedOn: approvedOn,
      finishBy: openedOn.advanced(by: 90)
    )
    try book.commit([.listingOpened(.sample(id, hazard, on: openedOn))])
    if let approvedOn {
      try step(told, .approved(.sample(finishBy: told.finishBy)), on: approvedOn)
      if chance(40) {
        told.endedOn = day(from: approvedOn, days: 150)
        told.isDelisted = chance(60)
        let end: SupervisionEvent.Step =
          told.isDelisted ? .delisted(medium: "网站", resumes: false) : .withdrawn
        try step(told, end, on: told.endedOn ?? approvedOn)
      }
    }
    listings.append(told)
  }

  private func step(_ told: Told, _ event: HazardEvent) throws {
    try book.commit([.hazardStepped(HazardStep(hazard: told.id, zone: told.zone, event: event))])
  }

  private func step(_ told: ToldListing, _ step: SupervisionEvent.Step, on day: Day) throws {
    let event = SupervisionEvent(step, StepFacts(on: day), by: "admin")
    try book.commit([.listingStepped(told.id, zone: told.first.zone, event)])
  }

  private mutating func day(from first: Day, days: Int) -> Day {
    first.advanced(by: Int.random(in: 0...days, using: &random))
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }
}

extension ListingOpening {
  static func sample(_ id: SupervisionID, _ hazard: StatsHistory.Told, on day: Day) -> Self {
    ListingOpening(
      id: id,
      venue: hazard.venue,
      zone: hazard.zone,
      hazards: [hazard.id],
      criteria: [],
      level: .county,
      manner: .proposed,
      facts: StepFacts(on: day),
      actor: "admin",
      clocks: []
    )
  }
}

extension Approval {
  static func sample(finishBy: Day) -> Approval {
    Approval(finishBy: finishBy, supervisor: "商务局", leader: "王", body: nil)
  }
}
