import PaichaModel

/// Reads the body of an event back, strictly in the order `BodyEncoder` writes it.
struct BodyDecoder {
  var reader: CanonicalReader
  let heading: EntryHeading

  mutating func event() throws(JournalFault) -> Event {
    try reader.beginObject()
    let event: Event =
      switch heading.kind {
      case .bookOpened: .bookOpened(try book())
      case .actorRegistered: .actorRecorded(try actor(), .registered)
      case .actorChanged: .actorRecorded(try actor(), .changed)
      case .zoneRegistered: .zoneRecorded(try zone(), .registered)
      case .zoneChanged: .zoneRecorded(try zone(), .changed)
      case .venueRegistered: .venueRecorded(try venue(), .registered)
      case .venueChanged: .venueRecorded(try venue(), .changed)
      case .inspectionLogged: .inspectionLogged(try inspection())
      case .inspectionSupplemented: .inspectionSupplemented(try supplement())
      case .hazardRectified: .hazardStepped(try step(.rectified(try rectification())))
      case .hazardReviewed: .hazardStepped(try step(.reviewed(try review())))
      }
    try reader.endObject()
    try reader.finish()
    return event
  }

  private var zoneCode: ZoneCode? { heading.zone.isEmpty ? nil : ZoneCode(unchecked: heading.zone) }

  private func subject<ID>(_ id: ID?) throws(JournalFault) -> ID {
    guard let id else { throw reader.expected("a subject of kind \(heading.kind.rawValue)") }
    return id
  }

  private mutating func book() throws(JournalFault) -> Book {
    try reader.key("name")
    return Book(origin: try subject(Origin(heading.subject)), name: try reader.string())
  }

  private mutating func actor() throws(JournalFault) -> Actor {
    let department = try reader.optionalText("department")
    try reader.key("name")
    let name = try reader.string()
    try reader.key("role")
    return Actor(
      id: try subject(ActorID(heading.subject)),
      name: name,
      role: try reader.coded(Role.self),
      department: department,
      zone: zoneCode
    )
  }

  private mutating func zone() throws(JournalFault) -> Zone {
    try reader.key("name")
    let name = try reader.string()
    let note = try reader.optionalText("note")
    let province = try reader.optionalText("province")
    let rankedFrom = try reader.optionalNumber("ranked_from")
    let region = reader.optionalKey("region") ? try reader.coded(Region.self) : nil
    let reportingUnit = try reader.optionalText("reporting_unit")
    try reader.key("status")
    let status = try reader.coded(Zone.Status.self)
    let upgradedOn = try reader.optionalDay("upgraded_on")
    return Zone(
      code: try subject(ZoneCode(heading.subject)),
      name: name,
      province: province,
      region: region,
      reportingUnit: reportingUnit,
      upgradedOn: upgradedOn,
      status: status,
      rankedFrom: rankedFrom,
      note: note
    )
  }

  private mutating func venue() throws(JournalFault) -> Venue {
    let address = try reader.optionalText("address")
    let capacity = try reader.optionalNumber("capacity")
    let closedOn = try reader.optionalDay("closed_on")
    let crowded = try reader.optionalNumber("crowded_place")
    let enterpriseName = try reader.optionalText("enterprise_name")
    let creditCode = try reader.optionalText("enterprise_uscc")
    let floorArea = try reader.optionalNumber("floor_area_m2")
    try reader.key("kind")
    let kind = try reader.coded(VenueKind.self)
    let location = try reader.optionalLocation()
    try reader.key("name")
    let name = try reader.string()
    let openedOn = try reader.optionalDay("opened_on")
    let park = try reader.optionalText("park")
    let staff = try reader.optionalNumber("staff")
    let hasEnterprise = enterpriseName != nil || creditCode != nil
    return Venue(
      code: try subject(VenueCode(heading.subject)),
      name: name,
      kind: kind,
      zone: zoneCode,
      park: park,
      enterprise: hasEnterprise ? Enterprise(creditCode: creditCode, name: enterpriseName) : nil,
      address: address,
      location: location,
      size: VenueSize(
        floorAreaSquareMetres: floorArea,
        capacityPersons: capacity,
        staffPersons: staff
      ),
      isCrowdedPlace: crowded.map { $0 == 1 },
      openedOn: openedOn,
      closedOn: closedOn
    )
  }

  private mutating func inspection() throws(JournalFault) -> Inspection {
    let campaign = try reader.optionalText("campaign")
    try reader.key("checklist")
    let checklist = try reader.string()
    let findings = try reader.findings()
    let heldBack = try reader.optionalNumber("held_back") ?? 0
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
      rulebook: rulebook
    )
  }

  private mutating func supplement() throws(JournalFault) -> InspectionSupplement {
    let findings = try reader.findings()
    let heldBack = try reader.optionalNumber("held_back") ?? 0
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

  private func step(_ event: HazardEvent) throws(JournalFault) -> HazardStep {
    HazardStep(hazard: try subject(HazardID(heading.subject)), zone: zoneCode, event: event)
  }

  private mutating func rectification() throws(JournalFault) -> Rectification {
    let evidence = try reader.evidence()
    let note = try reader.optionalText("note")
    try reader.key("on")
    return Rectification(
      on: try reader.day(),
      by: heading.actor,
      note: note,
      evidence: evidence
    )
  }

  private mutating func review() throws(JournalFault) -> Review {
    let deadline = try reader.optionalDay("deadline")
    let evidence = try reader.evidence()
    let note = try reader.optionalText("note")
    try reader.key("on")
    let day = try reader.day()
    try reader.key("verdict")
    let verdict: Review.Verdict
    switch try reader.string() {
    case "passed": verdict = .passed
    case "returned": verdict = .returned(newDeadline: deadline)
    default: throw reader.expected("passed or returned")
    }
    return Review(on: day, by: heading.actor, verdict: verdict, note: note, evidence: evidence)
  }
}
