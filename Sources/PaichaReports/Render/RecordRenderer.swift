public import PaichaModel

/// A record for people: a block of names and values, then a table for each section.
public struct RecordRenderer: Sendable {
  public let language: Language
  public let style: TableStyle

  public init(language: Language, style: TableStyle = TableStyle()) {
    self.language = language
    self.style = style
  }

  /// The lines of a record, without line ends; long values fold beside their names.
  public func lines(of record: Record) -> [String] {
    let tables = TableRenderer(language: language, style: style)
    var lines: [String] = []
    if let title = record.title { lines += tables.heading(title) }
    lines += block(of: record.fields.filter { $0.column.inTable })
    for section in record.sections where !(section.hidesEmpty && section.report.rows.isEmpty) {
      if !lines.isEmpty { lines.append("") }
      lines += tables.lines(of: section.report)
    }
    return lines + tables.notes(record.notes)
  }

  private func block(of fields: [Record.Field]) -> [String] {
    let names = fields.map { $0.column.title(language).terminalSafe }
    let widest = names.map { displayWidth(of: $0) }.max() ?? 0
    let nameCells = style.width.map { min(widest, max(2, $0 / 2)) } ?? widest
    let indent = String(repeating: " ", count: nameCells + ColumnFit.gap)
    return zip(names, fields).flatMap { name, field in
      let value = field.cell.shown(in: language)
      let limit = style.width.map { max(2, $0 - nameCells - ColumnFit.gap) }
      let folded = limit.map { value.wrap(toCells: $0) } ?? [value]
      return folded.enumerated().map { position, text in
        let text = Paint.red(text, isOn: style.isColoured && field.cell.isEmphasised)
        guard position == 0 else { return indent + text }
        let label = name.truncate(toCells: nameCells).pad(toCells: nameCells + ColumnFit.gap)
        return Paint.dim(label, isOn: style.isColoured) + text
      }
    }
  }
}
