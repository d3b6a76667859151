/// What was counted of one zone in one scope, before a rulebook has scored it.
public struct TalliedZone: Hashable, Sendable {
  public let zone: Zone
  public let scope: StatisticalScope
  /// Why the zone is evaluated in this scope, or this scope is reported beside it.
  public let ruling: ScopeRuling
  public let tally: ZoneTally

  public init(zone: Zone, scope: StatisticalScope, ruling: ScopeRuling, tally: ZoneTally) {
    self.zone = zone
    self.scope = scope
    self.ruling = ruling
    self.tally = tally
  }
}

/// The state of a book's journal that figures were read from.
public struct JournalState: Hashable, Sendable {
  public let size: UInt64
  /// The root hash in base64.
  public let root: String

  public init(size: UInt64, root: String) {
    self.size = size
    self.root = root
  }
}
