/// A training session (安全教育培训记录; 安全生产法 art 28): time, content, participants, result.
public struct Training: Hashable, Sendable {
  public let id: TrainingID
  /// Its number in another system; unique in the book.
  public let reference: String?
  public let venue: VenueCode
  /// The zone the venue belonged to when it was recorded.
  public let zone: ZoneCode?
  public let trainees: Trainees
  public let kind: Kind
  public let attendance: Attendance
  /// Batches of one course train different people, so each round has a course name of its own;
  /// nothing for a session that stands alone.
  public let course: String?
  public let content: String
  /// Class hours (学时) in tenths.
  public let hoursTenths: Int
  /// How many passed the test; nothing where there was none.
  public let passed: Int?
  public let facts: StepFacts
  public let actor: ActorID

  /// Why people are trained.
  public enum Kind: String, CaseIterable, Sendable {
    /// 初次培训、岗前培训.
    case initial
    /// 每年再培训.
    case yearly

    public var words: Words {
      switch self {
      case .initial: Words(zh: "初次培训", en: "initial")
      case .yearly: Words(zh: "再培训", en: "yearly")
      }
    }
  }

  /// Who took part: by name, or only how many.
  public enum Attendance: Hashable, Sendable {
    case named([String])
    case counted(Int)

    /// Names without the spaces around them; a blank one is nobody.
    public init(names: [String]) {
      self = .named(names.map(Attendance.trimmed).filter { !$0.isEmpty })
    }

    private static func trimmed(_ name: String) -> String {
      var name = name[...]
      while name.first?.isWhitespace == true { name.removeFirst() }
      while name.last?.isWhitespace == true { name.removeLast() }
      return String(name)
    }

    public var persons: Int {
      switch self {
      case .named(let names): names.count
      case .counted(let count): count
      }
    }

    public var names: [String] {
      if case .named(let names) = self { names } else { [] }
    }
  }

  public init(
    id: TrainingID,
    reference: String?,
    venue: VenueCode,
    zone: ZoneCode?,
    trainees: Trainees,
    kind: Kind,
    attendance: Attendance,
    course: String?,
    content: String,
    hoursTenths: Int,
    passed: Int?,
    facts: StepFacts,
    actor: ActorID
  ) {
    self.id = id
    self.reference = reference
    self.venue = venue
    self.zone = zone
    self.trainees = trainees
    self.kind = kind
    self.attendance = attendance
    self.course = course
    self.content = content
    self.hoursTenths = hoursTenths
    self.passed = passed
    self.facts = facts
    self.actor = actor
  }
}
