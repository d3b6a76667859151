/// The receipt of a step, with the clocks it started.
struct ReceiptRow: Decodable {
  /// A clock that began to run.
  struct Started: Decodable {
    let what: String
    let due_on: String
    let provisional: Bool
    let rule: String?
  }

  let id: String
  let state: String
  let journal_size: Int
  let clocks: [Started]
}

/// What `hazard show` answers, in part.
struct HazardScreenRow: Decodable {
  struct Clock: Decodable {
    let what: String
    let due_on: String
    let done_on: String?
    let days_late: Int?
    let rule_status: String?
  }

  struct Step: Decodable {
    let step: String
    let actor: String
    let on: String?
    let note: String?
    let deadline: String?
    let detail: String?
    let document: String?
  }

  struct Part: Decodable {
    let part: String
    let text: String
  }

  struct Next: Decodable {
    let act: String
    let command: String
  }

  let state: String
  let level: String
  let candidate: Bool
  let clause: String?
  let deadline: String
  let judged_deadline: String
  let deadline_by: String
  let returns: Int
  let suspended_part: String?
  let resumed_on: String?
  let reopens: String?
  let reopened_as: [String]
  let recurs: [String]
  let plan: [Part]
  let clocks: [Clock]
  let steps: [Step]
  let next: [Next]
}

/// A row of `transfer list`.
struct TransferListRow: Decodable {
  let id: String
  let hazard: String
  let kind: String
  let receiver: String
  let state: String
  let ended_on: String?
  let owed: String?
  let due_on: String?
}

/// The last column of `hazard list`.
struct CandidateRow: Decodable {
  let id: String
  let level: String
  let candidate: Bool
}
