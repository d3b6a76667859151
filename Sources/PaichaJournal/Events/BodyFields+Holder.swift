import PaichaModel

/// Who answers: a venue by its code, a park by its name, else the zone body of the entry's zone.
extension BodyFields {
  mutating func put(_ holder: Holder) {
    switch holder {
    case .venue(let code): put("venue", code.text)
    case .park(_, let name): put("park", name)
    case .zone: break
    }
  }

  mutating func holder(zone: ZoneCode?) throws(BodyProblem) -> Holder {
    if let venue = try optionalCode("venue", VenueCode.self) { return .venue(venue) }
    guard let zone else { throw BodyProblem(expected: "a venue or a zone") }
    if let park = try optionalText("park") { return .park(zone, park) }
    return .zone(zone)
  }
}
