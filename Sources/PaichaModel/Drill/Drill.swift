/// An emergency drill (应急演练): planned, held, evaluated, and reported where that is owed.
public struct Drill: Hashable, Sendable {
  public let opening: DrillOpening
  public private(set) var state: State
  /// The day it was held, once it was.
  public private(set) var heldOn: Day?
  public private(set) var conduct: DrillConduct?
  public private(set) var evaluation: Evaluation?
  public private(set) var lastDay: Day

  /// Where the drill stands, with what that stage knows.
  public enum State: Hashable, Sendable {
    case planned(for: Day)
    case held(on: Day)
    case evaluated(Evaluation)
    case reported(to: String, on: Day)
    case cancelled(on: Day)
    case void(on: Day)
  }

  /// What the evaluation says, and where the hazards it found are recorded.
  public struct Evaluation: Hashable, Sendable {
    public let text: String
    public let hazards: InspectionID?
    public let problems: Int
    public let day: Day
  }

  public var id: DrillID { opening.id }

  public var phase: DrillPhase {
    switch state {
    case .planned: .planned
    case .held: .held
    case .evaluated: .evaluated
    case .reported: .reported
    case .cancelled: .cancelled
    case .void: .void
    }
  }

  public init(_ opening: DrillOpening) {
    self.opening = opening
    lastDay = opening.facts.day
    switch opening.stage {
    case .planned(let day): state = .planned(for: day)
    case .held(let conduct):
      state = .held(on: opening.facts.day)
      heldOn = opening.facts.day
      self.conduct = conduct
    }
  }

  public mutating func apply(_ event: DrillEvent) {
    let day = event.facts.day
    lastDay = max(lastDay, day)
    switch event.step {
    case .held(let conduct):
      state = .held(on: day)
      heldOn = day
      self.conduct = conduct
    case .evaluated(let text, let hazards, let problems):
      let evaluation = Evaluation(text: text, hazards: hazards, problems: problems, day: day)
      state = .evaluated(evaluation)
      self.evaluation = evaluation
    case .reported(let receiver): state = .reported(to: receiver, on: day)
    case .cancelled: state = .cancelled(on: day)
    case .voided: state = .void(on: day)
    }
  }
}
