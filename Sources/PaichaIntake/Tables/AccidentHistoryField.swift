/// The fields of a table of accidents from another system (历史事故), one row an accident.
public enum AccidentHistoryField: Int, FieldName {
  case accidentRef, venue, zone, park, kind, occurredAt, place
  case knownAt, reportedAt, course, measures
  case deaths, seriousInjuries, missing, lossYuan
  case investigatedOn, body, deliveredOn, approvedOn, responsible, document, evaluatedOn

  public var field: TableLayout.Field {
    switch self {
    case .accidentRef: .init("accident_ref", required: true)
    case .venue: .init("venue")
    case .zone: .init("zone")
    case .park: .init("park")
    case .kind: .init("kind", required: true)
    case .occurredAt: .init("occurred_at", required: true)
    case .place: .init("place", required: true)
    case .knownAt: .init("known_at")
    case .reportedAt: .init("reported_at", required: true)
    case .course: .init("course")
    case .measures: .init("measures")
    case .deaths: .init("deaths")
    case .seriousInjuries: .init("serious_injuries")
    case .missing: .init("missing")
    case .lossYuan: .init("loss_yuan")
    case .investigatedOn: .init("investigated_on")
    case .body: .init("body")
    case .deliveredOn: .init("delivered_on")
    case .approvedOn: .init("approved_on")
    case .responsible: .init("responsible")
    case .document: .init("document")
    case .evaluatedOn: .init("evaluated_on")
    }
  }
}
