/// What somebody asks to be recorded of an accident.
public struct AccidentCommand: Hashable, Sendable {
  public enum Step: Hashable, Sendable {
    case revise(Casualties)
    /// The day of the facts is that of the instant.
    case reportUp(to: GovernmentLevel, at: Instant)
    case findFault(ReportingFault.Kind, GovernmentLevel)
    case link([HazardID])
    case investigate(body: String)
    case extend(AccidentExtension)
    case deliver
    case approve(responsible: Bool)
    case evaluate(medium: String?)
    case void
  }

  public let step: Step
  public let facts: StepFacts

  public init(_ step: Step, _ facts: StepFacts) {
    self.step = step
    self.facts = facts
  }

  public var act: AccidentAct {
    switch step {
    case .revise: .revise
    case .reportUp: .reportUp
    case .findFault: .findFault
    case .link: .link
    case .investigate: .investigate
    case .extend: .extend
    case .deliver: .deliver
    case .approve: .approve
    case .evaluate: .evaluate
    case .void: .void
    }
  }

  /// The hazards it names.
  public var hazards: [HazardID] {
    if case .link(let hazards) = step { hazards } else { [] }
  }
}

/// A hazard that somebody relates to an accident, and where it was found.
public struct AccidentHazard: Hashable, Sendable {
  public let id: HazardID
  public let venue: VenueCode

  public init(_ id: HazardID, at venue: VenueCode) {
    self.id = id
    self.venue = venue
  }
}
