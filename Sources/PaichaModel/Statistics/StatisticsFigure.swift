/// What statistics count (统计指标); each figure has as many records behind it as it says.
public enum StatisticsFigure: String, CaseIterable, Sendable {
  /// Found in the period.
  case found
  /// Closed in the period, whenever found.
  case closed
  /// Found in the period and closed by the as-of day.
  case cohortClosed = "cohort_closed"
  /// Open on the as-of day, whenever found.
  case open
  /// Of the open ones, those past the deadline in force.
  case overdue
  /// Found in the period as the return of a closed hazard.
  case reopened
  /// Voided in the period; a void hazard counts in no other figure.
  case voided
  /// Listings approved in the period.
  case listingsOpened = "listings_opened"
  case listingsDelisted = "listings_delisted"
  /// Of the active listings, those past their finish date and not accepted.
  case listingsLate = "listings_late"
  /// Listings approved and not ended on the as-of day.
  case listingsActive = "listings_active"

  /// Whether its records are listings, not hazards.
  public var countsListings: Bool {
    switch self {
    case .found, .closed, .cohortClosed, .open, .overdue, .reopened, .voided: false
    case .listingsOpened, .listingsDelisted, .listingsLate, .listingsActive: true
    }
  }

  public static let ofHazards = allCases.filter { !$0.countsListings }
  public static let ofListings = allCases.filter(\.countsListings)

  public var words: Words {
    switch self {
    case .found: Words(zh: "发现", en: "found")
    case .closed: Words(zh: "销号", en: "closed")
    case .cohortClosed: Words(zh: "其中已销号", en: "of these closed")
    case .open: Words(zh: "未销号", en: "open")
    case .overdue: Words(zh: "逾期", en: "overdue")
    case .reopened: Words(zh: "重新立案", en: "reopened")
    case .voided: Words(zh: "作废", en: "voided")
    case .listingsOpened: Words(zh: "挂牌", en: "listed")
    case .listingsDelisted: Words(zh: "摘牌", en: "delisted")
    case .listingsLate: Words(zh: "督办逾期", en: "listings late")
    case .listingsActive: Words(zh: "督办中", en: "listings active")
    }
  }
}
