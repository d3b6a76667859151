/// What an indicator is worth, from what was counted.
extension IndicatorValue {
  init(
    _ rule: IndicatorRule,
    _ tally: ZoneTally,
    _ used: inout ParameterUse
  ) throws(RulebookFault) {
    let (numerator, denominator) = IndicatorValue.counts(of: rule.indicator, in: tally)
    self.init(
      indicator: rule.indicator,
      numerator: numerator,
      denominator: denominator,
      standing: rule.indicator == .accidents
        ? try IndicatorValue.deducted(rule, tally, &used)
        : try IndicatorValue.standing(rule, tally, numerator, denominator, &used)
    )
  }

  /// Numerator and denominator; a count has no denominator.
  static func counts(of indicator: Indicator, in tally: ZoneTally) -> (Int, Int?) {
    switch indicator {
    case .accidents: (tally.accidents.responsible, nil)
    case .majorOnTime: (tally.majorOnTime, tally.majorDue)
    case .generalOnTime: (tally.generalOnTime, tally.generalDue)
    case .notReopened: (tally.closed - tally.reopened, tally.closed)
    case .listingOnTime: (tally.listingsOnTime, tally.listingsDue)
    case .listingPlanOnTime: (tally.listingPlansOnTime, tally.listingPlansDue)
    case .plansFiled: (tally.plansFiled, tally.plansOwed)
    case .drillsHeld: (tally.drillsHeld, tally.drillsDue)
    case .venuesInspected: (tally.venuesInspected, tally.venues)
    case .reportsOnTime: (tally.statementsOnTime, tally.statementsDue)
    case .majorOverdue: (tally.majorOverdue, nil)
    case .listedOperators: (tally.listedOperators, nil)
    case .inspectionDensity: (tally.inspections, tally.venues)
    case .trainingCoverage: (tally.venuesTrained, tally.venues)
    case .reportingFaults: (tally.accidents.faults, nil)
    }
  }

  /// Whether a denominator of 0 means that nobody knows, rather than that nobody owes it.
  private static func isUnknown(_ indicator: Indicator, in tally: ZoneTally) -> Bool {
    switch indicator {
    case .reportsOnTime: true
    case .plansFiled: tally.plansUndecided > 0
    default: false
    }
  }

  /// Points = maximum × rate ÷ target rate, at most the maximum, halves up.
  private static func standing(
    _ rule: IndicatorRule,
    _ tally: ZoneTally,
    _ numerator: Int,
    _ denominator: Int?,
    _ used: inout ParameterUse
  ) throws(RulebookFault) -> Standing {
    guard let key = rule.weightKey, let denominator else { return .count }
    let maximum = try used.hundredths(key)
    guard denominator > 0 else {
      return isUnknown(rule.indicator, in: tally)
        ? .missing(maximum: maximum) : .notApplicable(maximum: maximum)
    }
    let (targetTop, targetBottom) = try used.ratio(ParameterKey.rateTarget.rawValue)
    let divisor = denominator * targetTop
    let points = (2 * maximum * numerator * targetBottom + divisor) / (2 * divisor)
    return .scored(points: min(points, maximum), maximum: maximum)
  }

  /// Starts full and loses what each accident takes, down to 0.
  private static func deducted(
    _ rule: IndicatorRule,
    _ tally: ZoneTally,
    _ used: inout ParameterUse
  ) throws(RulebookFault) -> Standing {
    guard let key = rule.weightKey else { return .count }
    let maximum = try used.hundredths(key)
    guard tally.venues > 0 || tally.accidents.responsible > 0 else {
      return .notApplicable(maximum: maximum)
    }
    guard let scoring = used.rulebook.accidentScoring else {
      return .scored(points: maximum, maximum: maximum)
    }
    if tally.accidents.responsible > 0 {
      _ = try used.parameter(ParameterKey.accidentScoring.rawValue)
    }
    let taken = try AccidentDeductions(scoring, tally, &used).total(of: tally.accidents)
    return .scored(points: max(0, maximum - taken), maximum: maximum)
  }
}
