/// What a zone is measured by (指标).
public enum Indicator: String, CaseIterable, Sendable {
  /// Starts full; each responsible accident of the year takes points away.
  case accidents
  /// Major hazards due in the year and closed by their deadline ÷ those due in the year.
  case majorOnTime = "major_on_time"
  /// The same for general hazards.
  case generalOnTime = "general_on_time"
  /// Hazards closed in the year and not found again ÷ those closed in the year.
  case notReopened = "not_reopened"
  /// Listings due in the year and delisted by their finish date ÷ those due in the year.
  case listingOnTime = "listing_on_time"
  /// Listings notified in the year whose treatment plan came in time ÷ those notified.
  case listingPlanOnTime = "listing_plan_on_time"
  /// Venues with a filed, unexpired plan on the day ÷ venues that must file one.
  case plansFiled = "plans_filed"
  /// Periods that saw the drill they owed ÷ periods that ended in the year.
  case drillsHeld = "drills_held"
  /// Venues inspected at least once in the year ÷ venues in scope.
  case venuesInspected = "venues_inspected"
  /// Quarterly statements of the year sent in time ÷ those due.
  case reportsOnTime = "reports_on_time"
  /// Major hazards past their deadline and open: a count without weight.
  case majorOverdue = "major_overdue"
  /// Venues whose operator stands on the credit list on the day: a count without weight.
  case listedOperators = "listed_operators"
  /// Inspections of the year ÷ venues in scope: without weight.
  case inspectionDensity = "inspection_density"
  /// Venues that held training in the year ÷ venues in scope: without weight.
  case trainingCoverage = "training_coverage"
  /// Accidents whose report was late, left something out, was false or concealed, by the day that
  /// came to light: a count without weight.
  case reportingFaults = "reporting_faults"

  public var words: Words {
    switch self {
    case .accidents: Words(zh: "生产安全责任事故", en: "accidents")
    case .majorOnTime: Words(zh: "重大隐患按期整改", en: "major closed on time")
    case .generalOnTime: Words(zh: "一般隐患按期整改", en: "general closed on time")
    case .notReopened: Words(zh: "销号后未复发", en: "not reopened")
    case .listingOnTime: Words(zh: "挂牌督办按期摘牌", en: "delisted on time")
    case .listingPlanOnTime: Words(zh: "治理方案按期报送", en: "treatment plans on time")
    case .plansFiled: Words(zh: "应急预案备案有效", en: "plans filed")
    case .drillsHeld: Words(zh: "应急演练按期开展", en: "drills held")
    case .venuesInspected: Words(zh: "场所检查覆盖", en: "venues inspected")
    case .reportsOnTime: Words(zh: "季度报表按期报送", en: "reports on time")
    case .majorOverdue: Words(zh: "逾期未销号重大隐患", en: "major overdue")
    case .listedOperators: Words(zh: "经营单位在失信名单的场所", en: "listed operators")
    case .inspectionDensity: Words(zh: "场均检查次数", en: "inspections a venue")
    case .trainingCoverage: Words(zh: "开展培训的场所", en: "venues with training")
    case .reportingFaults: Words(zh: "事故迟报漏报谎报瞒报", en: "faults in reporting")
    }
  }
}
