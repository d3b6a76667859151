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
      style: HTMLPageStyle.sheet(isWide: isWide(report)),
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
      style: HTMLPageStyle.sheet(isWide: sections.contains { isWide($0.report) }),
      body: fields(record.fields) + bodies + notes(record.notes)
    )
  }

  func page(title: Words?, style: String, body: [String]) -> [String] {
    let title = text(title ?? HTMLPage.untitled)
    return [
      "<!DOCTYPE html>", "<html lang=\"\(language == .zh ? "zh-CN" : "en")\">", "<head>",
      "<meta charset=\"utf-8\">",
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        + "style-src 'unsafe-inline'\">",
      "<title>\(title)</title>", "<style>", style, "</style>",
      "</head>", "<body>", "<h1>\(title)</h1>",
    ] + body + ["</body>", "</html>"]
  }

  func fields(_ fields: [Record.Field]) -> [String] {
    let shown = fields.filter { $0.column.inTable && $0.cell != .missing }
    guard !shown.isEmpty else { return [] }
    let rows = shown.map { field in
      "<div><dt>\(text(field.column.title))</dt>"
        + "<dd\(mark(field.cell))>\(text(field.cell))</dd></div>"
    }
    return ["<dl>"] + rows + ["</dl>"]
  }

  func heading(_ title: Words?) -> [String] {
    title.map { ["<h2>\(text($0))</h2>"] } ?? []
  }

  private func table(_ report: Report) -> [String] {
    table(report.columns, rowCount: report.rows.count) { row, position in
      cell(report.rows[row].cell(at: position), in: report.columns[position])
    }
  }

  /// A table of cells that are markup already; columns for machines are left out.
  func table(
    _ columns: [Column],
    rowCount: Int,
    cell: (_ row: Int, _ position: Int) -> String
  ) -> [String] {
    guard rowCount > 0 else {
      return ["<p class=\"none\">\(HTMLPage.noRows(language))</p>"]
    }
    let positions = columns.indices.filter { columns[$0].inTable }
    let head = positions.map { position in
      "<th\(align(columns[position]))>\(text(columns[position].title))</th>"
    }
    let rows = (0..<rowCount).map { row in
      "<tr>\(positions.map { cell(row, $0) }.joined())</tr>"
    }
    return ["<table>", "<thead><tr>\(head.joined())</tr></thead>", "<tbody>"] + rows
      + ["</tbody>", "</table>"]
  }

  func cell(_ cell: Cell, in column: Column) -> String {
    "<td\(align(column))\(mark(cell))>\(text(cell))</td>"
  }

  func notes(_ notes: [Words]) -> [String] {
    guard !notes.isEmpty else { return [] }
    return ["<ul class=\"notes\">"] + notes.map { "<li>\(text($0))</li>" } + ["</ul>"]
  }

  /// Words may hold what somebody typed, such as the name of a venue.
  func text(_ words: Words) -> String { words(language).terminalSafe.htmlSafe }

  func text(_ cell: Cell) -> String { cell.shown(in: language).htmlSafe }

  func mark(_ cell: Cell) -> String { cell.isEmphasised ? " class=\"mark\"" : "" }

  func align(_ column: Column) -> String {
    column.alignment == .trailing ? " align=\"right\"" : ""
  }

  /// More columns than an upright page can hold.
  private func isWide(_ report: Report) -> Bool {
    report.columns.count(where: \.inTable) > 8
  }

  private static let untitled = Words(zh: "排查台账", en: "Paicha")
  private static let noRows = Words(zh: "（没有记录）", en: "(no records)")
}
