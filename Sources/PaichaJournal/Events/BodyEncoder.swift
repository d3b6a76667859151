import PaichaModel

/// Writes the body of an event; keys in sorted order, absent values left out.
enum BodyEncoder {
  static func encode(_ event: Event, into writer: inout CanonicalWriter) {
    writer.beginObject()
    switch event {
    case .bookOpened(let book): writer.text("name", book.name)
    case .actorRecorded(let actor, _): encode(actor, into: &writer)
    case .zoneRecorded(let zone, _): encode(zone, into: &writer)
    case .venueRecorded(let venue, _): encode(venue, into: &writer)
    case .inspectionLogged(let inspection): encode(inspection, into: &writer)
    case .inspectionSupplemented(let supplement): encode(supplement, into: &writer)
    case .hazardStepped, .listingOpened, .listingStepped, .transferOpened, .transferStepped,
      .planOpened, .planStepped, .drillOpened, .drillStepped, .trainingRecorded, .trainingVoided,
      .accidentOpened, .accidentStepped, .creditOpened, .creditStepped,
      .personRecorded, .personsRevealed, .personForgotten,
      .paperIssued, .calendarAdded, .clockSettled, .zoneAdjusted, .evaluationFrozen,
      .statementSent:
      event.bodyFields?.write(into: &writer)
    }
    writer.endObject()
  }

  private static func encode(_ actor: Actor, into writer: inout CanonicalWriter) {
    writer.text("department", actor.department)
    writer.text("name", actor.name)
    writer.text("role", actor.role.rawValue)
  }

  private static func encode(_ zone: Zone, into writer: inout CanonicalWriter) {
    writer.text("name", zone.name)
    writer.text("note", zone.note)
    writer.text("province", zone.province)
    writer.number("ranked_from", zone.rankedFrom)
    writer.text("region", zone.region?.rawValue)
    writer.text("reporting_unit", zone.reportingUnit)
    writer.text("status", zone.status.rawValue)
    writer.day("upgraded_on", zone.upgradedOn)
  }

  private static func encode(_ venue: Venue, into writer: inout CanonicalWriter) {
    writer.text("address", venue.address)
    writer.number("capacity", venue.size.capacityPersons)
    writer.day("closed_on", venue.closedOn)
    writer.number("crowded_place", venue.isCrowdedPlace.map { $0 ? 1 : 0 })
    writer.text("enterprise_name", venue.enterprise?.name)
    writer.text("enterprise_uscc", venue.enterprise?.creditCode)
    writer.number("floor_area_m2", venue.size.floorAreaSquareMetres)
    writer.text("kind", venue.kind.rawValue)
    writer.text("lat", venue.location?.latitude)
    writer.text("lon", venue.location?.longitude)
    writer.text("name", venue.name)
    writer.day("opened_on", venue.openedOn)
    writer.text("park", venue.park)
    writer.number("staff", venue.size.staffPersons)
  }

  private static func encode(_ inspection: Inspection, into writer: inout CanonicalWriter) {
    writer.text("campaign", inspection.campaign)
    writer.text("checklist", inspection.checklist)
    writer.text("drill", inspection.drill?.description)
    writer.findings(inspection.findings)
    if inspection.heldBack > 0 { writer.number("held_back", inspection.heldBack) }
    writer.day("inspected_on", inspection.day)
    writer.texts("inspectors", inspection.inspectors)
    writer.text("kind", inspection.kind.rawValue)
    writer.text("lat", inspection.location?.latitude)
    writer.text("lon", inspection.location?.longitude)
    writer.items("not_applicable", inspection.notApplicable)
    writer.items("passed", inspection.passed)
    writer.text("reference", inspection.reference?.text)
    writer.text("rulebook", inspection.rulebook)
    writer.text("venue", inspection.venue.text)
  }

  private static func encode(
    _ supplement: InspectionSupplement,
    into writer: inout CanonicalWriter
  ) {
    writer.findings(supplement.findings)
    if supplement.heldBack > 0 { writer.number("held_back", supplement.heldBack) }
    writer.day("inspected_on", supplement.day)
    writer.items("not_applicable", supplement.notApplicable)
    writer.items("passed", supplement.passed)
    writer.text("rulebook", supplement.rulebook)
    writer.text("venue", supplement.venue.text)
  }
}
