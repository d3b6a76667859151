/// The fields of one layout as a closed set; the raw value is the field's position in a row.
public protocol FieldName: CaseIterable, RawRepresentable<Int>, Sendable {
  var field: TableLayout.Field { get }
}

/// The fields of a table of people (人员).
public enum ActorField: Int, FieldName {
  case id, name, role, department, zone

  public var field: TableLayout.Field {
    switch self {
    case .id: .init("id", required: true)
    case .name: .init("name", required: true)
    case .role: .init("role", required: true)
    case .department: .init("department")
    case .zone: .init("zone")
    }
  }
}

/// The fields of a table of development zones (经开区).
public enum ZoneField: Int, FieldName {
  case code, name, province, region, reportingUnit, upgradedOn, status, rankedFrom, note

  public var field: TableLayout.Field {
    switch self {
    case .code: .init("code", required: true)
    case .name: .init("name", required: true)
    case .province: .init("province")
    case .region: .init("region")
    case .reportingUnit: .init("reporting_unit")
    case .upgradedOn: .init("upgraded_on")
    case .status: .init("status")
    case .rankedFrom: .init("ranked_from")
    case .note: .init("note")
    }
  }
}

/// The fields of a table that moves venues into or out of a zone's scope (统计口径调整).
public enum ScopeChangeField: Int, FieldName {
  case zone, effectiveOn, venue, change

  public var field: TableLayout.Field {
    switch self {
    case .zone: .init("zone", required: true)
    case .effectiveOn: .init("effective_on", required: true)
    case .venue: .init("venue", required: true)
    case .change: .init("change", required: true)
    }
  }
}
