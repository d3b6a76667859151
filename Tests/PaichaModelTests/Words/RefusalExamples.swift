import PaichaModel

/// One refusal or more for every code of the model.
enum RefusalExamples {
  static let hazards: [HazardRefusal] = [
    .role("K7QX-H1", .sample(.evaluator), .review),
    .alreadyClosed("K7QX-H1", "2025-03-01"),
    .alreadyRectified("K7QX-H1", .sample()),
    .notRectified("K7QX-H1"),
    .reviewerIsRectifier("K7QX-H1", "zhang.wei"),
    .future("K7QX-H1", "2025-03-02", "2025-03-01"),
    .tooEarly("K7QX-H1", "2025-02-28", "2025-03-01"),
    .deadlineTooEarly("K7QX-H1", "2025-02-28", "2025-03-01"),
    .notNow("K7QX-H1", .pass, .planned, [.begin, .rectify]),
    .notNow("K7QX-H1", .pass, .void, []),
    .notSelfAccepted("K7QX-H1"),
    .reviewNotRequested("K7QX-H1", .rectified),
    .tooFewOfficers("K7QX-H1", 1, 2),
    .underSupervision("K7QX-H1", "K7QX-S1"),
    .criterionNeeded("K7QX-H1"),
    .gradeUnchanged("K7QX-H1", .major(.sample)),
    .reasonNeeded("K7QX-H1", .regrade),
    .suspended("K7QX-H1", "二层"),
    .notSuspended("K7QX-H1"),
    .ownTarget("K7QX-H1"),
  ]

  static let listings: [SupervisionRefusal] = [
    .role("K7QX-S1", .sample(.unit), .decideListing),
    .role(nil, .sample(.unit), .proposeListing),
    .notNow("K7QX-S1", .delist, .approved, [.notify]),
    .future("K7QX-S1", "2025-03-02", "2025-03-01"),
    .future(nil, "2025-03-02", "2025-03-01"),
    .tooEarly("K7QX-S1", "2025-02-28", "2025-03-01"),
    .tooEarly(nil, "2025-02-28", "2025-03-01"),
    .notMajor("K7QX-H1"),
    .hazardClosed("K7QX-H1"),
    .criterionMissing("K7QX-H1"),
    .listed("K7QX-H1", "K7QX-S1"),
    .otherVenue("K7QX-H1", "V2", "V1"),
    .hazardTwice,
    .otherBody("K7QX-S1", .sample(.listingBody), "市安委会"),
    .reasonNeeded("K7QX-S1", .reject),
    .documentNeeded("K7QX-S1", .notify),
    .finishTooEarly("K7QX-S1", "2025-02-28", "2025-03-01"),
    .tooLong("K7QX-S1", "2026-03-02", "2026-03-01"),
    .filedUp("K7QX-S1"),
    .percent("K7QX-S1", 101),
    .extensions("K7QX-S1", 1),
    .extensionTooLate("K7QX-S1", "2025-06-30", TimeLimit(value: 20, unit: .workingDay)),
    .ownRequest("K7QX-S1", "zhang.wei"),
    .acceptedByProposer("K7QX-S1", "zhang.wei"),
    .tooFewOfficers("K7QX-S1", 1, 2),
    .hazardsOpen("K7QX-S1", ["K7QX-H1", "K7QX-H2"]),
    .notDue("K7QX-S1", "2025-06-30", 1, 2),
    .notHigher("K7QX-S1", .city, .county), .noFinishDate("K7QX-S1"),
  ]

  static let transfers: [TransferRefusal] = [
    .role("K7QX-T1", .sample(.unit), .handOver),
    .notNow("K7QX-T1", .receive, .refused, []),
    .future("K7QX-T1", "2025-03-02", "2025-03-01"),
    .tooEarly("K7QX-T1", "2025-02-28", "2025-03-01"),
    .tooFewOfficers(1, 2),
    .ownRequest("K7QX-T1", "zhang.wei"),
    .reasonNeeded("K7QX-T1", .refuse),
    .documentNeeded("K7QX-T1"),
  ]

