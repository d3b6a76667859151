/// The fields of a table of training sessions (培训记录), one row a session.
public enum TrainingField: Int, FieldName {
  case trainingRef, venue, heldOn, trainees, hours, content
  case kind, persons, names, course, passed, note, document

  public var field: TableLayout.Field {
    switch self {
    case .trainingRef: .init("training_ref", required: true)
    case .venue: .init("venue", required: true)
    case .heldOn: .init("held_on", required: true)
    case .trainees: .init("trainees", required: true)
    case .hours: .init("hours", required: true)
    case .content: .init("content", required: true)
    case .kind: .init("kind")
    case .persons: .init("persons")
    case .names: .init("names")
    case .course: .init("course")
    case .passed: .init("passed")
    case .note: .init("note")
    case .document: .init("document")
    }
  }
}
