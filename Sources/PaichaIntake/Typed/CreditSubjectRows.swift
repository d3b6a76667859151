import PaichaModel

/// A subject of a file to check, as it stands there.
public struct CreditSubjectRow: Sendable {
  public let reference: String?
  public let name: String?
  public let creditCode: String?
  public let residentID: String?
}

/// Rows of a table of subjects to check; each names its subject in some way.
public enum CreditSubjectRows {
  public static func subject(
    _ row: SourceRow,
    _ columns: ColumnNames
  ) throws(RowProblem) -> CreditSubjectRow {
    let values = RowValues<CreditSubjectField>(row: row, columns: columns)
    let subject = CreditSubjectRow(
      reference: try values.note(.subjectRef),
      name: try values.note(.name),
      creditCode: values.text(.uscc),
      residentID: values.text(.residentID)
    )
    guard subject.name != nil || subject.creditCode != nil || subject.residentID != nil else {
      throw RowProblem(
        column: columns[CreditSubjectField.name.rawValue],
        value: nil,
        code: .missingValue,
        reason: Words(
          zh: "name、uscc、resident_id 至少填一项",
          en: "one of name, uscc and resident_id is required"
        )
      )
    }
    guard subject.creditCode == nil || subject.residentID == nil else {
      throw RowProblem(
        column: columns[CreditSubjectField.residentID.rawValue],
        value: nil,
        code: .conflictingValues,
        reason: Words(zh: "uscc 和 resident_id 只能填一项", en: "either uscc or resident_id")
      )
    }
    return subject
  }
}
