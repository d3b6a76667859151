/// One entry of the journal (台账): an event, who recorded it and when.
public struct Entry: Hashable, Sendable {
  /// Its place in the journal, counted from 0; also its leaf index in the tree.
  public let number: UInt64
  /// The record time, by the system clock.
  public let at: Instant
  public let actor: ActorID
  public let event: Event

  public init(number: UInt64, at: Instant, actor: ActorID, event: Event) {
    self.number = number
    self.at = at
    self.actor = actor
    self.event = event
  }
}
