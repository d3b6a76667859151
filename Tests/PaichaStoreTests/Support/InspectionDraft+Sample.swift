import PaichaModel

extension InspectionDraft {
  /// An inspection with so many general findings.
  static func sample(
    reference: InspectionReference? = nil,
    venue: VenueCode = "V1",
    day: Day = "2025-03-03",
    findings: Int = 0
  ) -> InspectionDraft {
    InspectionDraft(
      reference: reference,
      venue: venue,
      day: day,
      findings: (0..<findings).map { FindingDraft(description: "隐患 \($0)") }
    )
  }

  /// An inspection with one finding.
  static func sample(
    venue: VenueCode = "V1",
    day: Day = "2025-03-03",
    _ finding: FindingDraft
  ) -> InspectionDraft {
    InspectionDraft(venue: venue, day: day, findings: [finding])
  }
}

extension FindingDraft {
  /// A finding of a level with a deadline set by the order.
  static func sample(
    _ level: HazardLevel,
    due deadline: Day?,
    fixedOnSpot: Bool = false,
    closedOn: Day? = nil
  ) -> FindingDraft {
    FindingDraft(
      level: level,
      description: "隐患",
      deadline: deadline,
      isFixedOnSpot: fixedOnSpot,
      closedOn: closedOn
    )
  }
}
