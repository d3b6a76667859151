internal import PaichaModel

extension TableLayout {
  /// Whether rows may hold personal values, which no message and no file of rejected rows repeats.
  public var holdsPersons: Bool { fields.contains(where: \.isPersonal) }
}

extension RejectedRow {
  /// The row without any personal value: its place and reason are told, its text is not.
  public func withoutPersonalValues(of layout: TableLayout, _ columns: ColumnNames) -> RejectedRow {
    let personal = layout.fields.indices.filter { layout.fields[$0].isPersonal }.map { columns[$0] }
    let isPersonal = fault.column.map { personal.contains($0) } ?? true
    return RejectedRow(
      fault: RowFault(
        line: fault.line,
        column: fault.column,
        value: fault.value.map { isPersonal ? "***" : PersonalNumbers.masked(in: $0) },
        code: fault.code,
        reason: Words(
          zh: PersonalNumbers.masked(in: fault.reason.zh),
          en: PersonalNumbers.masked(in: fault.reason.en)
        )
      ),
      raw: ""
    )
  }
}
