/// One line of a check-up: what was looked at, what was seen, and what to make of it.
public struct HealthLine: Hashable, Sendable {
  /// What is to be made of what was seen.
  public enum Verdict: Hashable, Sendable {
    case well
    /// It works now; it may not later, or there is more to know about it.
    case warning(HealthAdvice)
    /// It does not work, or secrets are not kept.
    case failure(HealthAdvice)
    /// It could not be looked at.
    case unseen
  }

  public let check: HealthCheck
  /// What was seen.
  public let found: Words
  public let verdict: Verdict

  init(_ check: HealthCheck, _ verdict: Verdict, _ found: Words) {
    self.check = check
    self.found = found
    self.verdict = verdict
  }

  public var isFailure: Bool {
    if case .failure = verdict { true } else { false }
  }
}

/// What a finding means, and what to do about it.
public struct HealthAdvice: Hashable, Sendable {
  public let meaning: Words
  public let remedy: Words

  public init(_ meaning: Words, _ remedy: Words) {
    self.meaning = meaning
    self.remedy = remedy
  }
}
