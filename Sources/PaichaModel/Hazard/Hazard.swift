/// The life of one hazard (隐患): found, rectified, reviewed, closed (销号) or sent back.
///
/// `decide` refuses with a coded reason or returns what happened; `apply` folds it in. Overdue is
/// never a state: it follows from the deadline and the day of asking.
public struct Hazard: Hashable, Sendable {
  public let id: HazardID
  public let level: HazardLevel
  public let foundOn: Day
  public private(set) var state: State
  /// The deadline in force; a review that sends the hazard back may set a new one.
  public private(set) var deadlineDay: Day
  /// How often a review sent it back.
  public private(set) var returns: Int

  /// Where the hazard stands, with what that stage knows.
  public enum State: Hashable, Sendable {
    case registered
    /// Rectified (整改) and waiting for review (复查).
    case rectified(Rectification)
    /// Sent back by a review.
    case returned(Review)
    case closed(Closure)
  }

  /// A hazard as its finding opened it.
  public init(_ finding: Finding, foundOn: Day, by actor: ActorID) {
    self.id = finding.hazard
    self.level = finding.level
    self.foundOn = foundOn
    self.deadlineDay = finding.deadline.day
    self.returns = 0
    self.state =
      switch (finding.outcome, finding.level) {
      case (.open, _): .registered
      case (.fixedOnSpot, .general): .closed(.onSpot(foundOn))
      case (.fixedOnSpot, .major):
        .rectified(Rectification(on: foundOn, by: actor, note: nil, evidence: finding.evidence))
      case (.closed(let day), _): .closed(.reported(day))
      }
  }

  /// A hazard as a store kept it.
  public init(
    id: HazardID,
    level: HazardLevel,
    foundOn: Day,
    state: State,
    deadlineDay: Day,
    returns: Int
  ) {
    self.id = id
    self.level = level
    self.foundOn = foundOn
    self.state = state
    self.deadlineDay = deadlineDay
    self.returns = returns
  }

  public mutating func apply(_ event: HazardEvent) {
    switch event {
    case .rectified(let rectification):
      state = .rectified(rectification)
    case .reviewed(let review):
      switch review.verdict {
      case .passed:
        state = .closed(.reviewed(review))
      case .returned(let newDeadline):
        state = .returned(review)
        returns += 1
        deadlineDay = newDeadline ?? deadlineDay
      }
    }
  }
}

/// That a hazard was rectified, as somebody says.
public struct Rectification: Hashable, Sendable {
  public let day: Day
  public let actor: ActorID
  public let note: String?
  public let evidence: [Evidence]

  public init(on day: Day, by actor: ActorID, note: String?, evidence: [Evidence]) {
    self.day = day
    self.actor = actor
    self.note = note
    self.evidence = evidence
  }
}

/// What a review found, by somebody other than the rectifier.
public struct Review: Hashable, Sendable {
  public enum Verdict: Hashable, Sendable {
    case passed
    case returned(newDeadline: Day?)
  }

  public let day: Day
  public let actor: ActorID
  public let verdict: Verdict
  public let note: String?
  public let evidence: [Evidence]

  public init(
    on day: Day,
    by actor: ActorID,
    verdict: Verdict,
    note: String?,
    evidence: [Evidence]
  ) {
    self.day = day
    self.actor = actor
    self.verdict = verdict
    self.note = note
    self.evidence = evidence
  }
}

/// How a hazard came to be closed.
public enum Closure: Hashable, Sendable {
  /// Corrected during the inspection; general hazards only.
  case onSpot(Day)
  case reviewed(Review)
  /// Closed before it reached this book, on the day its table gives.
  case reported(Day)

  public var day: Day {
    switch self {
    case .onSpot(let day), .reported(let day): day
    case .reviewed(let review): review.day
    }
  }
}

/// What can happen to a hazard after it was found.
public enum HazardEvent: Hashable, Sendable {
  case rectified(Rectification)
  case reviewed(Review)
}
