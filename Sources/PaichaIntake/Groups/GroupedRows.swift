internal import PaichaModel

/// Reads a surveyed table group by group, in the order in which groups first appear.
///
/// A table whose groups are contiguous is streamed; one whose groups are scattered is read through
/// a sorted index of places in a temporary file.
public final class GroupedRows {
  private let rows: any OutcomeSequence
  private let limit: Int
  private var open = RowGroup()
  private var openReference: String?

  public init(_ survey: TableSurvey) throws(IntakeFault) {
    limit = survey.outline.limits.groupRows
    rows =
      survey.isContiguous
      ? TableReader(outline: survey.outline) : try ScatteredRows(outline: survey.outline)
  }

  /// How many bytes of rows have been passed, for a progress bar.
  public var bytesRead: Int { rows.bytesRead }

  /// The next group, or nothing at the end.
  public func next() throws(IntakeFault) -> RowGroup? {
    while let outcome = try rows.nextOutcome() {
      guard let reference = outcome.reference(in: rows.groupField) else { return alone(outcome) }
      if let openReference, isSameReference(reference, openReference) {
        if open.count >= limit { return try beyondLimit(outcome) }
        add(outcome)
        continue
      }
      let finished = open
      open = RowGroup()
      openReference = reference
      add(outcome)
      if finished.count > 0 { return finished }
    }
    guard open.count > 0 else { return nil }
    defer { open = RowGroup() }
    return open
  }

  private func add(_ outcome: RowBuilder.Outcome) {
    switch outcome {
    case .row(let row): open.rows.append(row)
    case .rejected(let row, _): open.rejected.append(row)
    }
  }

  /// A row without a reference is a group of its own and leaves the open group open.
  private func alone(_ outcome: RowBuilder.Outcome) -> RowGroup {
    switch outcome {
    case .row(let row): RowGroup(rows: [row])
    case .rejected(let row, _): RowGroup(rejected: [row])
    }
  }

  private func beyondLimit(_ outcome: RowBuilder.Outcome) throws(IntakeFault) -> RowGroup {
    guard case .row(let row) = outcome else { return alone(outcome) }
    return RowGroup(rejected: [try rows.beyondLimit(row, of: limit)])
  }
}
