/// What another system recorded of a hazard after it was found (历史数据), before this book.
public struct ReportedHistory: Hashable, Sendable {
  public let orderedOn: Day?
  /// Number of the order, as written on it.
  public let orderNumber: String?
  public let rectifiedOn: Day?
  public let note: String?

  public init(
    orderedOn: Day? = nil,
    orderNumber: String? = nil,
    rectifiedOn: Day? = nil,
    note: String? = nil
  ) {
    self.orderedOn = orderedOn
    self.orderNumber = orderNumber
    self.rectifiedOn = rectifiedOn
    self.note = note
  }

  public var isEmpty: Bool { self == ReportedHistory() }

  /// The phase its last milestone reached, for a hazard that is not closed.
  public var phase: HazardPhase {
    if rectifiedOn != nil { return .rectified }
    return orderedOn != nil ? .ordered : .registered
  }

  /// The day of the last milestone.
  public var lastDay: Day? { [orderedOn, rectifiedOn].compactMap { $0 }.max() }
}

/// A hazard taken over from another system (迁入): what was reported, by whom it was recorded here.
///
/// It says that another system has an order or a rectification, not that this book saw one.
public struct HazardTakeOver: Hashable, Sendable {
  public let reported: ReportedHistory
  /// Who recorded it; counts as who recorded the rectification, and so never reviews it.
  public let actor: ActorID
  /// What is still owed by the days reported.
  public let clocks: [Clock]

  public init(_ reported: ReportedHistory, by actor: ActorID, clocks: [Clock]) {
    self.reported = reported
    self.actor = actor
    self.clocks = clocks
  }

  /// Where it leaves a hazard that is not closed, given the deadline in force.
  func state(deadline: Day) -> Hazard.State {
    if let day = reported.rectifiedOn {
      return .rectified(Rectification(on: day, by: actor, note: reported.note, evidence: []))
    }
    guard let day = reported.orderedOn else { return .registered }
    let facts = StepFacts(on: day, note: reported.note, document: reported.orderNumber)
    return .ordered(
      Order(facts, deadline: deadline, requirement: nil, suspendedPart: nil, clocks: [])
    )
  }
}

extension Hazard {
  /// The step that takes its reported history over, right after the finding that opened it.
  ///
  /// A hazard that is open goes to the phase reported; a general one that was rectified awaits its
  /// review from that day. No clock runs for a treatment plan, since the history does not tell
  /// whether there is one. One that is closed stays closed.
  public func takeOver(
    _ reported: ReportedHistory,
    actor: Actor,
    rules: HazardRules
  ) throws -> HazardEvent {
    guard actor.role.may(.takeOver) else { throw HazardRefusal.role(id, actor, .takeOver) }
    let days = [foundOn, reported.orderedOn, reported.rectifiedOn, closedOn].compactMap { $0 }
    for (earlier, later) in zip(days, days.dropFirst()) where later < earlier {
      throw HazardRefusal.tooEarly(id, later, earlier)
    }
    var clocks: [Clock] = []
    if !phase.isFinal, level == .general, let day = reported.rectifiedOn {
      clocks = [try rules.reviewClock(level, from: day)]
    }
    return .takenOver(HazardTakeOver(reported, by: actor.id, clocks: clocks))
  }
}
