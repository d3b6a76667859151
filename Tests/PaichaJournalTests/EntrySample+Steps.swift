import PaichaModel

/// Steps of hazards, listings and transfers, one of each kind.
extension EntrySample {
  static func hazardSteps(_ sample: StepSample) throws -> [Event] {
    let facts = sample.facts
    let isWhole = sample.isWhole
    let steps: [HazardEvent] = [
      .rectified(
        Rectification(
          isWhole ? .reviewRequested : .done,
          on: facts.day,
          by: actor,
          note: facts.note,
          document: facts.document,
          evidence: facts.evidence,
          clocks: sample.clocks
        )
      ),
      .reviewed(
        Review(
          on: facts.day,
          by: actor,
          with: isWhole ? ["li.na", "lin"] : [],
          verdict: .passed,
          resumes: isWhole,
          note: facts.note,
          document: facts.document,
          evidence: facts.evidence
        )
      ),
      .ordered(
        Order(
          facts,
          deadline: "2026-12-20",
          requirement: isWhole ? "拆除隔断" : nil,
          suspendedPart: isWhole ? "三层东厅" : nil,
          clocks: sample.clocks
        )
      ),
      .planned(FiledPlan(facts, plan: try plan())),
      .regraded(
        Regrading(
          facts,
          to: isWhole ? .candidate(try criterion()) : .general,
          authority: "应急局",
          clocks: sample.clocks
        )
      ),
      .suspended(Suspension(of: "三层东厅", since: facts.day, facts: facts)), .resumed(facts),
      .referred(Referral(facts, to: "消防救援大队")),
      .penalised(Penalty(facts, by: "消防救援大队", fineFen: isWhole ? 5_000_000 : nil)),
      .transferred("K7QX-T3", on: facts.day),
      .takenBack(
        TransferReturn("K7QX-T3", facts, isHandled: isWhole, to: isWhole ? .closed : .ordered)
      ),
      .voided(Voiding(facts, target: isWhole ? "K7QX-H5" : nil)),
      .takenOver(
        HazardTakeOver(isWhole ? history : ReportedHistory(), by: actor, clocks: sample.clocks)
      ),
      .settled(.prefilled(DueDay(day: "2027-01-11", isProvisional: false))),
    ]
    return steps.map(hazard)
  }

  private static let history = ReportedHistory(
    orderedOn: "2026-01-02",
    orderNumber: "责改〔2026〕1号",
    rectifiedOn: "2026-01-20",
    note: "旧系统"
  )

  static func hazard(_ event: HazardEvent) -> Event {
    .hazardStepped(HazardStep(hazard: "K7QX-H128", zone: "11101001", event: event))
  }

  static var bareReviews: [Event] {
    ([nil, "2026-12-24"] as [Day?]).map { deadline in
      hazard(
        .reviewed(
          Review(
            on: "2026-11-21",
            by: actor,
            verdict: .returned(newDeadline: deadline),
            note: nil,
            evidence: []
          )
        )
      )
    }
  }

  static func plan() throws -> TreatmentPlan {
    try TreatmentPlan(
      Dictionary(uniqueKeysWithValues: PlanPart.allCases.map { ($0, $0.words.zh) })
    )
  }

  static func listingSteps(_ sample: StepSample) throws -> [Event] {
    let isWhole = sample.isWhole
    let steps: [SupervisionEvent.Step] = [
      .approved(
        isWhole
          ? approval : Approval(finishBy: "2027-05-01", supervisor: "局", leader: "王", body: nil)
      ), .rejected, .notified(planBy: "2026-12-05"), .published(medium: "政府网站"),
      .filedUp(to: "市安委办"), .planned(try plan()), .planAccepted, .planReturned,
      .progressed(percent: 60, nextStep: "安装喷淋"),
      .extensionRequested(until: "2027-06-01", measures: "专人值守"),
      .extensionGranted(until: "2027-06-01"), .extensionRefused, .acceptanceRequested,
      .accepted(officers: isWhole ? ["lin", "li.na"] : []),
      .acceptanceFailed(
        officers: isWhole ? ["lin"] : [],
        finishBy: isWhole ? "2027-07-01" : nil
      ), .delisted(medium: "政府网站", resumes: isWhole), .escalated(.licenceWithheld),
      .superseded(by: "K7QX-S9"), .withdrawn,
    ]
    return steps.map { step in
      .listingStepped(
        "K7QX-S2",
        zone: isWhole ? "11101001" : nil,
        SupervisionEvent(step, sample.facts, by: actor, clocks: sample.clocks)
      )
    }
  }

  static func transfers(_ sample: StepSample) throws -> [Event] {
    let isWhole = sample.isWhole
    let opening = TransferOpening(
      id: "K7QX-T3",
      hazard: "K7QX-H128",
      venue: "BJ-C01",
      zone: isWhole ? "11101001" : nil,
      kind: isWhole ? .criminal : .administrative,
      receiver: .marketRegulation,
      receiverName: isWhole ? "区市场监管局" : nil,
      matter: "涉嫌重大责任事故",
      basis: "国务院令第310号 art 5",
      officers: isWhole ? ["zhang.wei", "li.na"] : [],
      facts: sample.facts,
      actor: actor,
      clocks: sample.clocks
    )
    let steps: [TransferEvent.Step] = [
      .approved, .refused, .sent, .received, .fedBack(result: "已立案", isHandled: isWhole),
      .returned,
    ]
    return [.transferOpened(opening)]
      + steps.map { step in
        .transferStepped(
          opening.id,
          zone: opening.zone,
          TransferEvent(step, sample.facts, by: actor, clocks: sample.clocks)
        )
      }
  }
}
