public import PaichaModel

/// A listing as another system tells it.
public struct ListingHistory: Hashable, Sendable {
  public let reported: ReportedListing
  /// Ids or outside numbers of the hazards, as written.
  public let hazards: [String]
  public let level: GovernmentLevel
  public let proposedOn: Day
}

/// Rows of a table of listings from another system.
public enum ListingHistoryRows {
  /// The listing of a row; its days are in order and none but the finish date is after today.
  public static func history(
    _ row: SourceRow,
    _ columns: ColumnNames,
    today: Day
  ) throws(RowProblem) -> ListingHistory {
    let values = RowValues<ListingHistoryField>(row: row, columns: columns)
    let reference = try values.reference(.listingRef)
    _ = try values.required(.hazards)
    guard let hazards = try values.names(.hazards) else {
      throw values.problem(.hazards, .missingValue, RowCode.missingValue.summary)
    }
    let level = try values.requiredChoice(.level, GovernmentLevel.self)
    let proposedOn = try values.requiredDay(.proposedOn, notAfter: today)
    return ListingHistory(
      reported: try reported(values, reference, proposedOn, today),
      hazards: hazards,
      level: level,
      proposedOn: proposedOn
    )
  }

  /// Everything after the proposal, which rests on an approval.
  private static let afterApproval: [ListingHistoryField] = [
    .number, .finishBy, .notifiedOn, .publishedOn, .planFiledOn, .acceptedOn, .delistedOn,
  ]

  private static func reported(
    _ values: RowValues<ListingHistoryField>,
    _ reference: String,
    _ proposedOn: Day,
    _ today: Day
  ) throws(RowProblem) -> ReportedListing {
    for field in afterApproval { try values.require(.approvedOn, for: field) }
    let days = try values.milestones(
      [
        .approvedOn, .notifiedOn, .publishedOn, .planFiledOn, .acceptedOn, .delistedOn,
        .withdrawnOn,
      ],
      after: (.proposedOn, proposedOn),
      notAfter: today
    )
    if values.text(.delistedOn) != nil, values.text(.withdrawnOn) != nil {
      throw values.problem(
        .withdrawnOn,
        .refusedByRule,
        Words(zh: "已摘牌的不能又撤销", en: "a delisted listing is not withdrawn as well")
      )
    }
    let finishBy = try values.day(.finishBy)
    if let approvedOn = days[0] {
      try values.require(.finishBy, finishBy, notBefore: approvedOn, of: .approvedOn)
    }
    return ReportedListing(
      reference: reference,
      number: try values.note(.number),
      approvedOn: days[0],
      finishBy: finishBy,
      notifiedOn: days[1],
      publishedOn: days[2],
      planFiledOn: days[3],
      acceptedOn: days[4],
      delistedOn: days[5],
      withdrawnOn: days[6]
    )
  }
}
