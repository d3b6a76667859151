/// Rows added later to an inspection whose table had rejected rows (补录).
///
/// Only an inspection recorded as incomplete can be supplemented, and only by as many rows as were
/// held back; what was recorded before never changes.
public struct InspectionSupplement: Hashable, Sendable {
  public let inspection: InspectionID
  public let venue: VenueCode
  public let zone: ZoneCode?
  public let day: Day
  public let passed: [ItemCode]
  public let notApplicable: [ItemCode]
  public let findings: [Finding]
  /// Rows still missing after this.
  public let heldBack: Int
  public let rulebook: String

  public init(
    inspection: InspectionID,
    venue: VenueCode,
    zone: ZoneCode?,
    day: Day,
    passed: [ItemCode],
    notApplicable: [ItemCode],
    findings: [Finding],
    heldBack: Int,
    rulebook: String
  ) {
    self.inspection = inspection
    self.venue = venue
    self.zone = zone
    self.day = day
    self.passed = passed
    self.notApplicable = notApplicable
    self.findings = findings
    self.heldBack = heldBack
    self.rulebook = rulebook
  }
}

extension Inspection {
  /// The supplement that what is new in a draft becomes, or why the rules refuse it.
  public func decideSupplement(
    _ remainder: InspectionDraft,
    firstHazard: Int,
    rules: InspectionRules,
    today: Day,
    actor: Actor
  ) throws(InspectionRefusal) -> InspectionSupplement {
    let decided = try Inspection.decide(
      remainder,
      id: id,
      firstHazard: firstHazard,
      zone: zone,
      rules: rules,
      today: today,
      actor: actor
    )
    return InspectionSupplement(
      inspection: id,
      venue: venue,
      zone: zone,
      day: day,
      passed: decided.passed,
      notApplicable: decided.notApplicable,
      findings: decided.findings,
      heldBack: remainder.heldBack,
      rulebook: decided.rulebook
    )
  }
}
