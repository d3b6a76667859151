public import PaichaModel

/// Rows under columns, with what people should know beside them.
///
/// A row with fewer cells than columns is filled up with missing values.
public struct Report: Hashable, Sendable {
  public var columns: [Column]
  public var rows: [[Cell]]
  /// Above the table; machine formats leave it out.
  public var title: Words?
  /// Below the table; machine formats leave them out.
  public var notes: [Words]

  public init(columns: [Column], rows: [[Cell]], title: Words? = nil, notes: [Words] = []) {
    self.columns = columns
    self.rows = rows
    self.title = title
    self.notes = notes
  }
}

extension [Cell] {
  /// The cell of a column, missing where the row is short.
  func cell(at position: Int) -> Cell { position < count ? self[position] : .missing }
}
