import PaichaModel

/// Drills, with the hazards that their evaluations bring to light.
extension History {
  mutating func beginDrill() throws {
    let number = drills.count + 1
    let holder = anyHolder()
    let facts = facts(on: day(from: "2023-12-01", through: "2025-12-20"))
    let stage: DrillOpening.Stage =
      random.chance(40) ? .planned(for: day(after: facts.day)) : .held(conduct())
    let draft = DrillDraft(
      reference: random.chance(50) ? "YL-\(number)" : nil,
      holder: holder,
      plan: exercised(by: holder),
      kind: random.pick(DrillKind.allCases),
      topic: random.chance(50) ? "疏散" : nil,
      stage: stage,
      facts: facts
    )
    let opening = try Drill.open(
      draft,
      id: DrillID(origin: Sample.book.origin, number: number),
      zone: zone(of: holder),
      today: History.today,
      actor: Sample.unit,
      rules: DrillRules(clocks: try Sample.clocks(calendar), owesReport: random.chance(60))
    )
    drills.append(Drill(opening))
    move(opening, opening.clocks, [], [], facts.day)
    record([.drillOpened(opening)], by: Sample.unit.id)
  }

  private mutating func conduct() -> DrillConduct {
    let participants = Int.random(in: 1...300, using: &random)
    let roll = participants + Int.random(in: 0...40, using: &random)
    return DrillConduct(participants: participants, roll: random.chance(50) ? roll : nil)
  }

  /// A plan of the holder that is in force, or only a kind.
  private mutating func exercised(by holder: Holder) -> ExercisedPlan {
    let own = plans.filter { $0.opening.holder == holder && $0.inForce != nil }
    guard !own.isEmpty, random.chance(80) else {
      return ExercisedPlan(random.pick(PlanKind.allCases))
    }
    let plan = random.pick(own)
    return ExercisedPlan(plan.id, version: plan.inForce?.version, kind: plan.opening.kind)
  }

  /// The next step of a drill; at times one that was recorded by mistake is voided.
  mutating func stepDrill() throws {
    let places = drills.indices.filter { drills[$0].phase != .void }
    guard !places.isEmpty else { return }
    let place = random.pick(places)
    let drill = drills[place]
    let facts = facts(on: day(after: drill.lastDay))
    let act: DrillAct =
      switch drill.phase {
      case _ where random.chance(12): .void
      case .planned: random.pick([.hold, .hold, .cancel])
      case .held: .evaluate
      default: .report
      }
    switch act {
    case .evaluate: try evaluate(place, facts)
    case .hold: try take(.hold(conduct()), place, facts)
    case .report: try take(.report(to: "商务局"), place, facts)
    case .cancel: try take(.cancel, place, facts)
    case .void: try take(.void, place, facts)
    }
  }

  private mutating func evaluate(_ place: Int, _ facts: StepFacts) throws {
    let drill = drills[place]
    guard let venue = drill.opening.holder.venue, random.chance(60) else {
      return try take(.evaluate("达到目的", problems: []), place, facts)
    }
    let problems = (0...Int.random(in: 0...1, using: &random)).map { _ in finding(on: facts.day) }
    let inspection = try Inspection.decide(
      InspectionDraft(
        venue: venue,
        day: facts.day,
        kind: .drill,
        findings: problems,
        drill: drill.id
      ),
      id: InspectionID(origin: Sample.book.origin, number: truth.inspections.count + 1),
      firstHazard: lives.count + 1,
      zone: drill.opening.zone,
      rules: try Sample.rules(calendar),
      today: History.today,
      actor: Sample.unit
    )
    follow(inspection, by: Sample.unit)
    record([.inspectionLogged(inspection)], by: Sample.unit.id)
    try take(.evaluate("疏散偏慢", problems: problems), place, facts, inspection.id)
  }

  private mutating func take(
    _ step: DrillCommand.Step,
    _ place: Int,
    _ facts: StepFacts,
    _ hazards: InspectionID? = nil
  ) throws {
    let drill = drills[place]
    let clocks = try Sample.clocks(calendar)
    let decided = try unlessRefused {
      try drill.decide(
        DrillCommand(step, facts),
        hazards: hazards,
        today: History.today,
        actor: Sample.unit,
        rules: DrillRules(clocks: clocks, owesReport: drill.opening.owesReport)
      )
    }
    guard let event = decided else { return }
    drills[place].apply(event)
    move(drill.opening, event.clocks, event.ended, event.stopped, facts.day)
    record([.drillStepped(drill.id, zone: drill.opening.zone, event)], by: Sample.unit.id)
  }

  private mutating func move(
    _ opening: DrillOpening,
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
