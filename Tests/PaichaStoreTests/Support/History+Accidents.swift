import PaichaModel

/// Accidents, and what follows them.
extension History {
  mutating func accident() throws {
    swap(&random, &incidents)
    defer { swap(&random, &incidents) }
    let open = accidents.indices.filter { !accidents[$0].phase.isFinal }
    if open.isEmpty || random.chance(25) { return try reportAccident() }
    try stepAccident(random.pick(open))
  }

  private mutating func reportAccident() throws {
    let holders: [Holder] = [
      .venue(random.pick(truth.venues.keys.sorted())),
      .venue(random.pick(truth.venues.keys.sorted())), .zone("Z1"), .park("Z2", "北园"),
    ]
    let holder = random.pick(holders)
    let occurred = minute(on: day(from: "2024-01-01", through: "2026-02-01"))
    let known = later(than: occurred, within: 90)
    let reported = later(than: known, within: 120)
    let hazards = random.chance(40) ? hazards(of: holder).prefix(2) : []
    let draft = AccidentDraft(
      holder: holder,
      kind: random.pick(AccidentKind.allCases),
      place: "地点 \(accidents.count)",
      course: random.chance(50) ? "经过" : nil,
      measures: random.chance(50) ? "措施" : nil,
      times: AccidentTimes(occurredAt: occurred, knownAt: known, reportedAt: reported),
      casualties: casualties(),
      hazards: hazards.map(\.id),
      evidence: facts(on: reported.day).evidence
    )
    let rules = try AccidentRules(clocks: Sample.clocks(calendar))
    let opening = try Accident.open(
      draft,
      hazards: Array(hazards),
      id: AccidentID(origin: Sample.book.origin, number: accidents.count + 1),
      zone: zone(of: holder),
      today: History.today,
      actor: Sample.unit,
      rules: rules
    )
    accidents.append(Accident(opening))
    move(opening, opening.clocks, [], [], opening.facts.day)
    record([.accidentOpened(opening)], by: Sample.unit.id)
  }

  private mutating func stepAccident(_ place: Int) throws {
    let accident = accidents[place]
    let step = nextStep(accident)
    var facts = facts(on: day(after: accident.lastDay, within: 12))
    if case .reportUp(_, let at) = step {
      facts = StepFacts(on: at.day, note: facts.note, document: facts.document)
    }
    if case .revise = step {
      facts = StepFacts(on: day(after: accident.revisedOn, within: 20), note: "续报")
    }
    let command = AccidentCommand(step, facts)
    let known = hazards(of: accident.opening.holder)
    let rules = try AccidentRules(clocks: Sample.clocks(calendar))
    let event: AccidentEvent
    do {
      event = try accident.decide(
        command,
        hazards: known.filter { command.hazards.contains($0.id) },
        today: History.today,
        actor: Sample.handler,
        rules: rules
      )
    } catch is AccidentRefusal {
      return
    }
    accidents[place].apply(event)
    move(accident.opening, event.clocks, event.ended, event.stopped, facts.day)
    record(
      [.accidentStepped(accident.id, zone: accident.opening.zone, event)],
      by: Sample.handler.id
    )
  }

  private mutating func nextStep(_ accident: Accident) -> AccidentCommand.Step {
    let onward: AccidentCommand.Step =
      switch accident.phase {
      case .reported: .investigate(body: "区政府")
      case .underInvestigation: .deliver
      case .reportDelivered: .approve(responsible: random.chance(60))
      default: .evaluate(medium: random.chance(50) ? "官网" : nil)
      }
    let level = GovernmentLevel.allCases.first { $0 > accident.reached } ?? .state
    let hazard = hazards(of: accident.opening.holder).map(\.id).filter {
      !accident.hazards.contains($0)
    }
    let isDelivered = accident.phase == .reportDelivered
    let term: AccidentExtension =
      isDelivered
      ? .approval(days: 4) : random.pick([.investigation(days: 3), .appraisal(days: 9)])
    if isDelivered, accident.grade == .extraordinary, random.chance(40) { return .extend(term) }
    return random.pick([
      onward, onward, .revise(casualties()), .revise(casualties()),
      .reportUp(to: level, at: later(than: accident.reachedAt, within: 180)),
      .reportUp(to: level, at: later(than: accident.reachedAt, within: 180)),
      .findFault(
        random.pick([.omitted, .false, .concealed]),
        random.pick(GovernmentLevel.allCases)
      ),
      .link(Array(hazard.prefix(1))), .extend(term), random.chance(15) ? .void : onward,
    ])
  }

  private mutating func casualties() -> Casualties {
    let some = Casualties(
      deaths: Int.random(in: 0...random.pick([2, 4, 12, 40]), using: &random),
      seriousInjuries: Int.random(in: 0...random.pick([5, 12, 60]), using: &random),
      missing: Int.random(in: 0...3, using: &random),
      lossFen: Int.random(in: 0...2_000_000_000, using: &random)
    )
    return some ?? .none
  }

  private mutating func minute(on day: Day) -> Instant {
    Instant(day, minuteOfDay: Int.random(in: 0..<1_440, using: &random))
  }

  private mutating func later(than instant: Instant, within minutes: Int) -> Instant {
    let more = Int64(Int.random(in: 0...minutes, using: &random))
    return Instant(milliseconds: instant.milliseconds + more * 60_000)
  }

  private func hazards(of holder: Holder) -> [AccidentHazard] {
    truth.hazards.filter { $0.venue == holder.venue }.map { AccidentHazard($0.id, at: $0.venue) }
  }

  private mutating func move(
    _ opening: AccidentOpening,
    _ started: [Clock],
    _ ended: Set<ClockKind>,
    _ stopped: Set<ClockKind>,
    _ day: Day
  ) {
    truth.move(
      opening.id.description,
      at: opening.holder.venue,
      opening.zone,
      started: started,
      ended: ended,
      stopped: stopped,
      on: day
    )
  }
}
