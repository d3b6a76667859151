/// A stage of rectification (整改) that somebody says is reached.
public struct Rectification: Hashable, Sendable {
  public enum Stage: String, CaseIterable, Sendable {
    case begun
    case done
    case selfAccepted = "self_accepted"
    case reviewRequested = "review_requested"

    public var phase: HazardPhase {
      switch self {
      case .begun: .rectifying
      case .done: .rectified
      case .selfAccepted: .selfAccepted
      case .reviewRequested: .reviewRequested
      }
    }
  }

  public let stage: Stage
  public let day: Day
  public let actor: ActorID
  public let note: String?
  public let document: String?
  public let evidence: [Evidence]
  public let clocks: [Clock]

  public init(
    _ stage: Stage = .done,
    on day: Day,
    by actor: ActorID,
    note: String?,
    document: String? = nil,
    evidence: [Evidence],
    clocks: [Clock] = []
  ) {
    self.document = document
    self.stage = stage
    self.day = day
    self.actor = actor
    self.note = note
    self.evidence = evidence
    self.clocks = clocks
  }
}
