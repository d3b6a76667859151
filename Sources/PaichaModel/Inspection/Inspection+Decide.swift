extension Inspection {
  /// The inspection a draft becomes, or why the rules refuse it.
  ///
  /// Levels not given follow the items' severity rules; deadlines not given are prefilled from the
  /// rulebook and say so. Hazards are numbered on from `firstHazard`.
  public static func decide(
    _ draft: InspectionDraft,
    id: InspectionID,
    firstHazard: Int,
    zone: ZoneCode?,
    rules: InspectionRules,
    today: Day,
    actor: Actor
  ) throws(InspectionRefusal) -> Inspection {
    guard actor.role.may(.logInspection) else { throw .role(actor) }
    guard (draft.kind == .drill) == (draft.drill != nil) else { throw .drillApart }
    guard actor.role != .unit || draft.kind == .self || draft.kind == .drill else {
      throw .unitLogsSelfChecksOnly(actor)
    }
    guard draft.day <= today else { throw .future(draft.day, today) }
    if let edition = draft.checklist, edition != rules.checklist.edition {
      throw .unknownChecklist(edition, rules.checklist.edition)
    }
    try check(draft.passed, against: rules.checklist)
    try check(draft.notApplicable, against: rules.checklist)
    return Inspection(
      id: id,
      reference: draft.reference,
      venue: draft.venue,
      zone: zone,
      day: draft.day,
      kind: draft.kind,
      inspectors: draft.inspectors,
      campaign: draft.campaign,
      checklist: rules.checklist.edition,
      location: draft.location,
      passed: draft.passed,
      notApplicable: draft.notApplicable,
      findings: try findings(of: draft, origin: id.origin, firstHazard, rules, today),
      heldBack: draft.heldBack,
      rulebook: rules.rulebook,
      drill: draft.drill
    )
  }

  static func findings(
    of draft: InspectionDraft,
    origin: Origin,
    _ firstHazard: Int,
    _ rules: InspectionRules,
    _ today: Day
  ) throws(InspectionRefusal) -> [Finding] {
    var findings: [Finding] = []
    findings.reserveCapacity(draft.findings.count)
    for finding in draft.findings {
      let hazard = HazardID(origin: origin, number: firstHazard + findings.count)
      findings.append(try Finding.decide(finding, hazard: hazard, on: draft.day, rules, today))
    }
    return findings
  }

  private static func check(
    _ items: [ItemCode],
    against checklist: Checklist
  ) throws(InspectionRefusal) {
    for item in items where checklist.item(item) == nil { throw .unknownItem(item) }
  }
}

extension Finding {
  /// The finding a draft becomes when it was found on a day, or why the rules refuse it.
  static func decide(
    _ draft: FindingDraft,
    hazard: HazardID,
    on day: Day,
    _ rules: InspectionRules,
    _ today: Day
  ) throws(InspectionRefusal) -> Finding {
    var item: ChecklistItem?
    if let code = draft.item {
      guard let known = rules.checklist.item(code) else { throw .unknownItem(code) }
      item = known
    }
    guard item != nil || !draft.description.isEmpty else { throw .emptyFinding }
    let grade = rules.grade(of: draft, item, on: day)
    let level = grade.level
    if let deadline = draft.deadline, deadline < day { throw .deadlineTooEarly(deadline, day) }
    return Finding(
      hazard: hazard,
      item: draft.item,
      level: level,
      criterion: grade.criterion,
      description: draft.description,
      place: draft.place,
      deadline: draft.deadline.map { .given($0) }
        ?? rules.prefilledDeadline(level, foundOn: day),
      outcome: try checkedOutcome(of: draft, level, on: day, today),
      evidence: draft.evidence,
      reopens: draft.reopens
    )
  }

  private static func checkedOutcome(
    of draft: FindingDraft,
    _ level: HazardLevel,
    on day: Day,
    _ today: Day
  ) throws(InspectionRefusal) -> FindingOutcome {
    if let closedOn = draft.closedOn {
      guard closedOn >= day else { throw .closedTooEarly(closedOn, day) }
      guard closedOn <= today else { throw .closedInFuture(closedOn, today) }
    }
    return FindingOutcome(draft, level: level, on: day)
  }
}

extension FindingOutcome {
  /// What a draft says became of a finding of a day.
  ///
  /// A general hazard fixed on the spot is closed that day; a closing day given for anything else
  /// is taken as the table tells it.
  init(_ draft: FindingDraft, level: HazardLevel, on day: Day) {
    guard let closedOn = draft.closedOn else {
      self = draft.isFixedOnSpot ? .fixedOnSpot : .open
      return
    }
    let isOnSpot = draft.isFixedOnSpot && level == .general && closedOn == day
    self = isOnSpot ? .fixedOnSpot : .closed(on: closedOn)
  }
}
