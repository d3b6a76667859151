import PaichaModel

/// The state of a hazard as columns.
struct HazardColumns {
  let state: StaticString
  let rectifiedOn: Day?
  let rectifiedBy: String?
  let closedOn: Day?
  let closure: StaticString?

  init(_ hazard: Hazard) {
    switch hazard.state {
    case .registered:
      self.init(state: "registered")
    case .rectified(let rectification):
      self.init(
        state: "rectified",
        rectifiedOn: rectification.day,
        rectifiedBy: rectification.actor.text
      )
    case .returned:
      self.init(state: "returned")
    case .closed(let closure):
      self.init(state: "closed", closedOn: closure.day, closure: HazardColumns.code(of: closure))
    }
  }

  private init(
    state: StaticString,
    rectifiedOn: Day? = nil,
    rectifiedBy: String? = nil,
    closedOn: Day? = nil,
    closure: StaticString? = nil
  ) {
    self.state = state
    self.rectifiedOn = rectifiedOn
    self.rectifiedBy = rectifiedBy
    self.closedOn = closedOn
    self.closure = closure
  }

  private static func code(of closure: Closure) -> StaticString {
    switch closure {
    case .onSpot: "on_spot"
    case .reviewed: "reviewed"
    case .reported: "reported"
    }
  }
}

extension Deadline.SetBy {
  /// The code as the column `due_by` has it.
  var column: StaticString {
    switch self {
    case .given: "given"
    case .rulebook: "rulebook"
    case .provisional: "provisional"
    }
  }
}
