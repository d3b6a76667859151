/// What a step of a listing answers, in part.
struct ListingReceipt: Decodable {
  /// A clock that the step started.
  struct Started: Decodable {
    let what: String
    let owner: String
    let due_on: String
    let provisional: Bool
    let limit: String?
    let rule: String?
    let rule_status: String?
  }

  let id: String
  let state: String
  let level: String
  let finish_by: String?
  let clocks: [Started]
  let journal_size: Int
}

/// A row of `supervise list`.
struct ListingRow: Decodable {
  let id: String
  let zone: String?
  let venue: String
  let level: String
  let state: String
  let hazards: [String]
  let finish_by: String?
  let days_left: Int?
  let progress_on: String?
  let percent: Int?
  let next_step: String?
  let owed: String?
  let owed_by: String?
  let owed_due: String?
  let provisional: Bool
  let number: String?
}

/// What `supervise show` answers, in part.
struct ListingShown: Decodable {
  /// A clock of the listing.
  struct Term: Decodable {
    let what: String
    let state: String
    let days_late: Int?
  }

  /// A recorded step.
  struct Step: Decodable {
    let step: String
    let actor: String
    let on: String
    let detail: String?
  }

  /// A part of the plan.
  struct Part: Decodable {
    let part: String
    let text: String
  }

  /// An act that may follow.
  struct Possible: Decodable {
    let act: String
    let command: String
  }

  let id: String
  let state: String
  let supervisor: String?
  let filed_up: Bool
  let superseded_by: String?
  let clocks: [Term]
  let steps: [Step]
  let plan: [Part]
  let possible: [Possible]
}

/// A row of `due`.
struct DueRow: Decodable {
  let subject: String
  let what: String
  let owner: String
  let zone: String?
  /// Nothing where a zone body or a park answers.
  let venue: String?
  let due_on: String
  let provisional: Bool
  let days_late: Int
  /// What a clock on no record follows from.
  let duty: String?

  /// Whether it is the clock of a record of the book, not one that follows from a duty.
  var isOnRecord: Bool { duty == nil }
}
