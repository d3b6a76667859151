import PaichaModel

/// What one row says besides that the inspection took place.
enum InspectionLine {
  case nothing
  case passed(ItemCode)
  case notApplicable(ItemCode)
  case finding(FindingDraft)

  private enum Result: String, CaseIterable {
    case pass
    case fail
    case na
  }

  init(
    _ values: RowValues<InspectionField>,
    checklist: Checklist,
    today: Day
  ) throws(RowProblem) {
    let item = try InspectionLine.item(values, checklist)
    let result = try values.choice(.result, Result.self)
    let hasContent = InspectionLine.findingFields.contains { values.text($0) != nil }
    switch (result, item) {
    case (.pass, let item?), (.na, let item?):
      try InspectionLine.refuseContent(values)
      self = result == .pass ? .passed(item) : .notApplicable(item)
    case (.pass, nil), (.na, nil):
      try InspectionLine.refuseContent(values)
      self = .nothing
    case (nil, nil) where !hasContent:
      self = .nothing
    case (nil, .some) where !hasContent:
      throw values.problem(
        .result,
        .missingValue,
        Words(zh: "有检查项时必填：pass、fail 或 na", en: "needs pass, fail or na beside an item")
      )
    case (.fail, _), (nil, _):
      self = .finding(try InspectionLine.finding(values, item, today))
    }
  }

  private static let findingFields: [InspectionField] = [
    .level, .description, .location, .deadline, .closedOn, .evidenceSHA256,
  ]

  private static func item(
    _ values: RowValues<InspectionField>,
    _ checklist: Checklist
  ) throws(RowProblem) -> ItemCode? {
    guard let item = try values.code(.item, ItemCode.self) else { return nil }
    guard checklist.item(item) != nil else {
      throw values.problem(
        .item,
        .unknownItem,
        Words(
          zh: "检查表 \(checklist.edition) 没有此项（见 paicha checklist list）",
          en: "is not in checklist \(checklist.edition) (see paicha checklist list)"
        )
      )
    }
    return item
  }

  private static func refuseContent(_ values: RowValues<InspectionField>) throws(RowProblem) {
    for field in findingFields where values.text(field) != nil {
      throw values.problem(
        field,
        .passWithFinding,
        Words(
          zh: "合格或不适用的行不应有隐患内容：请改为 fail 或清空",
          en: "a passed row carries no finding: say fail, or leave it empty"
        )
      )
    }
  }

  private static func finding(
    _ values: RowValues<InspectionField>,
    _ item: ItemCode?,
    _ today: Day
  ) throws(RowProblem) -> FindingDraft {
    let description = try values.note(.description) ?? ""
    guard item != nil || !description.isEmpty else {
      throw values.problem(
        .description,
        .findingWithoutContent,
        Words(zh: "隐患要有检查项或描述", en: "a finding needs an item or a description")
      )
    }
    return FindingDraft(
      item: item,
      level: try values.choice(.level, HazardLevel.self),
      description: description,
      place: try values.note(.location),
      deadline: try day(values, .deadline, notAfter: nil),
      isFixedOnSpot: try values.flag(.fixedOnSpot) ?? false,
      closedOn: try day(values, .closedOn, notAfter: today),
      evidence: try values.evidence(.evidenceSHA256)
    )
  }

  /// A day not before the inspection's own, and not after the last one allowed.
  private static func day(
    _ values: RowValues<InspectionField>,
    _ field: InspectionField,
    notAfter last: Day?
  ) throws(RowProblem) -> Day? {
    guard let day = try values.day(field) else { return nil }
    if let inspectedOn = try values.day(.inspectedOn), day < inspectedOn {
      throw values.problem(
        field,
        .dayTooEarly,
        Words(zh: "早于检查日 \(inspectedOn)", en: "is before the inspection on \(inspectedOn)")
      )
    }
    if let last, day > last {
      throw values.problem(
        field,
        .futureDay,
        Words(zh: "晚于今天 \(last)", en: "is after today, \(last)")
      )
    }
    return day
  }
}
