/// The fields of a table of hazards from another system (历史隐患), one row a hazard.
public enum HazardHistoryField: Int, FieldName {
  case hazardRef, venue, foundOn, description
  case level, item, criteria, clause, place, source, inspectors
  case orderedOn, orderNumber, deadline, rectifiedOn, closedOn, closedNote, evidenceSHA256

  public var field: TableLayout.Field {
    switch self {
    case .hazardRef: .init("hazard_ref", required: true)
    case .venue: .init("venue", required: true)
    case .foundOn: .init("found_on", required: true)
    case .description: .init("description", required: true)
    case .level: .init("level")
    case .item: .init("item")
    case .criteria: .init("criteria")
    case .clause: .init("clause")
    case .place: .init("place")
    case .source: .init("source")
    case .inspectors: .init("inspectors")
    case .orderedOn: .init("ordered_on")
    case .orderNumber: .init("order_number")
    case .deadline: .init("deadline")
    case .rectifiedOn: .init("rectified_on")
    case .closedOn: .init("closed_on")
    case .closedNote: .init("closed_note")
    case .evidenceSHA256: .init("evidence_sha256")
    }
  }
}
