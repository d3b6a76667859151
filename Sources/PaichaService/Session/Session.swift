public import PaichaModel

/// Who acts, when by the clock, and on which day by the calendar of the judgement.
///
/// The composition root makes one; nothing below it asks a clock.
public struct Session: Sendable {
  /// Nothing for a command that only reads.
  public let actor: ActorID?
  /// The day everything is judged by (`--today`).
  public let today: Day
  /// The system clock, read anew for each entry.
  public let clock: @Sendable () -> Instant

  public init(actor: ActorID?, today: Day, clock: @escaping @Sendable () -> Instant) {
    self.actor = actor
    self.today = today
    self.clock = clock
  }
}
