import PaichaModel

extension InspectionRules {
  static func sample(
    rulebook: Rulebook = .sample(),
    checklist: Checklist = .sample,
    calendar: WorkCalendar = .labourDay2024
  ) throws -> InspectionRules {
    try InspectionRules(rulebook: rulebook, checklist: checklist, calendar: calendar)
  }
}

extension InspectionDraft {
  /// A routine inspection of V1 on Monday 2024-03-04.
  static func sample(
    reference: InspectionReference? = "R-1",
    day: Day = "2024-03-04",
    kind: InspectionKind = .routine,
    checklist: String? = nil,
    passed: [ItemCode] = [],
    notApplicable: [ItemCode] = [],
    findings: [FindingDraft] = [],
    heldBack: Int = 0
  ) -> InspectionDraft {
    InspectionDraft(
      reference: reference,
      venue: "V1",
      day: day,
      kind: kind,
      inspectors: ["zhang.wei"],
      checklist: checklist,
      passed: passed,
      notApplicable: notApplicable,
      findings: findings,
      heldBack: heldBack
    )
  }

  /// What the rules make of the draft; everything not named is allowed.
  func decided(
    zone: ZoneCode? = "Z1",
    firstHazard: Int = 1,
    rules: InspectionRules? = nil,
    today: Day = "2024-12-31",
    actor: Actor = .sample()
  ) throws -> Inspection {
    try Inspection.decide(
      self,
      id: "K7QX-I1",
      firstHazard: firstHazard,
      zone: zone,
      rules: try rules ?? .sample(),
      today: today,
      actor: actor
    )
  }
}

extension InspectionSupplement {
  /// What a remainder becomes once the rules have resolved it as `inspection`.
  init(_ inspection: Inspection) {
    self.init(
      inspection: inspection.id,
      venue: inspection.venue,
      zone: inspection.zone,
      day: inspection.day,
      passed: inspection.passed,
      notApplicable: inspection.notApplicable,
      findings: inspection.findings,
      heldBack: inspection.heldBack,
      rulebook: inspection.rulebook
    )
  }
}
