public import PaichaModel

/// A listing as lists show it.
public struct ListingRow: Hashable, Sendable {
  public let id: SupervisionID
  public let zone: ZoneCode?
  public let venue: VenueCode
  public let venueName: String
  public let level: GovernmentLevel
  public let phase: SupervisionPhase
  public let number: String?
  public let reference: String?
  public let hazards: [HazardID]
  public let openedOn: Day
  public let finishBy: Day?
  public let endedOn: Day?
  public let extensions: Int
  public let failures: Int
  public let progressOn: Day?
  public let percent: Int?
  public let nextStep: String?
  /// The running clock that is due first: what is owed next, and by whom.
  public let owed: ClockRow?
}

/// A listing with everything around it, for one screen.
public struct ListingView: Hashable, Sendable {
  public let listing: Supervision
  public let venue: Venue
  public let hazards: [HazardRecordView]
  public let steps: [RecordedListingStep]
  public let clocks: [ClockRow]
}

/// One step of a listing as the journal holds it.
public struct RecordedListingStep: Hashable, Sendable {
  public let entry: UInt64
  public let at: Instant
  public let actor: ActorID
  /// Nothing for the first, which opened the listing.
  public let event: SupervisionEvent?
}

/// A transfer as lists show it.
public struct TransferRow: Hashable, Sendable {
  public let id: TransferID
  public let hazard: HazardID
  public let zone: ZoneCode?
  public let venue: VenueCode
  public let venueName: String
  public let kind: TransferOpening.Kind
  public let receiver: Receiver
  public let receiverName: String?
  public let matter: String
  public let phase: TransferPhase
  public let openedOn: Day
  public let sentOn: Day?
  public let receivedOn: Day?
  public let endedOn: Day?
  public let result: String?
  public let owed: ClockRow?
}

/// A transfer with its steps.
public struct TransferView: Hashable, Sendable {
  public let transfer: Transfer
  public let venue: Venue
  public let steps: [RecordedTransferStep]
  public let clocks: [ClockRow]
}

/// One step of a transfer as the journal holds it.
public struct RecordedTransferStep: Hashable, Sendable {
  public let entry: UInt64
  public let at: Instant
  public let actor: ActorID
  /// Nothing for the first, which opened the transfer.
  public let event: TransferEvent?
}

/// A clock of a record, running, done or stopped.
public struct ClockRow: Hashable, Sendable {
  /// The record it belongs to, such as `K7QX-S1`.
  public let subject: String
  public let clock: Clock
  public let doneOn: Day?
  /// Frozen when the step was done; nothing while a provisional due day may still move.
  public let daysLate: Int?
  public let stoppedOn: Day?

  public init(subject: String, clock: Clock, doneOn: Day?, daysLate: Int?, stoppedOn: Day?) {
    self.subject = subject
    self.clock = clock
    self.doneOn = doneOn
    self.daysLate = daysLate
    self.stoppedOn = stoppedOn
  }

  public var isRunning: Bool { doneOn == nil && stoppedOn == nil }
}

/// A running clock in the agenda.
public struct AgendaRow: Hashable, Sendable {
  public let subject: String
  public let clock: Clock
  public let zone: ZoneCode?
  /// Nothing where a zone body or a park answers.
  public let venue: VenueCode?
  public let venueName: String?
  /// The duty behind a clock that is on no record; it says what is owed more closely.
  public let duty: EmergencyDuty?

  public init(
    subject: String,
    clock: Clock,
    zone: ZoneCode?,
    venue: VenueCode?,
    venueName: String?,
    duty: EmergencyDuty? = nil
  ) {
    self.duty = duty
    self.subject = subject
    self.clock = clock
    self.zone = zone
    self.venue = venue
    self.venueName = venueName
  }

  /// Days past the due day, negative while there is time.
  public func daysLate(on today: Day) -> Int { today.days(since: clock.due.day) }
}

/// A hazard whose deadline waits for the calendar of its year.
public struct ProvisionalHazard: Hashable, Sendable {
  public let id: HazardID
  public let zone: ZoneCode?
  public let level: HazardLevel
  public let foundOn: Day
  public let dueOn: Day
}

/// A clock that waits for the calendar of its due day's year.
public struct ProvisionalClock: Hashable, Sendable {
  public let subject: String
  public let zone: ZoneCode?
  public let clock: Clock
}

/// A paper that was issued, by what identifies it.
public struct PaperRow: Hashable, Sendable {
  public let kind: PaperKind
  public let number: String
  public let subject: String
  public let issuedOn: Day
  public let entry: UInt64
}

/// A penalty as it counts towards closure proposals.
public struct PenaltyRow: Hashable, Sendable {
  public let hazard: HazardID
  public let venue: VenueCode
  public let venueName: String
  /// The unit the law counts by: its credit code, or the venue where none is known.
  public let unit: String
  public let zone: ZoneCode?
  public let decidedOn: Day
  public let authority: String
  public let document: String?
  public let fineFen: Int?
}
