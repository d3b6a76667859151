import PaichaModel

/// Accidents, from the first report to the evaluation.
extension EntrySample {
  /// One of each kind, in the order of the kinds.
  static func accidents(_ sample: StepSample) -> [Event] {
    let opening = accident(sample)
    return [.accidentOpened(opening)]
      + accidentSteps(sample).map { step in
        .accidentStepped(
          opening.id,
          zone: opening.zone,
          AccidentEvent(step, sample.facts, by: actor, clocks: sample.clocks)
        )
      }
  }

  static func accident(_ sample: StepSample, holder: Holder? = nil) -> AccidentOpening {
    let isWhole = sample.isWhole
    let holder = holder ?? (isWhole ? .venue("BJ-C01") : .park("11101001", "核心区"))
    return AccidentOpening(
      id: "K7QX-A3",
      reference: isWhole ? "旧-事-3" : nil,
      holder: holder,
      zone: "11101001",
      kind: .roadTraffic,
      place: "卸货区",
      course: isWhole ? "倒车时“撞”人\n两人受伤" : nil,
      measures: isWhole ? "封闭现场" : nil,
      times: AccidentTimes(
        occurredAt: Instant(milliseconds: 1_795_266_000_000),
        knownAt: Instant(milliseconds: 1_795_266_300_001),
        reportedAt: Instant(milliseconds: 1_795_273_500_000)
      ),
      casualties: casualties(isWhole),
      grade: isWhole ? .larger : .general,
      rulebook: "national 2026.2",
      windowThrough: "2026-11-28",
      hazards: isWhole ? ["K7QX-H7", "K7QX-H128"] : [],
      faults: isWhole ? [late].compactMap { $0 } : [],
      stepsTakenOver: isWhole ? 2 : nil,
      facts: sample.facts,
      actor: actor,
      clocks: sample.clocks
    )
  }

  private static func accidentSteps(_ sample: StepSample) -> [AccidentEvent.Step] {
    let isWhole = sample.isWhole
    let graded = AccidentRevision.Effect.graded(.major, rulebook: "national 2026.2")
    let revision = AccidentRevision(
      casualties(isWhole),
      isWhole ? graded : .recorded,
      stopsReporting: isWhole
    )
    let found = ReportingFault(found: .concealed, level: .county, on: "2026-12-01")
    return [
      .revised(revision),
      .reportedUp(
        to: .province,
        at: Instant(milliseconds: 1_795_280_000_000),
        fault: isWhole ? late : nil
      ),
    ] + [found].compactMap { $0.map { .faultFound($0) } } + [
      .linked(isWhole ? ["K7QX-H9", "K7QX-H10"] : ["K7QX-H9"]),
      .investigated(body: "市政府事故调查组"),
      .extended(isWhole ? .appraisal(days: 12) : .approval(days: 30)), .delivered,
      .approved(responsible: isWhole), .evaluated(medium: isWhole ? "政府网站" : nil), .voided,
    ]
  }

  private static func casualties(_ isWhole: Bool) -> Casualties {
    let some = Casualties(
      deaths: 3,
      seriousInjuries: 12,
      missing: 1,
      lossFen: 1_234_567_890
    )
    return isWhole ? some ?? .none : .none
  }

  private static let late = ReportingFault(lateBy: 60, level: .county, on: "2026-11-21")
}
