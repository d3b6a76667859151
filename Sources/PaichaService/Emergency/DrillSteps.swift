import PaichaModel
import PaichaStore

/// Decides what is recorded of a drill in one writer's turn, the hazards of its evaluation included.
struct DrillSteps {
  let book: any BookWriting
  let rules: RuleSet
  let today: Day
  let actor: Actor
  /// Numbers that were given in this pass and are not in the book yet.
  private var nextInspection: Int?
  private var nextHazard: Int?

  /// A rehearsal goes on counting over several turns, since its numbers never reach the book.
  init(
    book: any BookWriting,
    rules: RuleSet,
    today: Day,
    actor: Actor,
    continuing earlier: DrillSteps? = nil
  ) {
    self.book = book
    self.rules = rules
    self.today = today
    self.actor = actor
    nextInspection = earlier?.nextInspection
    nextHazard = earlier?.nextHazard
  }

  /// The record of a drill and the steps that are known already.
  mutating func open(
    _ draft: DrillDraft,
    id: DrillID,
    then commands: [DrillCommand]
  ) throws -> DecidedDrill {
    let place = try book.requireHolder(draft.holder)
    let opening = try Drill.open(
      draft,
      id: id,
      zone: place.zone,
      today: today,
      actor: actor,
      rules: drillRules(of: draft.holder, place.venue)
    )
    let later = try take(commands, of: Drill(opening))
    return DecidedDrill(
      drill: later.drill,
      events: [.drillOpened(opening)] + later.events,
      hazards: later.hazards,
      clocks: later.drill.phase == .reported ? [] : opening.clocks + later.clocks
    )
  }

  /// Carries commands out one after the other, all or none.
  mutating func take(_ commands: [DrillCommand], of drill: Drill) throws -> DecidedDrill {
    var decided = DecidedDrill(drill: drill, events: [], hazards: [], clocks: [])
    let venue = try drill.opening.holder.venue.flatMap { try book.venue($0) }
    let drillRules = drillRules(of: drill.opening.holder, venue)
    for command in commands {
      let inspection = try hazards(of: command, decided.drill)
      let event = try decided.drill.decide(
        command,
        hazards: inspection?.id,
        today: today,
        actor: actor,
        rules: drillRules
      )
      if let inspection {
        decided.events.append(.inspectionLogged(inspection))
        decided.hazards += inspection.findings
      }
      decided.events.append(
        .drillStepped(drill.id, zone: drill.opening.zone, event)
      )
      decided.clocks += event.clocks
      decided.drill.apply(event)
    }
    return decided
  }

  /// The record that holds the problems of an evaluation as hazards, found on the day of the drill.
  private mutating func hazards(of command: DrillCommand, _ drill: Drill) throws -> Inspection? {
    guard case .evaluate(_, let problems) = command.step, !problems.isEmpty,
      let venue = drill.opening.holder.venue, let day = drill.heldOn
    else { return nil }
    let number = try max(nextInspection ?? 1, book.lastNumber(of: InspectionRecord.letter) + 1)
    let hazard = try max(nextHazard ?? 1, book.lastNumber(of: HazardRecord.letter) + 1)
    let inspection = try Inspection.decide(
      InspectionDraft(venue: venue, day: day, kind: .drill, findings: problems, drill: drill.id),
      id: InspectionID(origin: book.book.origin, number: number),
      firstHazard: hazard,
      zone: drill.opening.zone,
      rules: rules.inspectionRules,
      today: today,
      actor: actor
    )
    if let finding = inspection.uncitedMajor {
      throw InspectionRefusal.clauseNeeded(finding.item, finding.description)
    }
    nextInspection = number + 1
    nextHazard = hazard + inspection.findings.count
    return inspection
  }

  private func drillRules(of holder: Holder, _ venue: Venue?) -> DrillRules {
    let duties = venue.map { rules.emergency.duties(of: rules.emergency.profile(of: $0)) } ?? []
    return DrillRules(
      clocks: rules.clocks,
      owesReport: duties.contains { $0.obligation == .drillReport }
    )
  }
}

/// What was decided of a drill: the record after its steps, the events, the hazards and clocks.
struct DecidedDrill {
  var drill: Drill
  var events: [Event]
  var hazards: [Finding]
  var clocks: [Clock]
}
