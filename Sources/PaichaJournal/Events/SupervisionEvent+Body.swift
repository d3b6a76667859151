import PaichaModel

/// Steps of listings as bodies.
extension SupervisionEvent {
  var body: BodyFields {
    var fields = BodyFields()
    fields.put(facts)
    fields.put(clocks)
    switch step {
    case .approved(let approval): fields.put(approval)
    case .notified(let planBy): fields.put("plan_by", planBy)
    case .published(let medium): fields.put("medium", medium)
    case .filedUp(let body): fields.put("to", body)
    case .planned(let plan): fields.put(plan)
    case .progressed(let percent, let nextStep):
      fields.put("next_step", nextStep)
      fields.put("percent", percent)
    case .extensionRequested(let until, let measures):
      fields.put("measures", measures)
      fields.put("until", until)
    case .extensionGranted(let until): fields.put("until", until)
    case .accepted(let officers): fields.put("officers", officers.map(\.text))
    case .acceptanceFailed(let officers, let finishBy):
      fields.put("finish_by", finishBy)
      fields.put("officers", officers.map(\.text))
    case .delisted(let medium, let resumes):
      fields.put("medium", medium)
      fields.put("resumes", flag: resumes)
    case .escalated(let consequence): fields.put("consequence", consequence.rawValue)
    case .superseded(let other): fields.put("by", other.description)
    case .rejected, .planAccepted, .planReturned, .extensionRefused, .acceptanceRequested,
      .withdrawn:
      break
    }
    return fields
  }

  /// The step that a body of a kind tells; nothing for a kind that is no step of a listing.
  init?(
    _ kind: EventKind,
    _ fields: inout BodyFields,
    by actor: ActorID
  ) throws(BodyProblem) {
    guard let step = try SupervisionEvent.step(kind, &fields) else { return nil }
    self.init(step, try fields.facts(), by: actor, clocks: try fields.clocks())
  }

  private static func step(
    _ kind: EventKind,
    _ fields: inout BodyFields
  ) throws(BodyProblem) -> Step? {
    switch kind {
    case .listingApproved: .approved(try fields.approval())
    case .listingRejected: .rejected
    case .listingNotified: .notified(planBy: try fields.day("plan_by"))
    case .listingPublished: .published(medium: try fields.text("medium"))
    case .listingFiledUp: .filedUp(to: try fields.text("to"))
    case .listingPlanned: .planned(try fields.plan())
    case .listingPlanAccepted: .planAccepted
    case .listingPlanReturned: .planReturned
    case .listingProgressed:
      .progressed(
        percent: try fields.number("percent"),
        nextStep: try fields.text("next_step")
      )
    case .listingExtensionRequested:
      .extensionRequested(until: try fields.day("until"), measures: try fields.text("measures"))
    case .listingExtensionGranted: .extensionGranted(until: try fields.day("until"))
    case .listingExtensionRefused: .extensionRefused
    case .listingAcceptanceRequested: .acceptanceRequested
    case .listingAccepted: .accepted(officers: try fields.actors("officers"))
    case .listingAcceptanceFailed:
      .acceptanceFailed(
        officers: try fields.actors("officers"),
        finishBy: try fields.optionalDay("finish_by")
      )
    case .listingDelisted:
      .delisted(medium: try fields.text("medium"), resumes: try fields.flag("resumes"))
    case .listingEscalated: .escalated(try fields.coded("consequence", Consequence.self))
    case .listingSuperseded: .superseded(by: try fields.id("by"))
    case .listingWithdrawn: .withdrawn
    default: nil
    }
  }
}
