public import PaichaModel
public import PaichaStore

/// All that the book knows of one venue's safety (场所安全档案), as it stands on a day.
public struct VenueFile: Sendable {
  public let venue: Venue
  public let profile: VenueProfile
  /// The latest, at most `latest`.
  public let inspections: [InspectionRow]
  /// Those not closed, most overdue first.
  public let openHazards: [HazardRow]
  /// Active and ended ones.
  public let listings: [ListingRow]
  public let plans: [PlanRow]
  public let missingPlans: MissingPlans
  /// The latest, at most `latest`.
  public let drills: [DrillRow]
  /// The latest, at most `latest`.
  public let trainings: [TrainingRow]
  /// The latest first, without void ones.
  public let accidents: [AccidentRow]
  /// Listings of the operator on the credit list, and those proposed about the venue; ended ones too.
  public let credits: [CreditRow]
  /// Every clock that runs, what is owed period by period among them.
  public let agenda: [AgendaRow]

  /// How many records of a kind that only grows are shown.
  public static let latest = 10

  /// Reads the file of a venue; refuses a code the register does not know.
  public init(
    of code: VenueCode,
    in book: any BookReading,
    rules: RuleSet,
    today: Day
  ) throws {
    guard let venue = try book.venue(code) else { throw ServiceFault.noSuchVenue(code.text) }
    self.venue = venue
    profile = rules.emergency.profile(of: venue)
    inspections = try book.inspections(InspectionFilter(venue: code, limit: VenueFile.latest))
    var hazards = HazardFilter()
    hazards.venue = code
    hazards.isOpenOnly = true
    var open: [HazardRow] = []
    try book.hazards(hazards, today: today) { open.append($0) }
    openHazards = open
    var listings = ListingFilter()
    listings.venue = code
    self.listings = try book.listings(listings, today: today)
    var plans = PlanFilter()
    plans.venue = code
    self.plans = try book.plans(plans)
    missingPlans = try EmergencyReview(store: book, rules: rules.emergency, today: today)
      .missingPlans(venue: code)
    var drills = DrillFilter()
    drills.venue = code
    drills.limit = VenueFile.latest
    self.drills = try book.drills(drills)
    var trainings = TrainingFilter()
    trainings.venue = code
    trainings.limit = VenueFile.latest
    self.trainings = try book.trainings(trainings)
    var accidents = AccidentFilter()
    accidents.venue = code
    self.accidents = try book.accidents(accidents)
    credits = try VenueFile.credits(of: venue, in: book)
    var agenda = AgendaFilter()
    agenda.venue = code
    var clocks: [AgendaRow] = []
    try Agenda(store: book, rules: rules, today: today).forEach(agenda) { clocks.append($0) }
    self.agenda = clocks
  }

  private static func credits(
    of venue: Venue,
    in book: any BookReading
  ) throws -> [CreditRow] {
    var found: [CreditRow] = []
    var ofVenue = CreditFilter()
    ofVenue.venue = venue.code
    try book.credits(ofVenue) { found.append($0) }
    guard let code = venue.enterprise?.creditCode else { return found }
    var ofOperator = CreditFilter()
    ofOperator.creditCode = code
    try book.credits(ofOperator) { row in
      if !found.contains(where: { $0.id == row.id }) { found.append(row) }
    }
    return found
  }

  /// Counts that tell at a glance how the venue stands.
  public struct Standing: Hashable, Sendable {
    public let open: Int
    public let openMajors: Int
    public let overdue: Int
    public let activeListings: Int
    public let clocksLate: Int
    /// Whether the operator stands on the credit list.
    public let isOperatorListed: Bool
  }

  public func standing(on today: Day) -> Standing {
    Standing(
      open: openHazards.count,
      openMajors: openHazards.count { $0.level == .major },
      overdue: openHazards.count { $0.daysOverdue(on: today) > 0 },
      activeListings: listings.count { $0.endedOn == nil },
      clocksLate: agenda.count { $0.daysLate(on: today) > 0 },
      isOperatorListed: credits.contains { row in
        row.creditCode != nil && row.creditCode == venue.enterprise?.creditCode
          && row.isListed(on: today)
      }
    )
  }
}
