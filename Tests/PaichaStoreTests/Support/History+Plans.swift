import PaichaModel

/// Emergency plans of venues, zone bodies and parks, through their versions.
extension History {
  /// A first draft, or at times a plan that another system knew.
  mutating func beginPlan() throws {
    let number = plans.count + 1
    let id = PlanID(origin: Sample.book.origin, number: number)
    let holder = anyHolder()
    let kind = random.pick(PlanKind.allCases)
    guard random.chance(70) else {
      return try takeOver(holder, kind, id)
    }
    let draft = PlanDraft(
      holder: holder,
      kind: kind,
      name: "预案 \(number)",
      materials: PlanMaterial.ofDraft.map { attached($0) },
      facts: facts(on: day(from: "2023-12-01", through: "2025-11-01"))
    )
    let opening = try EmergencyPlan.open(
      draft,
      id: id,
      zone: zone(of: holder),
      today: History.today,
      actor: Sample.unit
    )
    open(opening, by: Sample.unit)
  }

  private mutating func takeOver(_ holder: Holder, _ kind: PlanKind, _ id: PlanID) throws {
    let published = day(from: "2020-01-01", through: "2025-06-01")
    let later = day(after: published, within: 40)
    let reported = ReportedPlan(
      reference: random.chance(70) ? "旧-\(id.number)" : nil,
      version: random.pick([1, 2, 7]),
      number: random.chance(50) ? "YJ-\(id.number)" : nil,
      publishedOn: published,
      filedOn: random.chance(50) ? later : nil,
      evaluatedOn: random.chance(30) ? later : nil
    )
    let opening = try EmergencyPlan.takeOver(
      reported,
      holder: holder,
      kind: kind,
      name: "预案 \(id.number)",
      id: id,
      zone: zone(of: holder),
      today: History.today,
      actor: Sample.admin,
      rules: try rules(of: id)
    )
    open(opening, by: Sample.admin)
  }

  /// The next step of a plan, or at times any step at all; a retired one stays.
  mutating func stepPlan() throws {
    let places = plans.indices.filter { !plans[$0].phase.isFinal }
    guard !places.isEmpty else { return }
    let place = random.pick(places)
    let plan = plans[place]
    let facts = facts(on: day(after: plan.lastDay, within: random.pick([3, 15, 40])))
    let act = random.chance(85) ? next(plan.phase) : random.pick(PlanAct.allCases)
    let actor = act.power == .checkFiling ? Sample.handler : Sample.unit
    let command = PlanCommand(try step(act, plan), facts, materials: papers(of: act))
    let rules = try rules(of: plan.id)
    let decided = try unlessRefused {
      try plan.decide(command, today: History.today, actor: actor, rules: rules)
    }
    guard let event = decided else { return }
    plans[place].apply(event)
    move(plan.opening, event.clocks, event.ended, event.stopped, facts.day)
    record([.planStepped(plan.id, zone: plan.opening.zone, event)], by: actor.id)
  }

  private mutating func next(_ phase: PlanPhase) -> PlanAct {
    switch phase {
    case .drafted: random.pick([.review, .review, .publish, .returnDraft])
    case .reviewed: .publish
    case .published: random.pick([.file, .file, .confirm, .requireRevision, .revise])
    case .filingSent: random.pick([.acceptFiling, .returnFiling, .countAsFiled])
    case .filingReturned: random.pick([.file, .file, .revise])
    case .filed: random.pick([.confirm, .requireRevision, .revise, .retire])
    case .revisionDue, .retired: .revise
    }
  }

  private mutating func step(_ act: PlanAct, _ plan: EmergencyPlan) throws -> PlanCommand.Step {
    let reviewer = try Reviewer(name: "孙工", body: "安全学会").orFail("a reviewer")
    let review = PlanReview(by: [reviewer], opinion: "同意")
    let cause = plan.cause ?? random.pick(RevisionCause.allCases)
    return switch act {
    case .review: .review(review)
    case .returnDraft: .returnDraft(review)
    case .publish: .publish(signer: "王总")
    case .file: .file(receiver: "应急局")
    case .acceptFiling: .acceptFiling
    case .returnFiling: .returnFiling
    case .countAsFiled: .countAsFiled
    case .confirm: .confirm
    case .requireRevision: .requireRevision(cause)
    case .revise: .revise(cause)
    case .retire: .retire
    }
  }

  /// Mostly everything a filing needs.
  private mutating func papers(of act: PlanAct) -> [AttachedMaterial] {
    act == .file && random.chance(90) ? PlanMaterial.allCases.map { attached($0) } : []
  }

  private mutating func attached(_ material: PlanMaterial) -> AttachedMaterial {
    let hash = EvidenceHash.of(digit: plans.count)
    return AttachedMaterial(
      material,
      file: random.chance(20) ? Evidence(hash: hash, name: "\(material.rawValue).pdf") : nil
    )
  }

  /// What is owed differs from plan to plan, and stays so.
  private func rules(of id: PlanID) throws -> PlanRules {
    PlanRules(
      clocks: try Sample.clocks(calendar),
      owesReview: id.number.isMultiple(of: 3),
      owesFiling: !id.number.isMultiple(of: 4),
      owesEvaluation: !id.number.isMultiple(of: 5)
    )
  }

  mutating func anyHolder() -> Holder {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: .zone(random.pick(["Z1", "Z2"]))
    case 1: .park("Z1", "核心区")
    default: .venue(random.pick(truth.venues.keys.sorted()))
    }
  }

  func zone(of holder: Holder) -> ZoneCode? {
    switch holder {
    case .venue(let code): truth.venues[code]?.zone
    case .zone(let code), .park(let code, _): code
    }
  }

  private mutating func open(_ opening: PlanOpening, by actor: Actor) {
    plans.append(EmergencyPlan(opening))
    move(opening, opening.clocks, [], [], opening.facts.day)
    record([.planOpened(opening)], by: actor.id)
  }

  private mutating func move(
    _ opening: PlanOpening,
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
