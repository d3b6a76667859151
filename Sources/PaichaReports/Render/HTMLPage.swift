public import PaichaModel

/// A report or a record as one HTML page without outside resources, for printing on A4.
///
/// It shows what a table has room for and more: every column but those for machines only. The same
/// report gives the same bytes, always.
public struct HTMLPage: Sendable {
  public let language: Language

  public init(language: Language) { self.language = language }

  /// The lines of a page with one table.
  public func lines(of report: Report) -> [String] {
    page(
      title: report.title,
      isWide: isWide(report),
      body: table(report) + notes(report.notes)
    )
  }

  /// The lines of a page with a record: names and values, then a table for each section.
  public func lines(of record: Record) -> [String] {
    let sections = record.sections.filter { !($0.hidesEmpty && $0.report.rows.isEmpty) }
    let bodies = sections.flatMap { section in
      heading(section.report.title) + table(section.report) + notes(section.report.notes)
    }
    return page(
      title: record.title,
      isWide: sections.contains { isWide($0.report) },
      body: fields(record.fields) + bodies + notes(record.notes)
    )
  }

  private func page(title: Words?, isWide: Bool, body: [String]) -> [String] {
    let title = text(title ?? HTMLPage.untitled)
    return [
      "<!DOCTYPE html>", "<html lang=\"\(language == .zh ? "zh-CN" : "en")\">", "<head>",
      "<meta charset=\"utf-8\">",
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        + "style-src 'unsafe-inline'\">",
      "<title>\(title)</title>", "<style>", HTMLPageStyle.sheet(isWide: isWide), "</style>",
      "</head>", "<body>", "<h1>\(title)</h1>",
    ] + body + ["</body>", "</html>"]
  }

  private func fields(_ fields: [Record.Field]) -> [String] {
    let shown = fields.filter { $0.column.inTable && $0.cell != .missing }
    guard !shown.isEmpty else { return [] }
    let rows = shown.map { field in
      "<div><dt>\(text(field.column.title))</dt>"
        + "<dd\(mark(field.cell))>\(text(field.cell))</dd></div>"
    }
    return ["<dl>"] + rows + ["</dl>"]
  }

  private func heading(_ title: Words?) -> [String] {
    title.map { ["<h2>\(text($0))</h2>"] } ?? []
  }

  private func table(_ report: Report) -> [String] {
    guard !report.rows.isEmpty else {
      return ["<p class=\"none\">\(HTMLPage.noRows(language))</p>"]
    }
    let positions = report.columns.indices.filter { report.columns[$0].inTable }
    let head = positions.map { position in
      let column = report.columns[position]
      return "<th\(align(column))>\(text(column.title))</th>"
    }
    let rows = report.rows.map { row in
      let cells = positions.map { position in
        let cell = row.cell(at: position)
        return "<td\(align(report.columns[position]))\(mark(cell))>\(text(cell))</td>"
      }
      return "<tr>\(cells.joined())</tr>"
    }
    return ["<table>", "<thead><tr>\(head.joined())</tr></thead>", "<tbody>"] + rows
      + ["</tbody>", "</table>"]
  }

  private func notes(_ notes: [Words]) -> [String] {
    guard !notes.isEmpty else { return [] }
    return ["<ul class=\"notes\">"] + notes.map { "<li>\(text($0))</li>" } + ["</ul>"]
  }

  /// Words may hold what somebody typed, such as the name of a venue.
  private func text(_ words: Words) -> String { words(language).terminalSafe.htmlSafe }

  private func text(_ cell: Cell) -> String { cell.shown(in: language).htmlSafe }

  private func mark(_ cell: Cell) -> String { cell.isEmphasised ? " class=\"mark\"" : "" }

  private func align(_ column: Column) -> String {
    column.alignment == .trailing ? " align=\"right\"" : ""
  }

  /// More columns than an upright page can hold.
  private func isWide(_ report: Report) -> Bool {
    report.columns.count(where: \.inTable) > 8
  }

  private static let untitled = Words(zh: "排查台账", en: "Paicha")
  private static let noRows = Words(zh: "（没有记录）", en: "(no records)")
}