  static let trainings: [TrainingRefusal] = [
    .role(.sample(.evaluator), .keepEmergency),
    .future("2025-03-02", "2025-03-01"),
    .tooEarly("K7QX-E1", "2025-02-28", "2025-03-01"),
    .hours(0),
    .hours(2_405),
    .nobody,
    .nameTwice,
    .namesNeeded(.head),
    .passedTooMany(6, 5),
    .voidAlready("K7QX-E1", "2025-03-01"),
    .reasonNeeded("K7QX-E1"),
    .contradicts(reference: "P-1", "K7QX-E1", part: "hours"),
    .tooMany(1_000_001),
  ]

  static let plans: [TreatmentPlanRefusal] = [
    .missing([.goals, .fundsInPlace]), .tooLong(.measures),
  ]

  static let emergencyPlans: [PlanRefusal] = [
    .role("K7QX-P1", .sample(.unit), .checkFiling),
    .role(nil, .sample(.evaluator), .keepEmergency),
    .notNow("K7QX-P1", .file, .drafted, [.review, .publish]),
    .notNow("K7QX-P1", .revise, .retired, []),
    .future("K7QX-P1", "2025-03-02", "2025-03-01"),
    .future(nil, "2025-03-02", "2025-03-01"),
    .tooEarly("K7QX-P1", "2025-02-28", "2025-03-01"),
    .tooEarly(nil, "2025-02-28", "2025-03-01"),
    .materialsMissing("K7QX-P1", [.text, .filingForm]),
    .materialsMissing(nil, [.riskAssessment]),
    .reviewersNeeded("K7QX-P1"),
    .interested("K7QX-P1", .sample("李四", of: "云岫购物中心")),
    .reviewerTwice("K7QX-P1"),
    .reviewNeeded("K7QX-P1", by: .mediumStaffOther),
    .numberNeeded("K7QX-P1"),
    .reasonNeeded("K7QX-P1", .retire),
    .answerStillDue("K7QX-P1", DueDay(day: "2025-03-17", isProvisional: false)),
    .answerStillDue("K7QX-P1", DueDay(day: "2027-03-17", isProvisional: true)),
    .causeNeeded("K7QX-P1"),
    .otherCause("K7QX-P1", .law, .risk),
  ]

  static let drills: [DrillRefusal] = [
    .role("K7QX-D1", .sample(.evaluator), .keepEmergency),
    .role(nil, .sample(.evaluator), .keepEmergency),
    .notNow("K7QX-D1", .report, .held, [.evaluate, .void]),
    .notNow("K7QX-D1", .hold, .void, []),
    .future("K7QX-D1", "2025-03-02", "2025-03-01"),
    .tooEarly(nil, "2025-02-28", "2025-03-01"),
    .participantsNeeded,
    .moreThanRoll(12, 11),
    .problemsNeedVenue, .tooMany(1_000_001),
    .reasonNeeded("K7QX-D1", .void),
  ]

  static let inspections: [InspectionRefusal] = [
    .role(.sample(.evaluator)),
    .unitLogsSelfChecksOnly(.sample(.unit)),
    .future("2025-03-02", "2025-03-01"),
    .unknownItem("XX-1"),
    .unknownChecklist("2024", "2025"),
    .emptyFinding,
    .deadlineTooEarly("2025-02-28", "2025-03-01"),
    .closedTooEarly("2025-02-28", "2025-03-01"),
    .closedInFuture("2025-03-02", "2025-03-01"),
    .contradicts("R-1", "K7QX-I1", part: "venue"),
    .clauseNeeded(nil, "喷淋无水"),
    .drillApart,
  ]

  static let rulebooks: [RulebookFault] = [
    .missing("score.base"),
    .kind("score.base", expected: "an integer"),
    .unreadable(file: "rules.yaml", line: 12, Words(zh: "缩进不对", en: "bad indentation")),
    .unreadable(file: "rules.yaml", line: nil, Words(zh: "无法打开", en: "cannot be opened")),
  ]
}
