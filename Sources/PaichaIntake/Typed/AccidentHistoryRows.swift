public import PaichaModel

/// An accident as another system tells it.
public struct AccidentHistory: Hashable, Sendable {
  public let draft: AccidentDraft
  public let reported: ReportedHandling
}

/// Rows of a table of accidents from another system.
public enum AccidentHistoryRows {
  /// The accident of a row; its times and days are in order and none is after today.
  public static func history(
    _ row: SourceRow,
    _ columns: ColumnNames,
    today: Day
  ) throws(RowProblem) -> AccidentHistory {
    let values = RowValues<AccidentHistoryField>(row: row, columns: columns)
    let reference = try values.reference(.accidentRef)
    let holder = try values.holder(venue: .venue, zone: .zone, park: .park)
    let kind = try values.requiredChoice(.kind, AccidentKind.self)
    let times = try times(values, today)
    guard let place = try values.note(.place) else {
      throw values.problem(.place, .missingValue, RowCode.missingValue.summary)
    }
    return AccidentHistory(
      draft: AccidentDraft(
        reference: reference,
        holder: holder,
        kind: kind,
        place: place,
        course: try values.note(.course),
        measures: try values.note(.measures),
        times: times,
        casualties: try casualties(values)
      ),
      reported: try handling(values, reportedOn: times.reportedAt.day, today)
    )
  }

  /// Known when it occurred, unless the row says otherwise: that never hides a late report.
  ///
  /// The time of the report is never guessed, since lateness is judged by it.
  private static func times(
    _ values: RowValues<AccidentHistoryField>,
    _ today: Day
  ) throws(RowProblem) -> AccidentTimes {
    _ = try values.required(.occurredAt)
    guard let occurred = try values.minute(.occurredAt, notAfter: today) else {
      throw values.problem(.occurredAt, .missingValue, RowCode.missingValue.summary)
    }
    let known = try values.minute(.knownAt, notAfter: today)
    guard let reported = try values.minute(.reportedAt, notAfter: today) else {
      throw values.problem(
        .reportedAt,
        .missingValue,
        Words(
          zh: "必填：没有报告时间不能判断是否迟报",
          en: "is required: without it lateness cannot be judged"
        )
      )
    }
    try values.require(.knownAt, known, notBefore: occurred, of: .occurredAt)
    try values.require(.reportedAt, reported, notBefore: occurred, of: .occurredAt)
    if let known { try values.require(.reportedAt, reported, notBefore: known, of: .knownAt) }
    return AccidentTimes(
      occurredAt: occurred,
      knownAt: known ?? occurred,
      reportedAt: reported
    )
  }

  private static func casualties(
    _ values: RowValues<AccidentHistoryField>
  ) throws(RowProblem) -> Casualties {
    let casualties = Casualties(
      deaths: try values.number(.deaths) ?? 0,
      seriousInjuries: try values.number(.seriousInjuries) ?? 0,
      missing: try values.number(.missing) ?? 0,
      lossFen: try values.fen(.lossYuan) ?? 0
    )
    return casualties ?? .none
  }

  private static func handling(
    _ values: RowValues<AccidentHistoryField>,
    reportedOn: Day,
    _ today: Day
  ) throws(RowProblem) -> ReportedHandling {
    try values.require(.body, for: .investigatedOn)
    try values.require(.investigatedOn, for: .body)
    try values.require(.responsible, for: .approvedOn)
    for field in [.responsible, .document, .evaluatedOn] as [AccidentHistoryField] {
      try values.require(.approvedOn, for: field)
    }
    let days = try values.milestones(
      [.investigatedOn, .deliveredOn, .approvedOn, .evaluatedOn],
      after: (.reportedAt, reportedOn),
      notAfter: today
    )
    var investigation: ReportedHandling.Investigation?
    if let since = days[0], let body = try values.note(.body) {
      investigation = ReportedHandling.Investigation(body: body, since: since)
    }
    var approval: ReportedHandling.Approval?
    if let day = days[2], let isResponsible = try values.flag(.responsible) {
      approval = ReportedHandling.Approval(
        on: day,
        document: try values.note(.document),
        isResponsible: isResponsible
      )
    }
    return ReportedHandling(
      investigation: investigation,
      deliveredOn: days[1],
      approval: approval,
      evaluatedOn: days[3]
    )
  }
}
