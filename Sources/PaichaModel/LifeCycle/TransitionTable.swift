/// A phase of a life cycle: where a record stands, without what that stage knows.
public protocol LifePhase: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  var words: Words { get }
  /// Whether nothing can follow.
  var isFinal: Bool { get }
}

/// A step that somebody may take in a life cycle.
public protocol LifeAct: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  var words: Words { get }
  /// What the acting role must be allowed.
  var power: Power { get }
  /// Law, article or practice behind the step.
  var basis: String { get }
}

/// Which act leads from which phases to which.
public struct Transition<Act: LifeAct, Phase: LifePhase>: Sendable {
  public let act: Act
  public let from: [Phase]
  /// The phases it can lead to; empty for an act that leaves the phase as it is.
  public let to: [Phase]

  public init(_ act: Act, from: [Phase], to: [Phase] = []) {
    self.act = act
    self.from = from
    self.to = to
  }
}

/// The whole of a life cycle as data: decisions ask it first, diagrams are drawn from it.
public struct TransitionTable<Act: LifeAct, Phase: LifePhase>: Sendable {
  /// The phases a record can begin in.
  public let initial: [Phase]
  public let transitions: [Transition<Act, Phase>]

  public init(initial: [Phase], _ transitions: [Transition<Act, Phase>]) {
    self.initial = initial
    self.transitions = transitions
  }

  public func allows(_ act: Act, in phase: Phase) -> Bool {
    transitions.contains { $0.act == act && $0.from.contains(phase) }
  }

  /// What may happen in a phase, in the order of the table.
  public func possible(in phase: Phase) -> [Act] {
    var acts: [Act] = []
    for transition in transitions where transition.from.contains(phase) {
      if !acts.contains(transition.act) { acts.append(transition.act) }
    }
    return acts
  }
}
