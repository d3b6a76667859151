import PaichaModel

extension RefusalExamples {
  static let accidents: [AccidentRefusal] = [
    .role("K7QX-A1", .sample(.unit), .handleAccident),
    .role(nil, .sample(.evaluator), .reportAccident),
    .notNow("K7QX-A1", .deliver, .reported, [.investigate, .revise]),
    .notNow("K7QX-A1", .deliver, .void, []),
    .future("K7QX-A1", "2025-03-02", "2025-03-01"),
    .future(nil, "2025-03-02", "2025-03-01"),
    .tooEarly("K7QX-A1", "2025-02-28", "2025-03-01"),
    .tooEarly(nil, "2025-02-28", "2025-03-01"),
    .beforeAccident("K7QX-A1", "2025-02-28", "2025-03-01"),
    .timesOutOfOrder(.known, "2025-03-01 08:00", .occurred, "2025-03-01 08:01"),
    .receiptTooEarly("K7QX-A1", "2025-03-01 08:00", "2025-03-01 08:01"),
    .notUpward("K7QX-A1", .county, .city),
    .unchanged("K7QX-A1"),
    .lateIsDerived("K7QX-A1"),
    .faultKnown("K7QX-A1", .concealed, .county),
    .reasonNeeded("K7QX-A1", .void),
    .documentNeeded("K7QX-A1", .approve),
    .otherVenue("K7QX-H1", "V2"),
    .linkedAlready("K7QX-H1"),
    .hazardsNeeded("K7QX-A1"),
    .extensionNotNow("K7QX-A1", .approval, .reported),
    .extensionDays("K7QX-A1", 0),
    .extensionTooLong("K7QX-A1", 61, 60),
    .approvalNotExtended("K7QX-A1", .major),
  ]
}
