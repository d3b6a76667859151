extension TableLayout {
  public static let actors = TableLayout("actors", ActorField.self)
  public static let zones = TableLayout("zones", ZoneField.self)
  public static let venues = TableLayout("venues", VenueField.self)
  public static let inspections = TableLayout(
    "inspections",
    InspectionField.self,
    groupField: .inspectionRef
  )
  public static let scopeChanges = TableLayout("scope_changes", ScopeChangeField.self)

  public static let hazardHistories = TableLayout("hazard_histories", HazardHistoryField.self)
  public static let listingHistories = TableLayout("listing_histories", ListingHistoryField.self)
  public static let trainings = TableLayout("trainings", TrainingField.self)

  public static let drills = TableLayout("drills", DrillField.self)
  public static let planHistories = TableLayout("plan_histories", PlanHistoryField.self)
  public static let accidentHistories = TableLayout(
    "accident_histories",
    AccidentHistoryField.self
  )

  public static let creditHistories = TableLayout("credit_histories", CreditHistoryField.self)
  public static let creditSubjects = TableLayout("credit_subjects", CreditSubjectField.self)

  /// Every layout, for mappings that name one.
  public static let all = [actors, zones, venues, inspections, scopeChanges]
}
