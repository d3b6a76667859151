import PaichaModel

/// The state in which a finding opens a hazard, as columns.
struct HazardColumns {
  let state: StaticString
  let rectifiedOn: Day?
  let rectifiedBy: String?
  let closedOn: Day?
  let closure: StaticString?

  init(_ hazard: Hazard) {
    switch hazard.state {
    case .rectified(let rectification):
      self.init(
        state: "rectified",
        rectifiedOn: rectification.day,
        rectifiedBy: rectification.actor.text
      )
    case .closed(let closure):
      self.init(state: "closed", closedOn: closure.day, closure: HazardColumns.code(of: closure))
    case .registered, .ordered, .planned, .returned, .transferred, .void:
      self.init(state: "registered")
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
    case .handled: "handled"
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
