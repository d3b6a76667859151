/// The receipt of `inspect import`, as outside tools read it.
struct ImportReceipt: Decodable {
  let rows: Int
  let inspections: Int
  let findings: Int
  let hazards_general: Int
  let hazards_major: Int
  let accepted: Int
  let unchanged: Int
  let rejected: Int
  let journal_size: Int
  let journal_root: String
}

/// A row of `hazard list`.
struct HazardRow: Decodable {
  let id: String
  let zone: String?
  let venue: String
  let level: String
  let state: String
  let found_on: String
  let deadline: String
  let days_overdue: Int
}

/// A row of `evaluate`.
struct ScoreRow: Decodable {
  let zone: String
  let participation: String
  let venues: Int
  let score: Double?
  let band: String?
  let rank_in_region: Int?
}

/// A row of `evaluate --inputs`.
struct InputRow: Decodable {
  let zone: String
  let indicator: String
  let numerator: Int
  let denominator: Int?
  let points: Double?
  let max_points: Double?
  let status: String
}

/// A row of `evaluate explain`.
struct RecordRow: Decodable {
  let record: String
  let effect: Double?
}

/// What a step in a hazard's life answers.
struct StepRow: Decodable {
  let id: String
  let state: String
  let closed_on: String?
  let journal_size: Int
}

/// What `inspect log` answers, in part.
struct LoggedRow: Decodable {
  /// One finding of it.
  struct Finding: Decodable {
    let hazard: String
    let level: String
  }

  let id: String
  let findings: [Finding]
}
