import PaichaModel

/// Inspections and their supplements.
extension BodyDecoder {
  mutating func inspection() throws(JournalFault) -> Inspection {
    let campaign = try reader.optionalText("campaign")
    try reader.key("checklist")
    let checklist = try reader.string()
    let drill = try reader.optionalID("drill", DrillRecord.self)
    let findings = try reader.findings()
    let heldBack = try heldBack()
    try reader.key("inspected_on")
    let day = try reader.day()
    let inspectors = try reader.texts("inspectors")
    try reader.key("kind")
    let kind = try reader.coded(InspectionKind.self)
    let location = try reader.optionalLocation()
    let notApplicable = try reader.codes("not_applicable", ItemCode.self)
    let passed = try reader.codes("passed", ItemCode.self)
    let reference =
      reader.optionalKey("reference") ? try reader.code(InspectionReference.self) : nil
    try reader.key("rulebook")
    let rulebook = try reader.string()
    try reader.key("venue")
    return Inspection(
      id: try subject(InspectionID(heading.subject)),
      reference: reference,
      venue: try reader.code(VenueCode.self),
      zone: zoneCode,
      day: day,
      kind: kind,
      inspectors: inspectors,
      campaign: campaign,
      checklist: checklist,
      location: location,
      passed: passed,
      notApplicable: notApplicable,
      findings: findings,
      heldBack: heldBack,
      rulebook: rulebook,
      drill: drill
    )
  }

  mutating func supplement() throws(JournalFault) -> InspectionSupplement {
    let findings = try reader.findings()
    let heldBack = try heldBack()
    try reader.key("inspected_on")
    let day = try reader.day()
    let notApplicable = try reader.codes("not_applicable", ItemCode.self)
    let passed = try reader.codes("passed", ItemCode.self)
    try reader.key("rulebook")
    let rulebook = try reader.string()
    try reader.key("venue")
    return InspectionSupplement(
      inspection: try subject(InspectionID(heading.subject)),
      venue: try reader.code(VenueCode.self),
      zone: zoneCode,
      day: day,
      passed: passed,
      notApplicable: notApplicable,
      findings: findings,
      heldBack: heldBack,
      rulebook: rulebook
    )
  }

  /// Left out when nothing is held back.
  private mutating func heldBack() throws(JournalFault) -> Int {
    guard let count = try reader.optionalNumber("held_back") else { return 0 }
    guard count > 0 else { throw reader.expected("a number from 1") }
    return count
  }
}
