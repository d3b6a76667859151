/// The texts of one row against a layout; an empty text means that there is no value.
public struct SourceRow: Sendable {
  /// Where the row stands in its source.
  public let place: RowPlace
  private let shape: RowShape
  private let texts: [String]

  init(place: RowPlace, shape: RowShape, texts: [String]) {
    self.place = place
    self.shape = shape
    self.texts = texts
  }

  /// The physical line on which the row starts, from 1.
  public var line: Int { place.line }

  /// The text of a field by its position in the layout.
  public subscript(index: Int) -> String { shape.text(of: index, in: texts) }

  public subscript(field: ActorField) -> String { self[field.rawValue] }
  public subscript(field: ZoneField) -> String { self[field.rawValue] }
  public subscript(field: VenueField) -> String { self[field.rawValue] }
  public subscript(field: InspectionField) -> String { self[field.rawValue] }
  public subscript(field: ScopeChangeField) -> String { self[field.rawValue] }
}

/// What became of one record.
public enum RowResult: Sendable {
  case row(SourceRow)
  case rejected(RejectedRow)
}
