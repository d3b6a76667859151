import PaichaIntake
import PaichaModel

/// All that reading a table gave, comparable byte for byte.
struct TableReading: Equatable {
  struct Row: Equatable {
    let place: RowPlace
    /// The texts of the fields, by their place in the layout.
    let texts: [[UInt8]]
  }

  private(set) var fault: IntakeFault?
  private(set) var columns: [String] = []
  /// The columns as messages name them.
  private var shownColumns: Set<String> = []
  private(set) var rowCount = 0
  private(set) var rows: [Row] = []
  private(set) var rejected: [RejectedRow] = []
  /// How many of the rejected rows were no rows at all.
  private(set) var shapeless = 0

  /// Reads all there is, rows and what they tell; a fault of the whole file ends it.
  init(_ bytes: [UInt8], _ name: String, _ table: FuzzTable, _ limits: IntakeLimits) throws {
    do {
      var digested = 0
      let source = InputSource(bytes: bytes, name: name)
      let survey = try table.survey(source, limits) { digested += $0.count }
      try require(digested == bytes.count, "\(digested) of \(bytes.count) bytes are digested")
      try take(survey, table)
    } catch let fault as IntakeFault {
      self.fault = fault
    }
  }

  /// Whether messages name a column so.
  func names(_ column: String) -> Bool {
    shownColumns.contains(column) || columns.contains(column)
  }

  private mutating func take(_ survey: TableSurvey, _ table: FuzzTable) throws {
    columns = survey.columns
    let fields = survey.layout.fields.indices
    let names = survey.columnNames
    shownColumns = Set(fields.map { names[$0] })
    rowCount = survey.rowCount
    let reader = TableReader(survey)
    while let result = try reader.next() {
      switch result {
      case .row(let row):
        rows.append(Row(place: row.place, texts: fields.map { Array(row[$0].utf8) }))
        do throws(RowProblem) {
          try table.read(row, names)
        } catch {
          let raw = try survey.rawText(at: row.place)
          rejected.append(RejectedRow(fault: error.fault(line: row.line), raw: raw))
        }
      case .rejected(let row):
        rejected.append(row)
        shapeless += 1
      }
    }
  }
}
