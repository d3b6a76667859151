import PaichaModel

extension TrainingDraft {
  /// A session of staff, but for what is named.
  static func sample(
    on day: Day = "2025-03-20",
    of trainees: Trainees = .staff,
    _ kind: Training.Kind = .yearly,
    by attendance: Training.Attendance = .counted(30),
    course: String? = nil,
    hoursTenths: Int = 20,
    passed: Int? = nil,
    reference: String? = nil
  ) -> TrainingDraft {
    TrainingDraft(
      reference: reference,
      venue: "V1",
      trainees: trainees,
      kind: kind,
      attendance: attendance,
      course: course,
      content: "灭火器使用",
      hoursTenths: hoursTenths,
      passed: passed,
      facts: StepFacts(on: day)
    )
  }

  func decided(
    today: Day = "2025-12-31",
    by role: Role = .unit
  ) throws(TrainingRefusal) -> Training {
    try Training.decide(
      self,
      id: "K7QX-E1",
      zone: "Z1",
      today: today,
      actor: .sample(role)
    )
  }
}

extension TrainingFact {
  static func sample(
    on day: Day = "2025-03-20",
    of trainees: Trainees = .staff,
    _ kind: Training.Kind = .yearly,
    by attendance: Training.Attendance,
    course: String? = nil,
    hoursTenths: Int = 20
  ) -> TrainingFact {
    TrainingFact(
      venue: "V1",
      day: day,
      trainees: trainees,
      kind: kind,
      course: course,
      attendance: attendance,
      hoursTenths: hoursTenths
    )
  }
}
