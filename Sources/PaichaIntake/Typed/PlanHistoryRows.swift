public import PaichaModel

/// An emergency plan as another system tells it.
public struct PlanHistory: Hashable, Sendable {
  public let reported: ReportedPlan
  public let holder: Holder
  public let kind: PlanKind
  public let name: String
}

/// Rows of a table of emergency plans in force.
public enum PlanHistoryRows {
  /// The plan of a row; nothing on it is before its publication or after today.
  public static func history(
    _ row: SourceRow,
    _ columns: ColumnNames,
    today: Day
  ) throws(RowProblem) -> PlanHistory {
    let values = RowValues<PlanHistoryField>(row: row, columns: columns)
    let reference = try values.reference(.planRef)
    let publishedOn = try values.requiredDay(.publishedOn, notAfter: today)
    let days = try [PlanHistoryField.filedOn, .evaluatedOn].map { field throws(RowProblem) in
      let day = try values.day(field, notAfter: today)
      try values.require(field, day, notBefore: publishedOn, of: .publishedOn)
      return day
    }
    let version = try values.number(.version) ?? 1
    guard (1...10_000).contains(version) else {
      throw values.problem(
        .version,
        .notANumber,
        Words(zh: "应为 1 至 10000", en: "should be from 1 to 10,000")
      )
    }
    _ = try values.required(.name)
    return PlanHistory(
      reported: ReportedPlan(
        reference: reference,
        version: version,
        number: try values.note(.number),
        publishedOn: publishedOn,
        filedOn: days[0],
        evaluatedOn: days[1]
      ),
      holder: try values.holder(venue: .venue, zone: .zone, park: .park),
      kind: try values.requiredChoice(.kind, PlanKind.self),
      name: try values.note(.name) ?? ""
    )
  }
}
