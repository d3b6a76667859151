/// The fields of a table of drills (演练台账), one row a drill.
public enum DrillField: Int, FieldName {
  case drillRef, heldOn, kind, participants
  case venue, zone, park, plan, planKind, topic, roll
  case evaluation, problems, problemsClosedOn, reportedOn, reportedTo, note, document

  public var field: TableLayout.Field {
    switch self {
    case .drillRef: .init("drill_ref", required: true)
    case .heldOn: .init("held_on", required: true)
    case .kind: .init("kind", required: true)
    case .participants: .init("participants", required: true)
    case .venue: .init("venue")
    case .zone: .init("zone")
    case .park: .init("park")
    case .plan: .init("plan")
    case .planKind: .init("plan_kind")
    case .topic: .init("topic")
    case .roll: .init("roll")
    case .evaluation: .init("evaluation")
    case .problems: .init("problems")
    case .problemsClosedOn: .init("problems_closed_on")
    case .reportedOn: .init("reported_on")
    case .reportedTo: .init("reported_to")
    case .note: .init("note")
    case .document: .init("document")
    }
  }
}
