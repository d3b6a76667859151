/// A filed emergency plan in force at a venue on a day (预案备案).
public struct FiledPlanFact: Hashable, Sendable {
  public let plan: PlanID
  public let venue: VenueCode
  /// Filed, or counted as filed by silence.
  public let filedOn: Day
  /// Published or last evaluated.
  public let renewedOn: Day

  public init(plan: PlanID, venue: VenueCode, filedOn: Day, renewedOn: Day) {
    self.plan = plan
    self.venue = venue
    self.filedOn = filedOn
    self.renewedOn = renewedOn
  }
}
