import PaichaModel

extension HTMLPage {
  /// The whole page of a sheet, ending with a line feed; the same sheet gives the same bytes.
  public func text(of sheet: Sheet) -> String {
    let label = "<p class=\"label\">\(text(sheet.label))</p>"
    return page(
      title: sheet.title,
      style: HTMLPageStyle.sheet(isWide: false) + "\n"
        + SheetStyle.sheet(foot: sheet.label(language)),
      body: [label] + sheet.blocks.flatMap(lines)
    )
    .map { $0 + "\n" }.joined()
  }

  /// The table of a report and its notes, for a page of another make.
  func lines(ofTable report: Report) -> [String] {
    table(SheetTable(report)) + notes(report.notes)
  }

  private func lines(of block: Sheet.Block) -> [String] {
    switch block {
    case .heading(let words): heading(words)
    case .part(let words): ["<h2 class=\"part\">\(text(words))</h2>"]
    case .subheading(let words): ["<h3>\(text(words))</h3>"]
    case .figures(let fields): figures(fields)
    case .fields(let shown): fields(shown)
    case .table(let sheetTable): table(sheetTable)
    case .trend(let chart): ["<figure>\(chart.markup(in: language))</figure>"]
    case .paragraph(let words): ["<p>\(text(words))</p>"]
    case .notes(let words): notes(words)
    }
  }

  private func figures(_ fields: [Record.Field]) -> [String] {
    let shown = fields.map { field in
      "<div><dt>\(text(field.column.title))</dt>"
        + "<dd\(mark(field.cell))>\(text(field.cell))</dd></div>"
    }
    return ["<dl class=\"figures\">"] + shown + ["</dl>"]
  }

  private func table(_ table: SheetTable) -> [String] {
    let columns = table.columns
    return self.table(columns, rowCount: table.rows.count) { row, position in
      switch table.rows[row][position] {
      case .value(let cell): value(cell, in: columns[position])
      case .meter(let meter, let cell):
        "<td class=\"metered\">\(meter.markup(label: cell.shown(in: language)))"
          + " \(text(cell))</td>"
      }
    }
  }

  /// Codes, days and numbers are never broken over lines.
  private func value(_ cell: Cell, in column: Column) -> String {
    let shown = cell.shown(in: language)
    let isCode = shown.utf8.count <= 24 && shown.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    guard isCode else { return self.cell(cell, in: column) }
    let classes = cell.isEmphasised ? "code mark" : "code"
    return "<td\(align(column)) class=\"\(classes)\">\(shown.htmlSafe)</td>"
  }
}
