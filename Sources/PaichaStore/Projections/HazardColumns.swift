import PaichaModel

/// The state in which a finding opens a hazard, as columns.
///
/// What `Hazard(_:foundOn:by:source:)` makes of the finding, without making the hazard: imports
/// open many.
struct HazardColumns {
  let state: StaticString
  let rectifiedOn: Day?
  let rectifiedBy: String?
  let closedOn: Day?
  let closure: StaticString?

  init(_ finding: Finding, on day: Day, by actor: ActorID) {
    switch (finding.outcome, finding.level) {
    case (.open, _):
      self.init(state: "registered")
    case (.fixedOnSpot, .general):
      self.init(state: "closed", closedOn: day, closure: "on_spot")
    case (.fixedOnSpot, .major):
      self.init(state: "rectified", rectifiedOn: day, rectifiedBy: actor.text)
    case (.closed(let closedOn), _):
      self.init(state: "closed", closedOn: closedOn, closure: "reported")
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
