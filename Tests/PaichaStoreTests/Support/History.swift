import PaichaModel
import PaichaStore

/// A random but lawful history of a book, and the plain truth of what happened in it.
struct History {
  /// What one actor did in one go.
  struct Batch {
    let actor: ActorID
    var events: [Event]
  }

  /// The day everything was done by; no day in the history is later.
  static let today: Day = "2026-03-01"

  private(set) var batches: [Batch] = []
  private(set) var truth = Truth()
  private var random: SeededRandom
  private var lives: [Hazard] = []
  private var incomplete: [Inspection] = []
  private let rules: InspectionRules

  /// So many actions after the registers; the same seed gives the same history.
  init(seed: UInt64, actions: Int) throws {
    random = SeededRandom(seed: seed)
    rules = try Sample.rules()
    record(Sample.register, by: "admin")
    for number in 0..<8 { register(venue: VenueCode(unchecked: "W\(number)"), .registered) }
    for _ in 0..<actions { try act() }
  }

  /// Plays the history into a new book.
  func play(on engine: Engine) throws -> TestBook {
    let book = try engine.make([])
    for batch in batches { try book.commit(batch.events, by: batch.actor) }
    return book
  }

  private mutating func act() throws {
    switch Int.random(in: 0..<100, using: &random) {
    case ..<50: try inspect()
    case ..<85: try step()
    case ..<93: try supplement()
    case ..<98: register(venue: random.pick(truth.venues.keys.sorted()), .changed)
    default: changeZone()
    }
  }

  private mutating func inspect() throws {
    let venue = random.pick(truth.venues.keys.sorted())
    var draft = InspectionDraft(
      reference: InspectionReference(unchecked: "R-\(truth.inspections.count + 1)"),
      venue: venue,
      day: day(from: "2023-11-01", through: "2026-01-20"),
      kind: random.pick(InspectionKind.allCases),
      passed: random.chance(30) ? ["GN-001"] : []
    )
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      draft.findings.append(finding(on: draft.day))
    }
    if random.chance(25) { draft.heldBack = Int.random(in: 1...3, using: &random) }
    let inspection = try Inspection.decide(
      draft,
      id: InspectionID(origin: Sample.book.origin, number: truth.inspections.count + 1),
      firstHazard: lives.count + 1,
      zone: truth.venues[venue]?.zone,
      rules: rules,
      today: History.today,
      actor: Sample.inspector
    )
    truth.inspections.append(Truth.Visit(inspection))
    note(inspection.findings, of: inspection)
    if inspection.heldBack > 0 { incomplete.append(inspection) }
    record([.inspectionLogged(inspection)], by: Sample.inspector.id)
  }

  private mutating func supplement() throws {
    guard !incomplete.isEmpty else { return }
    let place = Int.random(in: incomplete.indices, using: &random)
    let known = incomplete[place]
    var remainder = InspectionDraft(venue: known.venue, day: known.day)
    remainder.findings = [finding(on: known.day)]
    remainder.heldBack = known.heldBack - 1
    let supplement = try known.decideSupplement(
      remainder,
      firstHazard: lives.count + 1,
      rules: rules,
      today: History.today,
      actor: Sample.inspector
    )
    note(supplement.findings, of: known)
    incomplete[place] = known.supplemented(by: supplement)
    if supplement.heldBack == 0 { incomplete.remove(at: place) }
    record([.inspectionSupplemented(supplement)], by: Sample.inspector.id)
  }

  private mutating func finding(on day: Day) -> FindingDraft {
    let level: HazardLevel? = random.pick([.general, .major, nil])
    let deadline = random.chance(55) ? self.day(from: day, through: day.advanced(by: 90)) : nil
    return FindingDraft(
      item: level == nil ? random.pick(["GN-001", "FD-001"]) : nil,
      level: level,
      description: "隐患 \(lives.count)",
      deadline: deadline,
      isFixedOnSpot: random.chance(20),
      closedOn: random.chance(25)
        ? self.day(from: day, through: min(day.advanced(by: 70), History.today)) : nil,
      evidence: random.chance(15)
        ? [Evidence(hash: .of(digit: lives.count), name: random.chance(50) ? "图.jpg" : nil)] : []
    )
  }

  private mutating func note(_ findings: [Finding], of inspection: Inspection) {
    for finding in findings {
      let hazard = Hazard(finding, foundOn: inspection.day, by: Sample.inspector.id)
      lives.append(hazard)
      truth.hazards.append(Truth.Found(hazard, finding, inspection))
    }
  }

  private mutating func step() throws {
    let open = lives.indices.filter { if case .closed = lives[$0].state { false } else { true } }
    guard !open.isEmpty else { return }
    let place = random.pick(open)
    if case .rectified(let earlier) = lives[place].state {
      let reviewer = earlier.actor == Sample.inspector.id ? Sample.admin : Sample.inspector
      let on = day(from: earlier.day, through: min(earlier.day.advanced(by: 20), History.today))
      let deadline = max(on, lives[place].deadlineDay).advanced(by: 10)
      let verdict: Review.Verdict =
        random.chance(70) ? .passed : .returned(newDeadline: random.chance(50) ? deadline : nil)
      try take(.review(on: on, verdict: verdict, note: nil, evidence: []), place, reviewer)
    } else {
      var from = lives[place].foundOn
      if case .returned(let review) = lives[place].state { from = review.day }
      let on = day(from: from, through: min(from.advanced(by: 60), History.today))
      let rectifier = random.pick([Sample.unit, Sample.inspector])
      try take(.rectify(on: on, note: "已改", evidence: []), place, rectifier)
    }
  }

  private mutating func take(_ command: HazardCommand, _ place: Int, _ actor: Actor) throws {
    for event in try lives[place].decide(command, today: History.today, actor: actor) {
      lives[place].apply(event)
      truth.hazards[place].follow(lives[place])
      let step = HazardStep(
        hazard: lives[place].id,
        zone: truth.hazards[place].zone,
        event: event
      )
      record([.hazardStepped(step)], by: actor.id)
    }
  }

  private mutating func register(venue code: VenueCode, _ occasion: Occasion) {
    let venue = Venue(
      code: code,
      name: "场所 \(batches.count)",
      kind: random.pick(VenueKind.allCases),
      zone: random.pick(["Z1", "Z2", "Z1", "Z2", nil]),
      openedOn: random.chance(30) ? day(from: "2022-01-01", through: "2026-01-01") : nil,
      closedOn: random.chance(20) ? day(from: "2023-06-01", through: "2027-01-01") : nil
    )
    record([.venueRecorded(venue, occasion)], by: "admin")
  }

  private mutating func changeZone() {
    let zone = Zone(code: random.pick(["Z1", "Z2"]), name: "区 \(batches.count)", region: .east)
    record([.zoneRecorded(zone, .changed)], by: "admin")
  }

  private mutating func day(from first: Day, through last: Day) -> Day {
    first.advanced(by: Int.random(in: 0...max(0, last.days(since: first)), using: &random))
  }

  /// Adds to the batch of the same actor at times, so that one commit holds many kinds of events.
  private mutating func record(_ events: [Event], by actor: ActorID) {
    for case .venueRecorded(let venue, _) in events { truth.venues[venue.code] = venue }
    guard let last = batches.last, last.actor == actor, last.events.count < 12 else {
      batches.append(Batch(actor: actor, events: events))
      return
    }
    batches[batches.count - 1].events += events
  }
}
