/// The receipt of `plan import` and `drill import`.
struct TakenOverRow: Decodable {
  let rows: Int
  let accepted: Int
  let unchanged: Int
  let rejected: Int
  let journal_size: Int
}

/// A row of `plan list`.
struct PlanListRow: Decodable {
  let id: String
  let zone: String?
  let holder: String
  let venue: String?
  let park: String?
  let kind: String
  let name: String
  let version: Int
  let state: String
  let valid_version: Int?
  let number: String?
  let filing: String?
  let cause: String?
  let owed: String?
  let due_on: String?
  let days_late: Int?
}

/// A row of `plan list --missing`.
struct MissingPlanRow: Decodable {
  let zone: String?
  let holder: String
  let venue: String?
  let plan: String
  let duty: String
  let status: String
}

/// The receipt of a step of a plan.
struct PlanReceiptRow: Decodable {
  let id: String
  let state: String
  let version: Int
  let valid_version: Int?
  let clocks: [ReceiptRow.Started]
}

/// What `plan show` answers, in part.
struct PlanScreenRow: Decodable {
  struct Paper: Decodable {
    let material: String
    let attached: Bool
    let file: String?
  }

  struct Step: Decodable {
    let step: String
    let actor: String
    let on: String?
  }

  struct Next: Decodable {
    let act: String
    let command: String
  }

  let state: String
  let version: Int
  let valid_version: Int?
  let signer: String?
  let filing: String?
  let cause: String?
  let materials: [Paper]
  let steps: [Step]
  let next: [Next]
}

/// The receipt of a step of a drill, with the hazards it opened.
struct DrillReceiptRow: Decodable {
  struct Opened: Decodable {
    let id: String
    let level: String
    let description: String
    let deadline: String
  }

  let id: String
  let state: String
  let held_on: String?
  let problems: Int
  let hazards: [Opened]
  let clocks: [ReceiptRow.Started]
}

/// A row of `drill list`.
struct DrillListRow: Decodable {
  let id: String
  let holder: String
  let venue: String?
  let plan: String?
  let plan_kind: String
  let kind: String
  let state: String
  let held_on: String?
  let problems: Int
  let reported_on: String?
}

/// What `drill show` answers, in part.
struct DrillScreenRow: Decodable {
  struct Problem: Decodable {
    let id: String
    let state: String
    let found_on: String
  }

  let state: String
  let plan: String?
  let plan_version: Int?
  let evaluation: String?
  let hazards: [Problem]
}

/// A row of `drill due`.
struct OwedDrillRow: Decodable {
  let zone: String?
  let holder: String
  let venue: String?
  let duty: String
  let last_on: String?
  let due_on: String
  let days_late: Int
  let rule: String
}

/// A row of `stats drills`.
struct DrillStatsRow: Decodable {
  let period: String
  let as_of: String
  let zone: String?
  let kind: String?
  let periods_due: Int
  let periods_met: Int
  let rate: Double?
  let drills: Int
  let full: Int
  let participants: Int
  let problems: Int
  let reports_due: Int
  let reported: Int
}

/// What `venue show` answers, in part.
struct VenueScreenRow: Decodable {
  struct Listed: Decodable {
    let id: String
  }

  let code: String
  let crowded_by: String
  let hazards_open: Int
  let majors_open: Int
  let hazards_overdue: Int
  let listings_active: Int
  let plans_missing: Int
  let clocks_late: Int
  let open_hazards: [Listed]
  let due: [DueRow]
  let plans: [Listed]
  let missing_plans: [MissingKind]
  let drills: [Listed]
  let training: [Listed]
  let inspections: [Listed]

  struct MissingKind: Decodable {
    let plan: String
  }
}
