import PaichaModel

/// Listings on the credit list, taken over and step by step, and persons.
extension EntrySample {
  static func credits(_ sample: StepSample) -> [Event] {
    let isWhole = sample.isWhole
    return [
      .creditOpened(credit(isWhole ? enterprise : person, .proposed, sample)),
      .creditOpened(
        credit(
          isWhole ? person : enterprise,
          .takenOver(isWhole ? reportedCredit : bareReportedCredit),
          sample
        )
      ),
    ] + creditSteps(sample)
  }

  private static func creditSteps(_ sample: StepSample) -> [Event] {
    let isWhole = sample.isWhole
    let officers: [ActorID] = isWhole ? ["zhao.min", "li.na"] : []
    let steps: [CreditEvent.Step] = [
      .noticed(defenceBy: DueDay(day: "2026-11-28", isProvisional: isWhole)),
      .responded(.hearing), .heard(.partlyUpheld),
      .decided(isWhole ? decision : bareDecision), .dropped, .served(.announcement), .entered,
      .published(medium: "区政府网站", termEndsOn: isWhole ? "2029-11-21" : nil),
      .withdrawn(medium: "区政府网站"), .handedOver(.correction, to: "区商务局"),
      .acknowledged(.removal, by: "区商务局"), .objected,
      .objectionAnswered(isUpheld: isWhole),
      .removalApplied(isWhole ? Set(RemovalCondition.allCases) : []), .removalAccepted,
      .removalGranted(officers: officers), .removalRefused(officers: officers), .expired,
      .revoked(officers: officers), .restored(officers: officers),
      .corrected(
        isWhole
          ? CreditCorrection(name: "云岫商管", formerNames: ["云岫“百货”", "云岫"], contact: "执法科")
          : CreditCorrection(contact: "执法科")
      ),
    ]
    return steps.map { step in
      .creditStepped(
        "K7QX-C5",
        zone: isWhole ? "11101001" : nil,
        CreditEvent(step, sample.facts, by: actor, clocks: sample.clocks)
      )
    }
  }

  static func persons(_ sample: StepSample) -> [Event] {
    let sealed = SealedPerson(
      id: "K7QX-N3",
      maskedName: "张*",
      maskedNumber: "110105************",
      hasPhone: sample.isWhole,
      sealed: "c2VhbGVk"
    )
    let persons: [PersonID] = sample.isWhole ? ["K7QX-N3", "K7QX-N7"] : ["K7QX-N3"]
    guard let reveal = PersonReveal(persons, purpose: "核对“回证”", on: "2026-11-21") else {
      preconditionFailure("nobody is revealed")
    }
    return [
      .personRecorded(sealed), .personsRevealed(reveal),
      .personForgotten(PersonForgetting("K7QX-N3", sample.facts)),
    ]
  }

  private static func credit(
    _ subject: CreditSubject,
    _ manner: CreditOpening.Manner,
    _ sample: StepSample
  ) -> CreditOpening {
    let isWhole = sample.isWhole
    return CreditOpening(
      id: "K7QX-C5",
      subject: subject,
      grounds: [
        AppliedGround(code: "A1", edition: "2023-10-01", support: .recorded),
        AppliedGround(code: "B4", edition: "2023-10-01", support: .unconditional),
      ],
      penalty: isWhole ? penalty : barePenalty,
      accidents: isWhole ? ["K7QX-A3", "K7QX-A4"] : [],
      venue: isWhole ? "BJ-C01" : nil,
      zone: "11101001",
      manner: manner,
      rulebook: "national 2026.3",
      facts: sample.facts,
      actor: actor,
      clocks: sample.clocks
    )
  }

  private static var enterprise: CreditSubject {
    guard
      let enterprise = ListedEnterprise(
        creditCode: "91350200MA2YJ1XR9G",
        name: "云岫商业管理有限公司",
        formerNames: ["云岫百货", "云岫\\商场"],
        address: "示范区1号"
      )
    else { preconditionFailure("no enterprise") }
    return .enterprise(enterprise)
  }

  private static let person = CreditSubject.person(
    ListedPerson(
      id: "K7QX-N3",
      maskedName: "张*",
      post: .responsible,
      unit: ListedPerson.Unit(creditCode: "91350200MA2YJ1XR9G", name: "云岫商管")
    )
  )

  private static let penalty = PenaltyDecision(
    number: "应急罚〔2026〕1号",
    authority: "区应急局",
    decidedOn: "2026-10-08",
    finalOn: "2026-10-30",
    fineFen: 123_456_789,
    fineMultiple: 3,
    hazard: "K7QX-H7",
    namesPerson: true
  )

  private static let barePenalty = PenaltyDecision(
    number: "应急罚〔2026〕1号",
    authority: "区应急局",
    decidedOn: "2026-10-08"
  )

  private static let decision = CreditDecision(
    number: "应急〔2026〕7号",
    day: "2026-11-21",
    penaltyFinalOn: "2026-10-30",
    measures: [
      OrderedMeasure("no_awards", by: "区商务局"), OrderedMeasure("trade_ban", by: "区市监局"),
    ],
    contact: "区应急局法规科",
    termEndsOn: "2029-11-21",
    officers: ["zhao.min"]
  )

  private static let bareDecision = CreditDecision(
    number: "应急〔2026〕7号",
    day: "2026-11-21",
    penaltyFinalOn: "2026-10-30",
    measures: [],
    contact: "",
    termEndsOn: nil,
    officers: []
  )

  private static let reportedCredit = ReportedCredit(
    reference: "旧-失信-7",
    decision: decision,
    servedOn: "2026-11-21",
    publishedOn: "2026-11-22",
    ending: ReportedCredit.Ending(.removed, on: "2027-12-01")
  )

  private static let bareReportedCredit = ReportedCredit(
    reference: "旧-失信-7",
    decision: bareDecision,
    servedOn: "2026-11-21",
    publishedOn: nil,
    ending: nil
  )
}
