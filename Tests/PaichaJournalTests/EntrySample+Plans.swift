import PaichaModel

/// Emergency plans, taken over and step by step.
extension EntrySample {
  static func plans(_ sample: StepSample) throws -> [Event] {
    let isWhole = sample.isWhole
    return [
      .planOpened(
        plan(
          isWhole ? .venue("BJ-C01") : .zone("11101001"),
          .drafted,
          materials: isWhole ? papers : [],
          sample
        )
      ),
      .planOpened(
        plan(
          .park("11101001", "核心区"),
          .takenOver(isWhole ? reportedPlan : bareReportedPlan),
          materials: [],
          sample
        )
      ),
    ] + (try planSteps(sample))
  }

  private static func planSteps(_ sample: StepSample) throws -> [Event] {
    let isWhole = sample.isWhole
    let steps: [PlanEvent.Step] = [
      .reviewed(try review()), .draftReturned(try review()), .published(signer: "王总"),
      .filed(
        receiver: "区应急管理局",
        answerBy: DueDay(day: "2026-11-28", isProvisional: isWhole)
      ),
      .filingAccepted, .filingReturned, .countedAsFiled, .confirmed,
      .revisionRequired(isWhole ? .drillOrRescue : .law),
      .revisionBegun(isWhole ? .evaluation : .other), .retired,
    ]
    return steps.map { step in
      .planStepped(
        "K7QX-P5",
        zone: isWhole ? "11101001" : nil,
        PlanEvent(
          step,
          sample.facts,
          by: actor,
          materials: isWhole ? papers : [],
          clocks: sample.clocks
        )
      )
    }
  }

  private static let papers = [
    AttachedMaterial(.riskAssessment, file: Evidence(hash: hash("1b"), name: "风险评估.pdf")),
    AttachedMaterial(.resourceSurvey, file: Evidence(hash: hash("2c"), name: nil)),
    AttachedMaterial(.text),
  ]

  private static let reportedPlan = ReportedPlan(
    reference: "YA-旧-17",
    version: 3,
    number: "YJ-03",
    publishedOn: "2024-02-29",
    filedOn: "2024-03-20",
    evaluatedOn: "2025-02-28"
  )

  private static let bareReportedPlan = ReportedPlan(
    reference: nil,
    version: 1,
    number: nil,
    publishedOn: "2024-02-29",
    filedOn: nil,
    evaluatedOn: nil
  )

  private static func review() throws -> PlanReview {
    guard
      let first = Reviewer(name: "孙工", body: "市安全工程学会"),
      let second = Reviewer(name: "周“博士”", body: "某大学\\消防系")
    else { throw TreatmentPlanRefusal.missing([]) }
    return PlanReview(by: [first, second], opinion: "要素齐全，\n同意通过")
  }

  private static func plan(
    _ holder: Holder,
    _ manner: PlanOpening.Manner,
    materials: [AttachedMaterial],
    _ sample: StepSample
  ) -> PlanOpening {
    PlanOpening(
      id: "K7QX-P5",
      holder: holder,
      zone: "11101001",
      kind: .special,
      name: "灭火和应急疏散专项预案",
      manner: manner,
      materials: materials,
      facts: sample.facts,
      actor: actor,
      clocks: sample.clocks
    )
  }
}
