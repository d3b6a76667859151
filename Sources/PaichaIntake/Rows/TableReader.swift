/// Reads the rows of a surveyed table one by one, in bounded memory.
///
/// For another pass make another reader of the same survey.
public final class TableReader {
  private let outline: TableOutline
  private let records: RecordReader
  private let builder: RowBuilder

  public convenience init(_ survey: TableSurvey) {
    self.init(outline: survey.outline)
  }

  init(outline: TableOutline) {
    self.outline = outline
    records = outline.makeReader()
    builder = RowBuilder(outline: outline, cells: records.cells)
  }

  /// How many bytes of the source have been passed, for a progress bar.
  public var bytesRead: Int { records.offset }

  /// The next row or rejected record, or nothing at the end.
  public func next() throws(IntakeFault) -> RowResult? {
    switch try nextOutcome() {
    case .none: nil
    case .row(let row): .row(row)
    case .rejected(let rejected, _): .rejected(rejected)
    }
  }

  var groupField: Int? { outline.layout.groupField }

  func rawText(at place: RowPlace) throws(IntakeFault) -> String {
    try outline.rawText(at: place)
  }

  func nextOutcome() throws(IntakeFault) -> RowBuilder.Outcome? {
    guard let record = try records.next() else { return nil }
    return builder.outcome(of: record)
  }
}
