/// What a listing is since its decision: its term, its publication, and who was told.
public struct ListedRecord: Hashable, Sendable {
  public private(set) var decision: CreditDecision
  /// Whom authorities ask now; corrections change it.
  public private(set) var contact: String
  /// How often it was corrected.
  public private(set) var version = 0
  /// The last day of the term; nothing while it has not begun to run.
  public private(set) var termEndsOn: Day?
  public private(set) var servedOn: Day?
  public internal(set) var enteredOn: Day?
  public internal(set) var publication: Publication?
  /// The days on which the subject is listed, in order.
  public private(set) var periods: [Period] = []
  /// What each authority was told last.
  public internal(set) var told: [String: ToldReceiver] = [:]

  /// A run of days on which the subject is listed; open where its end is not known yet.
  public struct Period: Hashable, Sendable {
    public let from: Day
    public let through: Day?

    public init(from: Day, through: Day?) {
      self.from = from
      self.through = through
    }

    public func contains(_ day: Day) -> Bool {
      from <= day && (through.map { day <= $0 } ?? true)
    }
  }

  /// Where it was made public, and since when.
  public struct Publication: Hashable, Sendable {
    public let medium: String
    public let since: Day
    public internal(set) var withdrawnOn: Day?
  }

  public var isPublic: Bool { publication.map { $0.withdrawnOn == nil } ?? false }

  init(_ decision: CreditDecision) {
    self.decision = decision
    contact = decision.contact
    termEndsOn = decision.termEndsOn
  }

  /// Of a listing taken over: its authorities were told there of what held last.
  init(_ reported: ReportedCredit) {
    self.init(reported.decision)
    beginPeriod(on: reported.servedOn)
    if let day = reported.publishedOn {
      publication = Publication(medium: "", since: day, withdrawnOn: reported.ending?.day)
    }
    if let ending = reported.ending, ending.kind != .expired { endPeriod(before: ending.day) }
    let kind: HandOverKind = reported.ending == nil ? .listing : .removal
    let day = reported.ending?.day ?? reported.publishedOn ?? reported.servedOn
    for receiver in decision.receivers {
      told[receiver] = ToldReceiver(kind, on: day, version: 0, acknowledgedOn: day)
    }
  }

  mutating func beginPeriod(on day: Day) {
    servedOn = servedOn ?? day
    periods.append(Period(from: day, through: termEndsOn))
  }

  /// The subject is listed no more from a day on.
  mutating func endPeriod(before day: Day) {
    let last = day.advanced(by: -1)
    periods = periods.compactMap { period in
      guard period.contains(day) || period.from > last else { return period }
      return period.from > last ? nil : Period(from: period.from, through: last)
    }
  }

  mutating func publish(in medium: String, on day: Day, termEndsOn end: Day?) {
    publication = Publication(medium: medium, since: day)
    guard termEndsOn == nil, let end else { return }
    termEndsOn = end
    periods = periods.map { $0.through == nil ? Period(from: $0.from, through: end) : $0 }
  }

  mutating func tell(_ receiver: String, _ kind: HandOverKind, on day: Day) {
    told[receiver] = ToldReceiver(kind, on: day, version: version)
  }

  mutating func correct(contact: String?) {
    version += 1
    if let contact { self.contact = contact }
  }
}
