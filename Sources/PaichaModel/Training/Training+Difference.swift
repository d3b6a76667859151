extension Training {
  /// The first part by which a draft under the same reference differs, by its stable name.
  public func difference(from draft: TrainingDraft) -> String? {
    let isSame: [(String, Bool)] = [
      ("venue", draft.venue == venue),
      ("held_on", draft.facts.day == facts.day),
      ("trainees", draft.trainees == trainees),
      ("hours", draft.hoursTenths == hoursTenths),
      ("content", draft.content == content),
      ("kind", draft.kind == kind),
      ("persons", draft.attendance.count == attendance.count),
      ("names", Set(draft.attendance.names) == Set(attendance.names)),
      ("course", draft.course == course),
      ("passed", draft.passed == passed),
      ("note", draft.facts.note == facts.note),
      ("document", draft.facts.document == facts.document),
    ]
    return isSame.first { !$0.1 }?.0
  }
}

extension Training.Attendance {
  /// How many, where only that is told.
  fileprivate var count: Int? { if case .counted(let count) = self { count } else { nil } }
}
