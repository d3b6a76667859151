/// The clause by which a hazard is (or may be) major: edition of the criteria and clause in it.
public struct Criterion: Hashable, Sendable {
  public let edition: String
  public let clause: String

  /// Nothing unless both are plain texts of 1 to 256 bytes.
  public init?(edition: String, clause: String) {
    guard Text.isPlain(edition, maximumBytes: 256), Text.isPlain(clause, maximumBytes: 256) else {
      return nil
    }
    self.edition = edition
    self.clause = clause
  }
}

/// How a hazard is graded (隐患定级).
public enum Grade: Hashable, Sendable {
  case general
  /// A clause may make it major (疑似重大); the authority has still to determine.
  case candidate(Criterion)
  /// Nothing cited: as a table or an inspector reported it.
  case major(Criterion?)

  public init(_ level: HazardLevel, _ criterion: Criterion?) {
    self =
      switch (level, criterion) {
      case (.general, nil): .general
      case (.general, let criterion?): .candidate(criterion)
      case (.major, let criterion): .major(criterion)
      }
  }

  /// A candidate counts as general until it is determined.
  public var level: HazardLevel {
    switch self {
    case .general, .candidate: .general
    case .major: .major
    }
  }

  public var criterion: Criterion? {
    switch self {
    case .general: nil
    case .candidate(let criterion): criterion
    case .major(let criterion): criterion
    }
  }

  public var words: Words {
    switch self {
    case .general: HazardLevel.general.words
    case .candidate: Words(zh: "候选重大", en: "candidate major")
    case .major: HazardLevel.major.words
    }
  }
}
