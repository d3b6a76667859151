import PaichaIntake
import PaichaJournal
public import PaichaModel
public import PaichaStore

/// Checks subjects against the credit list as it stood on a day (失信核查).
///
/// The list is read once into an index; each subject then costs the same, however long the list is.
public struct CreditCheck {
  private let store: any BookReading
  private let persons: PersonKeeping
  private let index: SubjectIndex<CreditID>
  private let vault: OpenVault?
  public let day: Day
  public let today: Day

  /// Reads the list of a day; the vault only if it is there, for checks by identity number.
  public init(
    store: any BookStore,
    persons: PersonKeeping,
    folding: NameFolding,
    on day: Day,
    today: Day
  ) throws {
    self.store = store
    self.persons = persons
    self.day = day
    self.today = today
    var index = SubjectIndex<CreditID>(folding: folding)
    var holdsPersons = false
    try store.listedSubjects(on: day) { subject in
      holdsPersons = holdsPersons || subject.person != nil
      index.insert(
        ListedName(
          key: subject.id,
          creditCode: subject.creditCode,
          person: subject.person,
          name: subject.person == nil ? subject.name : nil,
          formerNames: subject.formerNames
        )
      )
    }
    self.index = index
    vault = holdsPersons ? try persons.lookUp() : nil
  }

  /// What is found of one subject.
  public func check(_ subject: CreditQuestion) throws -> CreditAnswer {
    var problem: SubjectProblem?
    if let code = subject.creditCode {
      problem = UnifiedSocialCreditCode.problem(in: code.uppercased()).map { .creditCode($0) }
    }
    var person: PersonID?
    if let number = subject.residentID {
      if let wrong = ResidentIdentityNumber.problem(in: number, today: today) {
        problem = .residentID(wrong)
      } else if let vault, let known = ResidentIdentityNumber(number, today: today) {
        person = vault.find(known)
      }
    }
    let found = index.matches(
      of: CheckedSubject(
        creditCode: subject.creditCode,
        person: person,
        name: subject.residentID == nil ? subject.name : nil
      )
    )
    return CreditAnswer(
      problem: problem,
      found: try found.map { match in
        guard let row = try store.creditRow(match.key) else {
          throw ServiceFault.noSuchCredit(match.key.description)
        }
        return CreditAnswer.Found(
          reason: match.reason,
          formerName: match.formerName,
          listing: row
        )
      }
    )
  }
}

/// A subject somebody asks about.
public struct CreditQuestion: Sendable {
  public let creditCode: String?
  /// In memory only.
  public let residentID: String?
  public let name: String?

  public init(creditCode: String?, residentID: String?, name: String?) {
    self.creditCode = creditCode
    self.residentID = residentID
    self.name = name
  }
}

/// What is wrong with the identifier of a subject; a number is never told.
public enum SubjectProblem: Hashable, Sendable {
  case creditCode(UnifiedSocialCreditCode.Problem)
  case residentID(ResidentIdentityNumber.Problem)

  /// Whether nobody can have such an identifier: a wrong check character of a credit code occurs.
  public var isFatal: Bool {
    if case .creditCode(.checkCharacter) = self { false } else { true }
  }
}

/// What the list says of a subject.
public struct CreditAnswer: Sendable {
  public let problem: SubjectProblem?
  /// Matches first, then what is only near.
  public let found: [Found]

  public struct Found: Sendable {
    public let reason: MatchReason
    /// The former name that met; the listing itself shows the present one.
    public let formerName: String?
    public let listing: CreditRow
  }

  /// What came of it, in a word.
  public enum Outcome: String, CaseIterable, Sendable {
    case match
    /// Somebody similar is listed; a person has to look.
    case near
    case clear
    /// The identifier is none: nothing can be said by it.
    case invalid

    public var words: Words {
      switch self {
      case .match: Words(zh: "在名单", en: "listed")
      case .near: Words(zh: "仅相似", en: "near")
      case .clear: Words(zh: "未列入", en: "clear")
      case .invalid: Words(zh: "标识有误", en: "wrong id")
      }
    }
  }

  public var outcome: Outcome {
    if found.contains(where: \.reason.isMatch) { return .match }
    if problem?.isFatal == true { return .invalid }
    return found.isEmpty ? .clear : .near
  }
}
