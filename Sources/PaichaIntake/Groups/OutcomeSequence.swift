internal import PaichaModel

/// Rows in an order in which those of one reference follow each other.
protocol OutcomeSequence: AnyObject {
  var bytesRead: Int { get }
  /// The field that holds the reference.
  var groupField: Int? { get }
  /// The next row or rejected record, or nothing at the end.
  func nextOutcome() throws(IntakeFault) -> RowBuilder.Outcome?
  /// The source text of a place.
  func rawText(at place: RowPlace) throws(IntakeFault) -> String
}

extension TableReader: OutcomeSequence {}

extension OutcomeSequence {
  /// A row refused because its reference has as many rows already as one may have.
  func beyondLimit(_ row: SourceRow, of limit: Int) throws(IntakeFault) -> RejectedRow {
    let fault = RowFault(
      line: row.line,
      column: nil,
      value: groupField.map { row[$0] },
      code: .groupTooLarge,
      reason: Words(
        zh: "同一编号的行超过 \(limit) 行",
        en: "more than \(limit) rows share this reference"
      )
    )
    return RejectedRow(fault: fault, raw: try rawText(at: row.place))
  }
}

extension RowBuilder.Outcome {
  /// The reference of a row, where it has one that can be read.
  func reference(in groupField: Int?) -> String? {
    let reference: String?
    switch self {
    case .row(let row): reference = groupField.map { row[$0] }
    case .rejected(_, let known): reference = known
    }
    return reference == "" ? nil : reference
  }
}
