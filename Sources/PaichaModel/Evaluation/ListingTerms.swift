/// The two terms of a listing by which a zone is measured (挂牌督办), by what was known on a day.
public struct ListingTerms: Hashable, Sendable {
  public let id: SupervisionID
  public let venue: VenueCode
  public let venueName: String
  public let zone: ZoneCode?
  /// The finish date in force, granted extensions included; nothing before it was approved.
  public let finishBy: Day?
  public let delistedOn: Day?
  /// The term of the treatment plan, from the day the listing was notified.
  public let plan: PlanTerm?

  public struct PlanTerm: Hashable, Sendable {
    public let notifiedOn: Day
    public let due: DueDay
    public let filedOn: Day?

    public init(notifiedOn: Day, due: DueDay, filedOn: Day?) {
      self.notifiedOn = notifiedOn
      self.due = due
      self.filedOn = filedOn
    }
  }

  public init(
    id: SupervisionID,
    venue: VenueCode,
    venueName: String,
    zone: ZoneCode?,
    finishBy: Day?,
    delistedOn: Day?,
    plan: PlanTerm?
  ) {
    self.id = id
    self.venue = venue
    self.venueName = venueName
    self.zone = zone
    self.finishBy = finishBy
    self.delistedOn = delistedOn
    self.plan = plan
  }

  /// Whether it was delisted in time; nothing if it is not due in these days, or still may be.
  public func isDelistedInTime(in days: ClosedRange<Day>, asOf: Day) -> Bool? {
    guard let finishBy, days.contains(finishBy) else { return nil }
    if let delistedOn, delistedOn <= asOf { return delistedOn <= finishBy }
    return finishBy < asOf ? false : nil
  }

  /// Whether its plan came in time; nothing if it was not notified in these days, or still may be.
  ///
  /// A term whose calendar is not out yet decides nothing against anybody.
  public func isPlanInTime(in days: ClosedRange<Day>, asOf: Day) -> Bool? {
    guard let plan, days.contains(plan.notifiedOn), plan.notifiedOn <= asOf else { return nil }
    let filedOn = plan.filedOn.flatMap { $0 <= asOf ? $0 : nil }
    if let filedOn, filedOn <= plan.due.day { return true }
    guard !plan.due.isProvisional else { return nil }
    return filedOn != nil || plan.due.day < asOf ? false : nil
  }
}
