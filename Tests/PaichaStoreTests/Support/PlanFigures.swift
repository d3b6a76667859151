import GRDB
import PaichaModel

/// What a row of `plan` should hold, folded from the events without the model or the projector.
struct PlanFigures: Hashable {
  var state: String
  var version: Int
  var valid: Int?
  var number: String?
  var publishedOn: Int?
  var sentOn: Int?
  var answerBy: Int?
  var isProvisional: Bool?
  var filedOn: Int?
  var evaluatedOn: Int?
  var cause: String?
  var openedOn: Int
  var endedOn: Int?

  static let columns = """
    key, state, version, valid_version, number, published_on, sent_on, answer_by,
    answer_provisional, filed_on, evaluated_on, cause, opened_on, ended_on
    """

  init(_ row: Row) {
    state = row["state"]
    version = row["version"]
    valid = row["valid_version"]
    number = row["number"]
    publishedOn = row["published_on"]
    sentOn = row["sent_on"]
    answerBy = row["answer_by"]
    isProvisional = row["answer_provisional"]
    filedOn = row["filed_on"]
    evaluatedOn = row["evaluated_on"]
    cause = row["cause"]
    openedOn = row["opened_on"]
    endedOn = row["ended_on"]
  }

  init(_ opening: PlanOpening) {
    openedOn = Int(opening.facts.day.number)
    switch opening.manner {
    case .drafted: (state, version) = ("drafted", 1)
    case .takenOver(let reported):
      (version, valid, number) = (reported.version, reported.version, reported.number)
      publishedOn = Int(reported.publishedOn.number)
      filedOn = reported.filedOn.map { Int($0.number) }
      evaluatedOn = reported.evaluatedOn.map { Int($0.number) }
      state = filedOn == nil ? "published" : "filed"
    }
  }

  mutating func follow(_ event: PlanEvent) {
    let day = Int(event.facts.day.number)
    switch event.step {
    case .reviewed: state = "reviewed"
    case .draftReturned: break
    case .published:
      (state, valid, number, publishedOn) = ("published", version, event.facts.document, day)
      (cause, filedOn, evaluatedOn) = (nil, nil, nil)
      takeBack()
    case .filed(_, let due):
      (state, sentOn, answerBy) = ("filing_sent", day, Int(due.day.number))
      isProvisional = due.isProvisional
    case .filingAccepted, .countedAsFiled: (state, filedOn) = ("filed", day)
    case .filingReturned:
      state = "filing_returned"
      takeBack()
    case .confirmed: evaluatedOn = day
    case .revisionRequired(let why):
      (state, cause) = ("revision_due", why.rawValue)
      if why == .evaluation { evaluatedOn = day }
    case .revisionBegun(let why):
      if why == .evaluation, state != "revision_due" { evaluatedOn = day }
      (state, cause, version) = ("drafted", why.rawValue, (valid ?? version) + 1)
    case .retired:
      (state, endedOn, valid, number) = ("retired", day, nil, nil)
      (publishedOn, filedOn, evaluatedOn) = (nil, nil, nil)
      takeBack()
    }
  }

  mutating func settle(_ settlement: ClockSettlement) {
    guard settlement.kind == .planFilingCheck, sentOn == Int(settlement.from.number) else { return }
    answerBy = Int(settlement.due.day.number)
    isProvisional = settlement.due.isProvisional
  }

  private mutating func takeBack() { (sentOn, answerBy, isProvisional) = (nil, nil, nil) }

  /// Whether the life of the plan, as the model folds it, says the same.
  func agrees(with plan: EmergencyPlan) -> Bool {
    guard state == plan.phase.rawValue, version == plan.version, valid == plan.inForce?.version,
      number == plan.inForce?.number,
      publishedOn == plan.inForce.map({ Int($0.publishedOn.number) }),
      evaluatedOn == plan.inForce?.evaluatedOn.map({ Int($0.number) })
    else { return false }
    switch plan.inForce?.filing {
    case nil: return filedOn == nil && sentOn == nil
    case .filed(let day): return filedOn == Int(day.number)
    case .sent(let day, let due):
      return filedOn == nil && sentOn == Int(day.number) && answerBy == Int(due.day.number)
        && isProvisional == due.isProvisional
    }
  }
}
