/// The fields of a table of emergency plans in force (预案台账), one row a plan.
public enum PlanHistoryField: Int, FieldName {
  case planRef, kind, name, publishedOn
  case venue, zone, park, version, number, filedOn, evaluatedOn

  public var field: TableLayout.Field {
    switch self {
    case .planRef: .init("plan_ref", required: true)
    case .kind: .init("kind", required: true)
    case .name: .init("name", required: true)
    case .publishedOn: .init("published_on", required: true)
    case .venue: .init("venue")
    case .zone: .init("zone")
    case .park: .init("park")
    case .version: .init("version")
    case .number: .init("number")
    case .filedOn: .init("filed_on")
    case .evaluatedOn: .init("evaluated_on")
    }
  }
}
