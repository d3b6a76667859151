/// A rule that searches the book for leads of falsified figures (统计造假线索).
///
/// What a rule finds is a lead with numbers, not a verdict. The codes are stable.
public enum AuditRule: String, CaseIterable, Sendable {
  case bulkClosureLastDay = "bulk_closure_last_day"
  case twoPlacesAtOnce = "two_places_at_once"
  case impossiblePace = "impossible_pace"
  case identicalEvidence = "identical_evidence"
  case backDatedEntries = "back_dated_entries"
  case closureWithoutEvidence = "closure_without_evidence"
  case allPassInspectors = "all_pass_inspectors"
  case deadlinesExtendedAfterExpiry = "deadlines_extended_after_expiry"
  case shrunkenDenominators = "shrunken_denominators"
  case numberingGaps = "numbering_gaps"

  /// The facts it looks at.
  public var sources: Set<AuditSource> {
    switch self {
    case .bulkClosureLastDay, .closureWithoutEvidence: [.closures]
    case .twoPlacesAtOnce, .impossiblePace, .allPassInspectors: [.inspections]
    case .backDatedEntries: [.inspections, .closures]
    case .identicalEvidence: [.evidence]
    case .deadlinesExtendedAfterExpiry: [.deadlines]
    case .shrunkenDenominators: [.denominators]
    case .numberingGaps: [.numbers]
    }
  }

  /// The parameters of the rulebook that decide what is a lead.
  public var parameters: [ParameterKey] {
    switch self {
    case .bulkClosureLastDay:
      [
        .auditLastDays, .auditLastDayClosures, .auditLastDayShare, .auditDeadlineDayShare,
      ]
    case .twoPlacesAtOnce: [.auditZonesPerDay, .auditVenuesPerDay]
    case .impossiblePace: [.auditItemsPerDay]
    case .identicalEvidence: [.auditEvidenceInspections]
    case .backDatedEntries: [.auditRecordLag, .auditLateRecords]
    case .closureWithoutEvidence: [.auditClosureProofs]
    case .allPassInspectors: [.auditPassInspections, .auditFindingRate]
    case .deadlinesExtendedAfterExpiry: [.auditExtensionGrace]
    case .shrunkenDenominators: [.auditShrinkDays, .auditShrinkRemoved, .auditShrinkShare]
    case .numberingGaps: [.auditSeriesNumbers, .auditSeriesDensity]
    }
  }

  /// An empty search by this rule.
  public func check(
    _ days: ClosedRange<Day>,
    _ thresholds: AuditThresholds,
    isKnown: @escaping (NumberSeries, String) throws -> Bool
  ) -> any AuditCheck {
    switch self {
    case .bulkClosureLastDay: BulkClosureLastDay(days, thresholds)
    case .twoPlacesAtOnce: TwoPlacesAtOnce(thresholds)
    case .impossiblePace: ImpossiblePace(thresholds)
    case .identicalEvidence: IdenticalEvidence(days, thresholds)
    case .backDatedEntries: BackDatedEntries(thresholds)
    case .closureWithoutEvidence: ClosureWithoutEvidence(thresholds)
    case .allPassInspectors: AllPassInspectors(thresholds)
    case .deadlinesExtendedAfterExpiry: DeadlinesExtendedAfterExpiry(thresholds)
    case .shrunkenDenominators: ShrunkenDenominators(thresholds)
    case .numberingGaps: NumberingGaps(thresholds, isKnown: isKnown)
    }
  }
}

/// One kind of facts that rules look at; each is read at most once for all rules together.
public enum AuditSource: CaseIterable, Sendable {
  case inspections
  case closures
  case deadlines
  case evidence
  case denominators
  case numbers
}

/// A search by one rule: facts go in one by one, leads come out at the end.
///
/// It keeps counts and the records of what looks suspicious, never all facts.
public protocol AuditCheck {
  /// Facts the rule has no interest in are passed over.
  mutating func add(_ fact: AuditFact)
  func leads() throws -> [AuditLead]
}
