import GRDB
import PaichaModel

/// What a row of `drill` should hold, folded from the events without the model or the projector.
struct DrillFigures: Hashable {
  let plan: Int?
  let planVersion: Int?
  let planKind: String
  let kind: String
  let reference: String?
  let zone: String?
  let park: String?
  let owesReport: Bool
  var state: String
  var plannedOn: Int?
  var heldOn: Int?
  var participants: Int?
  var roll: Int?
  var problems = 0
  var inspection: Int?
  var reportedOn: Int?
  var receiver: String?
  var endedOn: Int?

  static let columns = """
    key, plan, plan_version, plan_kind, kind, reference, zone, park, owes_report, state, planned_on,
    held_on, participants, roll, problems, inspection, reported_on, receiver, ended_on
    """

  init(_ row: Row) {
    plan = row["plan"]
    planVersion = row["plan_version"]
    planKind = row["plan_kind"]
    kind = row["kind"]
    reference = row["reference"]
    zone = row["zone"]
    park = row["park"]
    owesReport = row["owes_report"]
    state = row["state"]
    plannedOn = row["planned_on"]
    heldOn = row["held_on"]
    participants = row["participants"]
    roll = row["roll"]
    problems = row["problems"]
    inspection = row["inspection"]
    reportedOn = row["reported_on"]
    receiver = row["receiver"]
    endedOn = row["ended_on"]
  }

  init(_ opening: DrillOpening) {
    plan = opening.plan.plan?.number
    planVersion = opening.plan.version
    planKind = opening.plan.kind.rawValue
    kind = opening.kind.rawValue
    reference = opening.reference
    zone = opening.zone?.text
    if case .park(_, let name) = opening.holder { park = name } else { park = nil }
    owesReport = opening.owesReport
    switch opening.stage {
    case .planned(let day): (state, plannedOn) = ("planned", Int(day.number))
    case .held(let conduct):
      state = "held"
      hold(conduct, on: opening.facts.day)
    }
  }

  mutating func follow(_ event: DrillEvent) {
    let day = Int(event.facts.day.number)
    switch event.step {
    case .held(let conduct):
      state = "held"
      hold(conduct, on: event.facts.day)
    case .evaluated(_, let hazards, let count):
      (state, inspection, problems) = ("evaluated", hazards?.number, count)
    case .reported(let name): (state, receiver, reportedOn, endedOn) = ("reported", name, day, day)
    case .cancelled: (state, endedOn) = ("cancelled", day)
    case .voided: (state, endedOn) = ("void", day)
    }
  }

  private mutating func hold(_ conduct: DrillConduct, on day: Day) {
    (heldOn, participants, roll) = (Int(day.number), conduct.participants, conduct.roll)
  }
}
