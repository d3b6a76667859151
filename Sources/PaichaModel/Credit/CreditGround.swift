/// A ground for listing somebody (列入情形), one row of the rulebook.
public struct CreditGround: Hashable, Sendable {
  /// Such as `A1`.
  public let code: String
  public let words: Words
  /// Whom it can list.
  public let subjects: Set<Bearer>
  public let condition: Condition?
  public let basis: String
  /// The edition of the basis, such as 2023-10-01.
  public let edition: String
  public let status: Parameter.Status

  public init(
    code: String,
    words: Words,
    subjects: Set<Bearer>,
    condition: Condition?,
    basis: String,
    edition: String,
    status: Parameter.Status
  ) {
    self.code = code
    self.words = words
    self.subjects = subjects
    self.condition = condition
    self.basis = basis
    self.edition = edition
    self.status = status
  }

  /// A kind of subject as grounds tell them apart.
  public enum Bearer: String, CaseIterable, Sendable {
    case enterprise
    case head
    case responsible

    public var words: Words {
      switch self {
      case .enterprise: CreditSubject.Kind.enterprise.words
      case .head: ListedPerson.Post.head.words
      case .responsible: ListedPerson.Post.responsible.words
      }
    }
  }

  /// What the records must show where they tell of it.
  public enum Condition: String, CaseIterable, Sendable {
    /// A major or extraordinary accident (重大、特别重大事故).
    case majorAccident = "major_accident"
    /// So many larger accidents (较大事故) within a time: `credit.larger_accidents_*`.
    case largerAccidents = "larger_accidents"
    /// A fine raised at least so many times: `credit.fine_multiple_min`.
    case raisedFine = "raised_fine"
    /// An accident reported falsely or concealed (谎报、瞒报).
    case falseReport = "false_report"
  }
}

/// A measure that follows a listing (惩戒措施), one row of the rulebook.
public struct CreditMeasure: Hashable, Sendable {
  /// Such as `no_awards`.
  public let code: String
  public let words: Words
  public let basis: String
  public let status: Parameter.Status

  public init(code: String, words: Words, basis: String, status: Parameter.Status) {
    self.code = code
    self.words = words
    self.basis = basis
    self.status = status
  }
}

extension CreditSubject {
  /// As what grounds see it.
  public var bearer: CreditGround.Bearer {
    switch self {
    case .enterprise: .enterprise
    case .person(let person):
      switch person.post {
      case .head: .head
      case .responsible: .responsible
      }
    }
  }
}
