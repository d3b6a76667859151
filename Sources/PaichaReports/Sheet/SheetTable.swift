import PaichaModel

/// A table in which a value may have a bar beside it.
public struct SheetTable: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    case value(Cell)
    case meter(Meter, Cell)
  }

  public let columns: [Column]
  public let rows: [[Content]]

  public init(columns: [Column], rows: [[Content]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The rows of a report, without title and notes.
  public init(_ report: Report) {
    columns = report.columns
    rows = report.rows.map { row in
      report.columns.indices.map { .value(row.cell(at: $0)) }
    }
  }
}
