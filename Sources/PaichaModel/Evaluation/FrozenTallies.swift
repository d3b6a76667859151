/// All that the evaluation of a year is computed from: with a rulebook every score follows.
///
/// It stands for the book where there is none, so that a frozen evaluation can be recomputed
/// offline.
public struct FrozenTallies: Hashable, Sendable {
  /// What was counted of one zone in one scope.
  public struct Count: Hashable, Sendable {
    public let zone: ZoneCode
    public let scope: StatisticalScope
    public let tally: ZoneTally

    public init(zone: ZoneCode, scope: StatisticalScope, tally: ZoneTally) {
      self.zone = zone
      self.scope = scope
      self.tally = tally
    }
  }

  /// The book that was read.
  public let origin: Origin
  public let year: Int
  public let asOf: Day
  public let choice: ScopeChoice
  /// Where its journal stood.
  public let journal: JournalState
  /// The zones counted, in code order, as the register had them.
  public let zones: [Zone]
  /// What these zones gained and lost by adjustments; they decide which scope is evaluated.
  public let changes: [BoundaryChange]
  /// The counts of the year, in the order of its evaluation.
  public let counts: [Count]
  /// Those of the year before, whose scores stand beside.
  public let countsBefore: [Count]

  public init(
    origin: Origin,
    year: Int,
    asOf: Day,
    choice: ScopeChoice,
    journal: JournalState,
    zones: [Zone],
    changes: [BoundaryChange],
    counts: [Count],
    countsBefore: [Count]
  ) {
    self.origin = origin
    self.year = year
    self.asOf = asOf
    self.choice = choice
    self.journal = journal
    self.zones = zones
    self.changes = changes
    self.counts = counts
    self.countsBefore = countsBefore
  }

  /// The evaluations that a rulebook makes of the counts, each beside that of the year before.
  public func evaluations(by rulebook: Rulebook) throws(RulebookFault) -> [ZoneEvaluation] {
    let before = try field(countsBefore, year: year - 1, rulebook)
    return try field(counts, year: year, rulebook).beside(before)
  }

  private func field(
    _ counts: [Count],
    year: Int,
    _ rulebook: Rulebook
  ) throws(RulebookFault) -> RankedField {
    let rules = try ScopeRules(rulebook)
    let changesOfZone = Dictionary(grouping: changes, by: \.zone)
    let registered = Dictionary(zones.map { ($0.code, $0) }) { first, _ in first }
    let counted = counts.compactMap { count in
      registered[count.zone].map { zone in
        TalliedZone(
          zone: zone,
          scope: count.scope,
          ruling: ScopeRuling(changesOfZone[zone.code] ?? [], year: year, rules: rules),
          tally: count.tally
        )
      }
    }
    return try RankedField(counted, year: year, asOf: asOf, readFrom: journal, rulebook: rulebook)
  }
}
