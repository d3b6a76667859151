/// What came back from the authority a hazard was transferred to.
public struct TransferReturn: Hashable, Sendable {
  public let transfer: TransferID
  public let facts: StepFacts
  /// Whether the receiver dealt with the hazard, so that it is closed.
  public let isHandled: Bool
  /// Where the hazard stands after it: closed, or as it stood before the transfer.
  public let phase: HazardPhase

  public init(_ transfer: TransferID, _ facts: StepFacts, isHandled: Bool, to phase: HazardPhase) {
    self.transfer = transfer
    self.facts = facts
    self.isHandled = isHandled
    self.phase = phase
  }
}
