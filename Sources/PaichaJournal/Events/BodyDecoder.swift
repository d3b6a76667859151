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
      default: try fields()
      }
    try reader.endObject()
    try reader.finish()
    return event
  }

  var zoneCode: ZoneCode? { heading.zone.isEmpty ? nil : ZoneCode(unchecked: heading.zone) }

  func subject<ID>(_ id: ID?) throws(JournalFault) -> ID {
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
      isCrowdedPlace: try isCrowdedPlace(crowded),
      openedOn: openedOn,
      closedOn: closedOn
    )
  }

  private func isCrowdedPlace(_ number: Int?) throws(JournalFault) -> Bool? {
    switch number {
    case nil: nil
    case 0: false
    case 1: true
    default: throw reader.expected("0 or 1")
    }
  }

  /// The steps of life cycles and whatever else is told by members.
  private mutating func fields() throws(JournalFault) -> Event {
    let written = try BodyFields(&reader)
    var fields = written
    let event: Event
    do throws(BodyProblem) {
      event = try Event(heading, &fields)
    } catch {
      throw reader.expected(error.expected)
    }
    try fields.finish(reader)
    // Ids that can be spelled in two ways, or a default that is written out.
    guard event.bodyFields == written else {
      throw reader.expected("the canonical spelling of \(heading.kind.rawValue)")
    }
    return event
  }
}
