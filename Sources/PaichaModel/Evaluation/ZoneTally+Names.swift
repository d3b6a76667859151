extension ZoneTally {
  /// Every count under the name that files give it; a new count needs one line here.
  ///
  /// Names are for good: a frozen evaluation is recomputed from them years later.
  public static var named: [(name: String, count: WritableKeyPath<ZoneTally, Int>)] {
    [
      ("venues", \.venues),
      ("venues_inspected", \.venuesInspected),
      ("inspections", \.inspections),
      ("venues_inspected_last_year", \.venuesInspectedLastYear),
      ("general_due", \.generalDue),
      ("general_on_time", \.generalOnTime),
      ("major_due", \.majorDue),
      ("major_on_time", \.majorOnTime),
      ("major_overdue", \.majorOverdue),
      ("closed", \.closed),
      ("reopened", \.reopened),
      ("listings_due", \.listingsDue),
      ("listings_on_time", \.listingsOnTime),
      ("listing_plans_due", \.listingPlansDue),
      ("listing_plans_on_time", \.listingPlansOnTime),
      ("plans_owed", \.plansOwed),
      ("plans_filed", \.plansFiled),
      ("plans_undecided", \.plansUndecided),
      ("drills_due", \.drillsDue),
      ("drills_held", \.drillsHeld),
      ("venues_trained", \.venuesTrained),
      ("statements_due", \.statementsDue),
      ("statements_on_time", \.statementsOnTime),
      ("accidents_general", \.accidents.general),
      ("accidents_larger", \.accidents.larger),
      ("accidents_major", \.accidents.major),
      ("accidents_extraordinary", \.accidents.extraordinary),
      ("accident_deaths", \.accidents.deaths),
      ("accidents_last_year", \.accidents.lastYear),
      ("accident_deaths_last_year", \.accidents.deathsLastYear),
      ("accidents_undecided", \.accidents.undecided),
      ("accidents_concealed", \.accidents.concealments),
      ("accidents_badly_reported", \.accidents.faults),
      ("listed_operators", \.listedOperators),
      ("general_prefilled", \.generalPrefilled),
      ("major_prefilled", \.majorPrefilled),
      ("provisional", \.provisional),
    ]
  }

  /// The most a count read from a file may be: figures of it can be multiplied by any weight.
  public static let largestCount = 1_000_000_000
}
