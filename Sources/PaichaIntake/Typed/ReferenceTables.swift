public import PaichaModel

/// The checklist and calendar files (CSV), read whole.
public enum ReferenceTables {
  /// The catalogue of check items, as an edition.
  public static func checklist(
    _ bytes: [UInt8],
    edition: String,
    file: String
  ) throws -> Checklist {
    var items: [ChecklistItem] = []
    try forEachRow(bytes, layout: .checklist, file: file) { row, values in
      let kinds = row[1].split(separator: ";").map(String.init)
      guard let severity = SeverityRule(rawValue: row[5]) else {
        throw values("severity_rule", row[5])
      }
      guard let confidence = Confidence(rawValue: row[8]) else {
        throw values("confidence", row[8])
      }
      items.append(
        ChecklistItem(
          code: ItemCode(unchecked: row[0]),
          venueKinds: Set(kinds.compactMap(VenueKind.init(rawValue:))),
          appliesToZoneBody: kinds.contains("zone"),
          category: row[2],
          wording: Words(zh: row[3], en: row[4]),
          severity: severity,
          legalBasis: row[6],
          criteriaEdition: row[7],
          confidence: confidence
        )
      )
    }
    return Checklist(edition: edition, items: items)
  }

  /// The exceptions of a working calendar.
  public static func calendar(_ bytes: [UInt8], file: String) throws -> WorkCalendar {
    var exceptions: [Day: WorkCalendar.Exception] = [:]
    try forEachRow(bytes, layout: .calendar, file: file) { row, values in
      guard let day = Day(row[0]) else { throw values("date", row[0]) }
      guard let exception = WorkCalendar.Exception(rawValue: row[1]) else {
        throw values("kind", row[1])
      }
      exceptions[day] = exception
    }
    return WorkCalendar(exceptions: exceptions)
  }

  private static func forEachRow(
    _ bytes: [UInt8],
    layout: TableLayout,
    file: String,
    _ body: (SourceRow, (String, String) -> RulebookFault) throws -> Void
  ) throws {
    let survey = try TableSurvey(InputSource(bytes: bytes, name: file), layout: layout)
    let reader = TableReader(survey)
    while let result = try reader.next() {
      switch result {
      case .row(let row):
        try body(row) { column, value in
          .unreadable(
            file: file,
            line: row.line,
            Words(zh: "\(column) 不能为“\(value)”", en: "\(column) cannot be “\(value)”")
          )
        }
      case .rejected(let rejected):
        throw RulebookFault.unreadable(
          file: file,
          line: rejected.fault.line,
          rejected.fault.reason
        )
      }
    }
  }
}

extension TableLayout {
  /// `checklist.csv`, in the order of its columns.
  static let checklist = TableLayout(
    name: "checklist",
    fields: [
      "code", "venue_types", "category", "item_zh", "item_en", "severity_rule", "legal_basis",
      "edition", "confidence",
    ].map { Field($0, required: true) }
  )

  /// `calendar-cn.csv`: exceptions only.
  static let calendar = TableLayout(
    name: "calendar",
    fields: [Field("date", required: true), Field("kind", required: true), Field("name")]
  )
}
