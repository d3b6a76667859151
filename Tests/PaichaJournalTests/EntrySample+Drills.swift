import PaichaModel

/// Drills and training sessions.
extension EntrySample {
  static func drills(_ sample: StepSample) -> [Event] {
    let isWhole = sample.isWhole
    let conduct = DrillConduct(participants: 212, roll: isWhole ? 230 : nil)
    let steps: [DrillEvent.Step] = [
      .held(conduct),
      .evaluated(
        "疏散用时 6 分 40 秒",
        hazards: isWhole ? "K7QX-I4" : nil,
        problems: isWhole ? 2 : 0
      ),
      .reported(to: "区商务局"), .cancelled, .voided,
    ]
    return [
      .drillOpened(
        drill(isWhole ? .venue("BJ-C01") : .zone("11101001"), .planned(for: "2026-12-04"), sample)
      ),
      .drillOpened(drill(.park("11101001", "核心区"), .held(conduct), sample)),
    ]
      + steps.map { step in
        .drillStepped(
          "K7QX-D9",
          zone: isWhole ? "11101001" : nil,
          DrillEvent(step, sample.facts, by: actor, clocks: sample.clocks)
        )
      }
  }

  static func training(_ sample: StepSample) -> [Event] {
    let isWhole = sample.isWhole
    let session = Training(
      id: "K7QX-E2",
      reference: isWhole ? "PX-2026-11" : nil,
      venue: "BJ-C01",
      zone: isWhole ? "11101001" : nil,
      trainees: isWhole ? .safetyOfficer : .staff,
      kind: isWhole ? .initial : .yearly,
      attendance: isWhole ? .named(["李“安”", "王强"]) : .counted(180),
      course: isWhole ? "2026 年度" : nil,
      content: "消防“四个能力”",
      hoursTenths: 125,
      passed: isWhole ? 2 : nil,
      facts: sample.facts,
      actor: actor
    )
    return [
      .trainingRecorded(session),
      .trainingVoided(TrainingVoiding(session.id, zone: session.zone, sample.facts)),
    ]
  }

  /// What the evaluation of a drill brought to light, as a record of its own.
  static func drillFindings() -> Event {
    let finding = Finding(
      hazard: "K7QX-H9",
      item: nil,
      level: .general,
      description: "疏散指示灯不亮",
      place: nil,
      deadline: .given("2026-12-20"),
      outcome: .open,
      evidence: []
    )
    return .inspectionLogged(
      Inspection(
        id: "K7QX-I5",
        reference: nil,
        venue: "BJ-C01",
        zone: nil,
        day: "2026-11-21",
        kind: .drill,
        inspectors: [],
        campaign: nil,
        checklist: "2026.1",
        location: nil,
        passed: [],
        notApplicable: [],
        findings: [finding],
        heldBack: 0,
        rulebook: "national 2026.2",
        drill: "K7QX-D9"
      )
    )
  }

  private static func drill(
    _ holder: Holder,
    _ stage: DrillOpening.Stage,
    _ sample: StepSample
  ) -> DrillOpening {
    let isWhole = sample.isWhole
    return DrillOpening(
      id: "K7QX-D9",
      reference: isWhole ? "YL-2026-3" : nil,
      holder: holder,
      zone: "11101001",
      plan: isWhole ? ExercisedPlan("K7QX-P5", version: 2, kind: .special) : ExercisedPlan(.onsite),
      kind: isWhole ? .full : .tabletop,
      topic: isWhole ? "商场夜间疏散" : nil,
      stage: stage,
      owesReport: isWhole,
      facts: sample.facts,
      actor: actor,
      clocks: sample.clocks
    )
  }
}
