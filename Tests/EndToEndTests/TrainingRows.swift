/// What `training add` and `training show` answer, in part.
struct TrainingRecordRow: Decodable {
  let id: String
  let hours: Double
  let persons: Int
  let names: [String]
  let void_on: String?
  let void_by: String?
  let recorded: Bool?
  let journal_size: Int?
}

/// A row of `training list`.
struct TrainingListRow: Decodable {
  let id: String
  let reference: String?
  let zone: String?
  let venue: String
  let held_on: String
  let trainees: String
  let hours: Double
  let persons: Int
  let void_on: String?
}

/// A row of `training coverage`.
struct CoverageRow: Decodable {
  let zone: String?
  let venue: String?
  let roll: Int?
  let trained: Int?
  let training_rate: Double?
  let drilled: Int?
  let drill_rate: Double?
  let venues_without_roll: Int
}

/// A row of `training due`.
struct TrainingDueRow: Decodable {
  let venue: String
  let trainees: String
  let person: String?
  let hours_owed: Double?
  let hours_done: Double?
  let due_on: String
  let days_late: Int
  let rule: String
  let rule_status: String
}
