/// The fields of a table of inspections (检查), one row an item or finding.
///
/// The last ones register a venue or zone that the book lacks; only a mapping fills them.
public enum InspectionField: Int, FieldName {
  case inspectionRef, venue, inspectedOn, inspectors, kind, campaign, checklist
  case item, result, level, description, location, deadline, fixedOnSpot, closedOn, evidenceSHA256
  case lat, lon
  case venueName, venueKind, venueAddress, venueLat, venueLon
  case venueEnterpriseName, venueEnterpriseUSCC, zone, zoneName

  public var field: TableLayout.Field {
    switch self {
    case .inspectionRef: .init("inspection_ref", required: true)
    case .venue: .init("venue", required: true)
    case .inspectedOn: .init("inspected_on", required: true)
    case .inspectors: .init("inspectors")
    case .kind: .init("kind")
    case .campaign: .init("campaign")
    case .checklist: .init("checklist")
    case .item: .init("item", ofFinding: true)
    case .result: .init("result", ofFinding: true)
    case .level: .init("level", ofFinding: true)
    case .description: .init("description", ofFinding: true)
    case .location: .init("location", ofFinding: true)
    case .deadline: .init("deadline", ofFinding: true)
    case .fixedOnSpot: .init("fixed_on_spot", ofFinding: true)
    case .closedOn: .init("closed_on", ofFinding: true)
    case .evidenceSHA256: .init("evidence_sha256", ofFinding: true)
    case .lat: .init("lat")
    case .lon: .init("lon")
    case .venueName: .init("venue_name", forMappings: true)
    case .venueKind: .init("venue_kind", forMappings: true)
    case .venueAddress: .init("venue_address", forMappings: true)
    case .venueLat: .init("venue_lat", forMappings: true)
    case .venueLon: .init("venue_lon", forMappings: true)
    case .venueEnterpriseName: .init("venue_enterprise_name", forMappings: true)
    case .venueEnterpriseUSCC: .init("venue_enterprise_uscc", forMappings: true)
    case .zone: .init("zone", forMappings: true)
    case .zoneName: .init("zone_name", forMappings: true)
    }
  }
}
