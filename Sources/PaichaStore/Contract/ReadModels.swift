public import PaichaModel

/// A hazard as lists show it.
public struct HazardRow: Hashable, Sendable {
  public let id: HazardID
  public let zone: ZoneCode?
  public let venue: VenueCode
  public let venueName: String
  public let venueKind: VenueKind
  public let level: HazardLevel
  public let state: String
  public let item: ItemCode?
  public let description: String
  public let foundOn: Day
  public let deadline: Day
  public let deadlineSetBy: Deadline.SetBy
  public let closedOn: Day?
  /// A general hazard that may be major: the authority has still to determine.
  public let isCandidate: Bool
  /// The active listing it is under.
  public let supervision: SupervisionID?

  /// Days past the deadline while open; 0 for one in time or closed.
  public func daysOverdue(on today: Day) -> Int {
    closedOn == nil ? max(0, today.days(since: deadline)) : 0
  }
}

/// A hazard with everything around it, for one screen.
public struct HazardRecordView: Hashable, Sendable {
  public let hazard: Hazard
  public let finding: Finding
  public let inspection: InspectionID
  public let venue: Venue
  /// The zone the venue belonged to when the hazard was found.
  public let zone: ZoneCode?
  public let steps: [RecordedStep]
  /// The active listing it is under, and whether its result was accepted.
  public let listing: HazardRules.Listing?
  public let clocks: [ClockRow]
  /// The hazards that reopened it, oldest first.
  public let reopenedAs: [HazardID]
}

/// One step as the journal holds it.
public struct RecordedStep: Hashable, Sendable {
  public let entry: UInt64
  public let at: Instant
  public let actor: ActorID
  public let event: HazardEvent
}

/// An inspection as lists show it.
public struct InspectionRow: Hashable, Sendable {
  public let id: InspectionID
  public let reference: InspectionReference?
  public let zone: ZoneCode?
  public let venue: VenueCode
  public let venueName: String
  public let day: Day
  public let kind: InspectionKind
  public let passed: Int
  public let notApplicable: Int
  public let findings: Int
  /// Rows of its table that are still missing.
  public let heldBack: Int
}

/// How much a book holds.
public struct BookSummary: Hashable, Sendable {
  public let actors: Int
  public let zones: Int
  public let venues: Int
  public let inspections: Int
  public let hazards: Int
}
