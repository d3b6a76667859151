/// A session as coverage and duties count it; void ones are none.
public struct TrainingFact: Hashable, Sendable {
  public let venue: VenueCode
  public let day: Day
  public let trainees: Trainees
  public let kind: Training.Kind
  public let course: String?
  public let attendance: Training.Attendance
  public let hoursTenths: Int

  public init(
    venue: VenueCode,
    day: Day,
    trainees: Trainees,
    kind: Training.Kind,
    course: String?,
    attendance: Training.Attendance,
    hoursTenths: Int
  ) {
    self.venue = venue
    self.day = day
    self.trainees = trainees
    self.kind = kind
    self.course = course
    self.attendance = attendance
    self.hoursTenths = hoursTenths
  }

  public init(_ training: Training) {
    self.init(
      venue: training.venue,
      day: training.facts.day,
      trainees: training.trainees,
      kind: training.kind,
      course: training.course,
      attendance: training.attendance,
      hoursTenths: training.hoursTenths
    )
  }
}
