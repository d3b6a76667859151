import PaichaIntake
import PaichaModel
import PaichaSchema

/// The kinds of tables there are, each with the reading of its rows.
enum FuzzTable: CaseIterable {
  case inspections
  /// Inspections by way of a mapping from the columns a to f.
  case mapped
  case actors
  case zones
  case venues
  case scopeChanges
  case hazards
  case listings
  case trainings
  case drills
  case plans
  case accidents
  case credit
  case subjects

  private static let today = Day("2026-06-30") ?? Day.last

  var isMapped: Bool { self == .mapped }
  var isOfInspections: Bool { self == .inspections || self == .mapped }

  var layout: TableLayout {
    switch self {
    case .inspections, .mapped: .inspections
    case .actors: .actors
    case .zones: .zones
    case .venues: .venues
    case .scopeChanges: .scopeChanges
    case .hazards: .hazardHistories
    case .listings: .listingHistories
    case .trainings: .trainings
    case .drills: .drills
    case .plans: .planHistories
    case .accidents: .accidentHistories
    case .credit: .creditHistories
    case .subjects: .creditSubjects
    }
  }

  func survey(
    _ source: InputSource,
    _ limits: IntakeLimits,
    onBlock: ((UnsafeRawBufferPointer) -> Void)? = nil
  ) throws -> TableSurvey {
    try TableSurvey(
      source,
      layout: layout,
      mapping: isMapped ? try FuzzTable.mapping.get() : nil,
      limits: limits,
      onBlock: onBlock
    )
  }

  /// Reads what a row tells, as far as one row alone can be read.
  func read(_ row: SourceRow, _ columns: ColumnNames) throws(RowProblem) {
    let today = FuzzTable.today
    switch self {
    case .inspections, .mapped: break
    case .actors: _ = try RegisterRows.actor(row, columns)
    case .zones: _ = try RegisterRows.zone(row, columns)
    case .venues: _ = try RegisterRows.venue(row, columns)
    case .scopeChanges:
      _ = try ScopeChangeRows.change(row, columns, document: "fuzz", today: today)
    case .hazards:
      let checklist = FuzzTable.checklist
      _ = try HazardHistoryRows.history(row, columns, checklist: checklist, today: today)
    case .listings: _ = try ListingHistoryRows.history(row, columns, today: today)
    case .trainings: _ = try TrainingRows.draft(row, columns, today: today)
    case .drills: _ = try DrillRows.drill(row, columns, today: today)
    case .plans: _ = try PlanHistoryRows.history(row, columns, today: today)
    case .accidents: _ = try AccidentHistoryRows.history(row, columns, today: today)
    case .credit: _ = try CreditHistoryRows.history(row, columns, today: today)
    case .subjects: _ = try CreditSubjectRows.subject(row, columns)
    }
  }

  /// The reader of whole inspections.
  func inspections(_ survey: TableSurvey) -> InspectionRows {
    InspectionRows(
      survey: survey,
      mapping: isMapped ? try? FuzzTable.mapping.get() : nil,
      checklist: FuzzTable.checklist,
      today: FuzzTable.today
    )
  }

  private static let mapping = Result {
    try Mapping.parse(
      """
      version: 1
      table: inspections
      fields:
        inspection_ref: { join: [a, b], with: "-" }
        venue: b
        inspected_on: { column: c, format: "M/D/YYYY", empty: ["1/1/1900"] }
        kind: { constant: routine }
        result: { constant: fail }
        description: d
        level: { column: e, values: { C: major, M: general }, default: general }
        fixed_on_spot: { column: f, values: { "y": "true" }, default: "false" }
        venue_name: b
        venue_kind: { constant: other }
        zone: { constant: Z }
        zone_name: { constant: Z }
      finding: { when: { column: d, not_empty: true } }
      register: { zones: missing, venues: missing }
      """,
      path: "fuzz.yaml"
    )
  }

  private static let checklist: Checklist = {
    var count = 0
    let start = paicha_schema_checklist(&count)
    let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
    let checklist = try? ReferenceTables.checklist(bytes, edition: "fuzz", file: "checklist.csv")
    return checklist ?? Checklist(edition: "fuzz", items: [])
  }()
}
