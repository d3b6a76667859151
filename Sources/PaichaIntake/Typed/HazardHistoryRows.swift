public import PaichaModel

/// A hazard as another system tells it: its finding as an inspection, and its life since.
public struct HazardHistory: Hashable, Sendable {
  /// An inspection of one finding, under the number the hazard has there.
  public let draft: InspectionDraft
  public let reported: ReportedHistory

  public var reference: InspectionReference? { draft.reference }
}

/// Rows of a table of hazards from another system.
public enum HazardHistoryRows {
  /// The hazard of a row; its days are in order and none is after today.
  public static func history(
    _ row: SourceRow,
    _ columns: ColumnNames,
    checklist: Checklist,
    today: Day
  ) throws(RowProblem) -> HazardHistory {
    let values = RowValues<HazardHistoryField>(row: row, columns: columns)
    let reference = try values.requiredCode(.hazardRef, InspectionReference.self)
    let venue = try values.requiredCode(.venue, VenueCode.self)
    let foundOn = try values.requiredDay(.foundOn, notAfter: today)
    _ = try values.required(.description)
    let reported = try reported(values, foundOn, today)
    return HazardHistory(
      draft: InspectionDraft(
        reference: reference,
        venue: venue,
        day: foundOn,
        kind: try values.choice(.source, InspectionKind.self, among: InspectionKind.logged)
          ?? .routine,
        inspectors: try values.names(.inspectors) ?? [],
        findings: [
          FindingDraft(
            item: try item(values, checklist),
            level: try values.choice(.level, HazardLevel.self),
            criterion: try criterion(values),
            description: try values.note(.description) ?? "",
            place: try values.note(.place),
            deadline: try deadline(values, foundOn),
            closedOn: try values.day(.closedOn),
            evidence: try values.evidence(.evidenceSHA256)
          )
        ]
      ),
      reported: reported
    )
  }

  private static func reported(
    _ values: RowValues<HazardHistoryField>,
    _ foundOn: Day,
    _ today: Day
  ) throws(RowProblem) -> ReportedHistory {
    let days = try values.milestones(
      [.orderedOn, .rectifiedOn, .closedOn],
      after: (.foundOn, foundOn),
      notAfter: today
    )
    try values.require(.orderedOn, for: .orderNumber)
    try values.require(.closedOn, for: .closedNote)
    return ReportedHistory(
      orderedOn: days[0],
      orderNumber: try values.note(.orderNumber),
      rectifiedOn: days[1],
      note: try values.note(.closedNote)
    )
  }

  /// A deadline that an order set is not before the order.
  private static func deadline(
    _ values: RowValues<HazardHistoryField>,
    _ foundOn: Day
  ) throws(RowProblem) -> Day? {
    let deadline = try values.day(.deadline)
    try values.require(.deadline, deadline, notBefore: foundOn, of: .foundOn)
    if let orderedOn = try values.day(.orderedOn) {
      try values.require(.deadline, deadline, notBefore: orderedOn, of: .orderedOn)
    }
    return deadline
  }

  private static func item(
    _ values: RowValues<HazardHistoryField>,
    _ checklist: Checklist
  ) throws(RowProblem) -> ItemCode? {
    guard let item = try values.code(.item, ItemCode.self) else { return nil }
    guard checklist.item(item) != nil else {
      throw values.problem(
        .item,
        .unknownItem,
        Words(
          zh: "检查表 \(checklist.edition) 没有此项（见 paicha checklist list；旧编号请留空）",
          en: "is not in checklist \(checklist.edition) (leave codes of another system out)"
        )
      )
    }
    return item
  }

  private static func criterion(
    _ values: RowValues<HazardHistoryField>
  ) throws(RowProblem) -> Criterion? {
    try values.require(.criteria, for: .clause)
    try values.require(.clause, for: .criteria)
    guard let edition = values.text(.criteria), let clause = values.text(.clause) else {
      return nil
    }
    guard let criterion = Criterion(edition: edition, clause: clause) else {
      throw values.problem(
        Text.isPlain(edition, maximumBytes: 256) ? .clause : .criteria,
        .controlCharacter,
        Words(zh: "应为 1 至 256 字节、无控制字符", en: "needs 1 to 256 bytes, no control characters")
      )
    }
    return criterion
  }
}
