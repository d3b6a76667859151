/// What the commands of the credit list answer, as far as tests read it.
struct CreditReceiptRow: Decodable {
  struct Clock: Decodable {
    let what: String
    let due_on: String
  }

  let id: String
  let state: String
  let listed: Bool
  let term_ends_on: String?
  let clocks: [Clock]

  enum CodingKeys: String, CodingKey {
    case id, state, listed, term_ends_on, clocks
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(String.self, forKey: .id)
    state = try values.decode(String.self, forKey: .state)
    listed = try values.decode(Bool.self, forKey: .listed)
    term_ends_on = try values.decodeIfPresent(String.self, forKey: .term_ends_on)
    clocks = try values.decodeIfPresent([Clock].self, forKey: .clocks) ?? []
  }
}

struct CreditPeriodRow: Decodable, Equatable {
  let from: String
  let through: String?
}

struct CreditScreenRow: Decodable {
  struct Next: Decodable { let act: String }

  let state: String
  let listed: Bool
  let periods: [CreditPeriodRow]
  let next: [Next]
}

struct CreditListRow: Decodable { let id: String }

struct OwedNoticeLine: Decodable {
  let receiver: String
  let listing: String
  let owed: String
}

struct CheckRow: Decodable {
  let outcome: String
  let reason: String?
}

struct PublicRow: Decodable {
  let name: String
  let uscc: String?
  let grounds: [String]
  let decision: String
  let term_ends_on: String
}

struct PersonShownRow: Decodable {
  struct Reveal: Decodable { let purpose: String }

  let name: String
  let resident_id: String
  let phone: String?
  let reveals: [Reveal]
}

struct RegisterRow: Decodable {
  let accepted: Int
  let rejected: Int
}

struct VenueCreditRow: Decodable {
  let operator_listed: Bool
  let credit: [CreditListRow]
}

struct JudgedRow: Decodable {
  let kind: String
  let code: String
  let well_formed: Bool
  let problem: String?
}
