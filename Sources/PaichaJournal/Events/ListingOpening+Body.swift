import PaichaModel

/// How listings begin, as bodies.
extension ListingOpening {
  var body: BodyFields {
    var fields = BodyFields()
    fields.put(facts)
    fields.put(clocks)
    fields.put(
      "criteria",
      objects: criteria.map { criterion in
        var members = BodyFields()
        members.put(criterion)
        return members
      }
    )
    fields.put("hazards", hazards.map(\.description))
    fields.put("level", level.rawValue)
    fields.put("venue", venue.text)
    switch manner {
    case .proposed: break
    case .upgraded(let lower, let approval, let proposer):
      fields.put("proposer", proposer?.text)
      fields.put("supersedes", lower.description)
      fields.put(approval)
    case .takenOver(let reported): fields.put(reported)
    }
    return fields
  }

  init(
    _ kind: EventKind,
    _ fields: inout BodyFields,
    id: SupervisionID,
    zone: ZoneCode?,
    by actor: ActorID
  ) throws(BodyProblem) {
    let manner: Manner =
      switch kind {
      case .listingUpgraded:
        .upgraded(
          from: try fields.id("supersedes"),
          try fields.approval(),
          proposer: try fields.optionalCode("proposer", ActorID.self)
        )
      case .listingTakenOver: .takenOver(try fields.reported())
      default: .proposed
      }
    self.init(
      id: id,
      venue: try fields.code("venue", VenueCode.self),
      zone: zone,
      hazards: try fields.texts("hazards").map { text throws(BodyProblem) in
        guard let id = HazardID(text) else { throw BodyProblem(expected: "hazard ids") }
        return id
      },
      criteria: try fields.objects("criteria") { members throws(BodyProblem) in
        guard let criterion = try members.criterion() else {
          throw BodyProblem(expected: "criteria with clause")
        }
        return criterion
      },
      level: try fields.coded("level", GovernmentLevel.self),
      manner: manner,
      facts: try fields.facts(),
      actor: actor,
      clocks: try fields.clocks()
    )
  }
}

extension BodyFields {
  fileprivate mutating func put(_ reported: ReportedListing) {
    put("accepted_on", reported.acceptedOn)
    put("approved_on", reported.approvedOn)
    put("delisted_on", reported.delistedOn)
    put("finish_by", reported.finishBy)
    put("notified_on", reported.notifiedOn)
    put("number", reported.number)
    put("plan_filed_on", reported.planFiledOn)
    put("published_on", reported.publishedOn)
    put("reference", reported.reference)
    put("withdrawn_on", reported.withdrawnOn)
  }

  fileprivate mutating func reported() throws(BodyProblem) -> ReportedListing {
    ReportedListing(
      reference: try text("reference"),
      number: try optionalText("number"),
      approvedOn: try optionalDay("approved_on"),
      finishBy: try optionalDay("finish_by"),
      notifiedOn: try optionalDay("notified_on"),
      publishedOn: try optionalDay("published_on"),
      planFiledOn: try optionalDay("plan_filed_on"),
      acceptedOn: try optionalDay("accepted_on"),
      delistedOn: try optionalDay("delisted_on"),
      withdrawnOn: try optionalDay("withdrawn_on")
    )
  }
}
