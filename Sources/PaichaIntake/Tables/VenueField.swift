/// The fields of a table of venues (场所).
public enum VenueField: Int, FieldName {
  case code, name, kind, zone, park, enterpriseUSCC, enterpriseName, address, lat, lon
  case floorAreaM2, capacity, staff, crowdedPlace, openedOn, closedOn
  /// Printed by the list of venues and not read: who is listed follows from the credit list.
  case creditListing

  public var field: TableLayout.Field {
    switch self {
    case .code: .init("code", required: true)
    case .name: .init("name", required: true)
    case .kind: .init("kind", required: true)
    case .zone: .init("zone")
    case .park: .init("park")
    case .enterpriseUSCC: .init("enterprise_uscc")
    case .enterpriseName: .init("enterprise_name")
    case .address: .init("address")
    case .lat: .init("lat")
    case .lon: .init("lon")
    case .floorAreaM2: .init("floor_area_m2")
    case .capacity: .init("capacity")
    case .staff: .init("staff")
    case .crowdedPlace: .init("crowded_place")
    case .openedOn: .init("opened_on")
    case .closedOn: .init("closed_on")
    case .creditListing: .init("credit_listing")
    }
  }
}
