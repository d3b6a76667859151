public import PaichaModel

/// Rows of a table of boundary changes.
public enum ScopeChangeRows {
  /// A row that moves one venue into or out of one zone; none that is not in force yet.
  public static func change(
    _ row: SourceRow,
    _ columns: ColumnNames,
    document: String,
    today: Day
  ) throws(RowProblem) -> BoundaryChange {
    let values = RowValues<ScopeChangeField>(row: row, columns: columns)
    _ = try values.required(.change)
    return BoundaryChange(
      zone: try values.requiredCode(.zone, ZoneCode.self),
      venue: try values.requiredCode(.venue, VenueCode.self),
      kind: try values.choice(.change, BoundaryChange.Kind.self) ?? .add,
      effectiveOn: try values.requiredDay(.effectiveOn, notAfter: today),
      document: document
    )
  }
}
