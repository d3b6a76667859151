/// A listing on the credit list (安全生产严重失信主体名单), from the proposal to its end.
///
/// The subject is listed from the day the decision is served until the term ends, or until it is
/// removed or the listing revoked, whatever was recorded of that by then.
public struct CreditListing: Hashable, Sendable {
  public let opening: CreditOpening
  public private(set) var state: State
  public private(set) var subject: CreditSubject
  /// What there is since the decision; nothing before.
  public private(set) var record: ListedRecord?
  /// The day an objection came that is not answered.
  public private(set) var objectionSince: Day?
  public private(set) var lastDay: Day

  /// Where the listing stands, with what that stage knows.
  public enum State: Hashable, Sendable {
    case proposed
    case noticed(defenceBy: DueDay)
    case defended(Defence, on: Day)
    case heard(DefenceOutcome)
    case decided
    case dropped(on: Day)
    case served(on: Day)
    case published(on: Day)
    /// Applied for on a day; accepted on another, once it is.
    case removalApplied(on: Day, acceptedOn: Day?)
    case removed(on: Day)
    case expired(on: Day)
    case restored(on: Day)
    case revoked(on: Day)
  }

  public var id: CreditID { opening.id }

  public var phase: CreditPhase {
    switch state {
    case .proposed: .proposed
    case .noticed: .noticed
    case .defended: .defended
    case .heard: .heard
    case .decided: .decided
    case .dropped: .dropped
    case .served: .served
    case .published: .published
    case .removalApplied: .removalApplied
    case .removed: .removed
    case .expired: .expired
    case .restored: .restored
    case .revoked: .revoked
    }
  }

  public init(_ opening: CreditOpening) {
    self.opening = opening
    subject = opening.subject
    lastDay = opening.facts.day
    switch opening.manner {
    case .proposed: state = .proposed
    case .takenOver(let reported):
      record = ListedRecord(reported)
      state = State(reported)
    }
  }

  public mutating func apply(_ event: CreditEvent) {
    let day = event.facts.day
    lastDay = max(lastDay, day)
    switch event.step {
    case .noticed(let defenceBy): state = .noticed(defenceBy: defenceBy)
    case .responded(.waived): state = .heard(.waived)
    case .responded(let defence): state = .defended(defence, on: day)
    case .heard(let outcome): state = .heard(outcome)
    case .decided(let decision):
      state = .decided
      record = ListedRecord(decision)
    case .dropped: state = .dropped(on: day)
    case .served:
      state = .served(on: day)
      record?.beginPeriod(on: day)
    case .entered: record?.enteredOn = day
    case .published(let medium, let termEndsOn):
      state = .published(on: day)
      record?.publish(in: medium, on: day, termEndsOn: termEndsOn)
    case .withdrawn: record?.publication?.withdrawnOn = day
    case .handedOver(let kind, let receiver): record?.tell(receiver, kind, on: day)
    case .acknowledged(_, let receiver): record?.told[receiver]?.acknowledgedOn = day
    case .objected: objectionSince = day
    case .objectionAnswered: objectionSince = nil
    case .removalApplied: state = .removalApplied(on: day, acceptedOn: nil)
    case .removalAccepted:
      if case .removalApplied(let appliedOn, _) = state {
        state = .removalApplied(on: appliedOn, acceptedOn: day)
      }
    case .removalGranted:
      state = .removed(on: day)
      record?.endPeriod(before: day)
    case .removalRefused: state = .published(on: record?.publication?.since ?? day)
    case .expired: state = .expired(on: day)
    case .revoked:
      state = .revoked(on: day)
      record?.endPeriod(before: day)
    case .restored:
      state = .restored(on: day)
      record?.beginPeriod(on: day)
    case .corrected(let correction): apply(correction)
    }
  }

  /// The day its procedure ended; nothing while it has not.
  public var endedOn: Day? {
    switch state {
    case .dropped(let day), .removed(let day), .expired(let day), .revoked(let day): day
    case .proposed, .noticed, .defended, .heard, .decided, .served, .published, .removalApplied,
      .restored:
      nil
    }
  }

  /// Whether the subject is listed by this on a day (as-of by what was true that day).
  public func isListed(on day: Day) -> Bool {
    record?.periods.contains { $0.contains(day) } ?? false
  }

  /// What is open towards an authority on a day.
  public func owed(to receiver: String, on day: Day) -> OwedNotice? {
    guard let record, record.servedOn != nil else { return nil }
    return OwedNotice.owed(
      after: record.told[receiver],
      isListed: isListed(on: day),
      version: record.version
    )
  }

  /// What is open towards every authority of the decision, in its order.
  public func owedNotices(on day: Day) -> [(receiver: String, notice: OwedNotice)] {
    (record?.decision.receivers ?? []).compactMap { receiver in
      owed(to: receiver, on: day).map { (receiver, $0) }
    }
  }

  /// The defence term moves to its settled day, once the calendar of its year is known.
  public mutating func settleDefence(by due: DueDay) {
    if case .noticed = state { state = .noticed(defenceBy: due) }
  }

  private mutating func apply(_ correction: CreditCorrection) {
    record?.correct(contact: correction.contact)
    guard case .enterprise(var enterprise) = subject else { return }
    if let name = correction.name { enterprise.name = name }
    for name in correction.formerNames where !enterprise.formerNames.contains(name) {
      enterprise.formerNames.append(name)
    }
    subject = .enterprise(enterprise)
  }
}

extension CreditListing.State {
  fileprivate init(_ reported: ReportedCredit) {
    switch reported.ending?.kind {
    case .expired: self = .expired(on: reported.ending?.day ?? reported.servedOn)
    case .removed: self = .removed(on: reported.ending?.day ?? reported.servedOn)
    case .revoked: self = .revoked(on: reported.ending?.day ?? reported.servedOn)
    case nil:
      self = reported.publishedOn.map { .published(on: $0) } ?? .served(on: reported.servedOn)
    }
  }
}
