import PaichaJournal
public import PaichaModel
public import PaichaStore

/// Entries recorded after a day that bear on the figures of a year: late ones and corrections.
public struct LateEntries {
  private let store: SQLiteBook

  public init(store: SQLiteBook) {
    self.store = store
  }

  /// One entry that came late.
  public struct Late: Hashable, Sendable {
    public let entry: UInt64
    public let at: Instant
    public let actor: ActorID
    /// The kind of the entry, such as `hazard.reviewed`.
    public let kind: String
    public let subject: String
    public let zone: ZoneCode?
    /// The day it speaks of; nothing for a register, which holds for every year.
    public let day: Day?
  }

  /// Entries recorded after a day that speak of days up to the end of a year, or of none; in the
  /// order recorded.
  public func after(
    _ day: Day,
    year: Int,
    zones: [ZoneCode] = [],
    _ body: (Late) throws -> Void
  ) throws {
    guard let last = Day.bounds(ofYear: year)?.upperBound else {
      throw ServiceFault.yearOutOfRange(year)
    }
    let first = try store.firstEntry(recordedAfter: day)
    try store.entries(in: first..<store.head().size) { stored in
      let entry = try stored.bytes.withUnsafeBytes { try EntryCodec.decode($0) }
      guard entry.event.bearsOnEvaluations, entry.event.day.map({ $0 <= last }) ?? true else {
        return
      }
      let zone = entry.event.zone
      guard zones.isEmpty || zone.map({ zones.contains($0) }) ?? false else { return }
      try body(
        Late(
          entry: entry.number,
          at: entry.at,
          actor: entry.actor,
          kind: entry.event.kind.rawValue,
          subject: entry.event.subject,
          zone: zone,
          day: entry.event.day
        )
      )
    }
  }
}
