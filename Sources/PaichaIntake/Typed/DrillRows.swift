public import PaichaModel

/// A drill as a table tells it.
public struct DrillHistory: Hashable, Sendable {
  public let reference: String
  public let holder: Holder
  public let heldOn: Day
  public let kind: DrillKind
  public let conduct: DrillConduct
  /// Id or outside number of a plan of the book, as written.
  public let plan: String?
  /// The kind of plan, where none of the book is named.
  public let planKind: PlanKind?
  public let topic: String?
  public let evaluation: String?
  public let problems: [String]
  public let problemsClosedOn: Day?
  public let report: Report?
  public let note: String?
  public let document: String?

  /// When and to whom it was reported.
  public struct Report: Hashable, Sendable {
    public let day: Day
    public let receiver: String
  }
}

/// Rows of a table of drills.
public enum DrillRows {
  /// The drill of a row; its days are in order and none is after today.
  public static func drill(
    _ row: SourceRow,
    _ columns: ColumnNames,
    today: Day
  ) throws(RowProblem) -> DrillHistory {
    let values = RowValues<DrillField>(row: row, columns: columns)
    let reference = try values.reference(.drillRef)
    let heldOn = try values.requiredDay(.heldOn, notAfter: today)
    for field in [DrillField.problems, .reportedOn] {
      try values.require(.evaluation, for: field)
    }
    try values.require(.problems, for: .problemsClosedOn)
    return DrillHistory(
      reference: reference,
      holder: try values.holder(venue: .venue, zone: .zone, park: .park),
      heldOn: heldOn,
      kind: try values.requiredChoice(.kind, DrillKind.self),
      conduct: try conduct(values),
      plan: try values.note(.plan),
      planKind: try planKind(values),
      topic: try values.note(.topic),
      evaluation: try values.note(.evaluation),
      problems: try values.sentences(.problems) ?? [],
      problemsClosedOn: try later(.problemsClosedOn, values, heldOn, today),
      report: try report(values, heldOn, today),
      note: try values.note(.note),
      document: try values.note(.document)
    )
  }

  private static func conduct(
    _ values: RowValues<DrillField>
  ) throws(RowProblem) -> DrillConduct {
    _ = try values.required(.participants)
    let participants = try values.number(.participants) ?? 0
    let roll = try values.number(.roll)
    for (field, count) in [(DrillField.participants, participants), (.roll, roll ?? 1)]
    where !(1...DrillConduct.most).contains(count) {
      throw values.problem(
        field,
        .notANumber,
        Words(
          zh: "应为 1 至 \(DrillConduct.most) 的整数",
          en: "should be a whole number from 1 to \(DrillConduct.most)"
        )
      )
    }
    if let roll, roll < participants {
      throw values.problem(
        .roll,
        .refusedByRule,
        Words(zh: "少于参加人数 \(participants)", en: "is less than the \(participants) participants")
      )
    }
    return DrillConduct(participants: participants, roll: roll)
  }

  private static func planKind(
    _ values: RowValues<DrillField>
  ) throws(RowProblem) -> PlanKind? {
    let kind = try values.choice(.planKind, PlanKind.self)
    guard kind != nil || values.text(.plan) != nil else {
      throw values.problem(
        .planKind,
        .missingValue,
        Words(zh: "未写明预案时必填", en: "is required where no plan is named")
      )
    }
    return kind
  }

  private static func report(
    _ values: RowValues<DrillField>,
    _ heldOn: Day,
    _ today: Day
  ) throws(RowProblem) -> DrillHistory.Report? {
    try values.require(.reportedOn, for: .reportedTo)
    try values.require(.reportedTo, for: .reportedOn)
    guard let day = try later(.reportedOn, values, heldOn, today),
      let receiver = try values.note(.reportedTo)
    else { return nil }
    return DrillHistory.Report(day: day, receiver: receiver)
  }

  private static func later(
    _ field: DrillField,
    _ values: RowValues<DrillField>,
    _ heldOn: Day,
    _ today: Day
  ) throws(RowProblem) -> Day? {
    let day = try values.day(field, notAfter: today)
    try values.require(field, day, notBefore: heldOn, of: .heldOn)
    return day
  }
}
