public import PaichaModel
public import PaichaStore

/// Searches a book for leads of falsified figures (数据质量核查); it only reads.
///
/// A lead is not a verdict. Each kind of facts is read once for all rules that look at it; what is
/// kept are counts and the records of what looks suspicious.
public struct BookAuditing {
  let store: any BookReading
  let thresholds: AuditThresholds

  public init(store: any BookReading, rulebook: Rulebook) throws(RulebookFault) {
    self.store = store
    thresholds = try AuditThresholds(rulebook)
  }

  /// The leads of some rules for days, in the order of the rules, then by zone.
  ///
  /// With zones, those that touch one of them; peers and totals are of the whole book all the same.
  public func leads(
    _ rules: Set<AuditRule> = Set(AuditRule.allCases),
    in days: ClosedRange<Day>,
    zones: [ZoneCode] = []
  ) throws -> [AuditLead] {
    for zone in zones where try store.zone(zone) == nil {
      throw ServiceFault.noSuchZone(zone.text)
    }
    let wanted = Set(zones)
    return try all(rules, in: days)
      .filter { wanted.isEmpty || !wanted.isDisjoint(with: $0.zones) }
  }

  /// How many leads touch each zone in a year; 0 for one without any.
  ///
  /// Without a choice, every zone of the book. A lead of several zones counts in each of them;
  /// leads without a zone, such as gaps in the book's own numbers, count nowhere.
  public func counts(year: Int, zones chosen: [ZoneCode] = []) throws -> [ZoneCode: Int] {
    let days = try BookAuditing.days(of: year)
    let zones = chosen.isEmpty ? try store.zones(ZoneFilter()).map(\.code) : chosen
    var counts = Dictionary(zones.map { ($0, 0) }, uniquingKeysWith: { first, _ in first })
    for lead in try leads(in: days, zones: chosen) {
      for zone in lead.zones { counts[zone]? += 1 }
    }
    return counts
  }

  /// The days of a year that books can speak of.
  public static func days(of year: Int) throws(ServiceFault) -> ClosedRange<Day> {
    guard (1950...2200).contains(year), let days = Day.bounds(ofYear: year) else {
      throw .yearOutOfRange(year)
    }
    return days
  }

  private func all(_ rules: Set<AuditRule>, in days: ClosedRange<Day>) throws -> [AuditLead] {
    let rules = AuditRule.allCases.filter(rules.contains)
    var checks = rules.map { rule in
      (
        sources: rule.sources,
        check: rule.check(days, thresholds) { try store.knows($0, number: $1) }
      )
    }
    for source in AuditSource.allCases {
      let positions = checks.indices.filter { checks[$0].sources.contains(source) }
      guard !positions.isEmpty else { continue }
      try store.auditFacts(request(source, in: days)) { fact in
        for position in positions { checks[position].check.add(fact) }
      }
    }
    return try checks.flatMap { try $0.check.leads().sorted(by: AuditLead.isBefore) }
  }

  private func request(_ source: AuditSource, in days: ClosedRange<Day>) -> AuditRequest {
    AuditRequest(
      source,
      in: days,
      tail: days.last(thresholds.shrinkDays),
      followingDays: thresholds.shrinkDays
    )
  }
}
