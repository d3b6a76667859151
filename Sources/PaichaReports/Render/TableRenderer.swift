public import PaichaModel

/// A table for people: aligned by cells, underlined header, no wider than the terminal.
///
/// Text columns give way first, widest first; then optional columns are left out; what is still
/// too wide is cut with …, or goes on below where its column wraps. Lines carry no trailing spaces.
public struct TableRenderer: Sendable {
  public let language: Language
  public let style: TableStyle

  public init(language: Language, style: TableStyle = TableStyle()) {
    self.language = language
    self.style = style
  }

  /// The lines of a report, without line ends.
  public func lines(of report: Report) -> [String] {
    var lines: [String] = []
    if let title = report.title { lines += heading(title) }
    lines += table(report)
    if report.rows.isEmpty { lines += folded(TableRenderer.noRows(language)) }
    return lines + notes(report.notes)
  }

  func heading(_ title: Words) -> [String] {
    folded(title(language).terminalSafe).map { Paint.bold($0, isOn: style.isColoured) }
  }

  func notes(_ notes: [Words]) -> [String] {
    guard !notes.isEmpty else { return [] }
    return [""] + notes.flatMap { folded("* " + $0(language).terminalSafe) }
  }

  private func folded(_ text: String) -> [String] {
    style.width.map { text.wrap(toCells: $0) } ?? [text]
  }

  private func table(_ report: Report) -> [String] {
    let columns = report.columns
    let titles = columns.map { $0.title(language).terminalSafe }
    let texts = report.rows.map { row in
      columns.indices.map { row.cell(at: $0).shown(in: language) }
    }
    var natural = titles.map { displayWidth(of: $0) }
    for row in texts {
      for position in row.indices {
        natural[position] = max(natural[position], displayWidth(of: row[position]))
      }
    }
    let fit = ColumnFit(columns, natural: natural, limit: style.width)
    let header = row(titles, fit, columns) { _, text in Paint.bold(text, isOn: style.isColoured) }
    let rule = fit.kept.map { String(repeating: "─", count: $0.cells) }
      .joined(separator: String(repeating: " ", count: ColumnFit.gap))
    let body = zip(report.rows, texts).flatMap { cells, texts in
      row(texts, fit, columns) { position, text in
        Paint.red(text, isOn: style.isColoured && cells.cell(at: position).isEmphasised)
      }
    }
    return header + [style.width.map { rule.truncate(toCells: $0) } ?? rule] + body
  }

  /// One row as one line, or as several where texts wrap.
  private func row(
    _ texts: [String],
    _ fit: ColumnFit,
    _ columns: [Column],
    paint: (_ position: Int, _ text: String) -> String
  ) -> [String] {
    let parts = fit.kept.map { folded(texts[$0.position], columns[$0.position], to: $0.cells) }
    let height = parts.map(\.count).max() ?? 0
    return (0..<height).map { line in
      var pieces = fit.kept.indices.map { index in
        let text = line < parts[index].count ? parts[index][line] : ""
        let (position, cells) = fit.kept[index]
        return (position: position, text: text.pad(toCells: cells, columns[position].alignment))
      }
      cut(&pieces)
      return pieces.map { paint($0.position, $0.text) }
        .joined(separator: String(repeating: " ", count: ColumnFit.gap))
    }
  }

  private func folded(_ text: String, _ column: Column, to cells: Int) -> [String] {
    guard style.overflow == .wrap || column.wraps, column.alignment == .leading, cells >= 2 else {
      return [text.truncate(toCells: cells)]
    }
    return text.wrap(toCells: cells)
  }

  /// Takes trailing spaces off, and what stands beyond the terminal's edge.
  private func cut(_ pieces: inout [(position: Int, text: String)]) {
    if let limit = style.width {
      var start = 0
      for index in pieces.indices {
        let room = max(0, limit - start)
        pieces[index].text = pieces[index].text.truncate(toCells: room)
        start += displayWidth(of: pieces[index].text) + ColumnFit.gap
        if start - ColumnFit.gap >= limit {
          pieces.removeSubrange((index + 1)...)
          break
        }
      }
    }
    while let last = pieces.indices.last {
      pieces[last].text.removeTrailingSpaces()
      guard pieces[last].text.isEmpty else { return }
      pieces.removeLast()
    }
  }

  private static let noRows = Words(zh: "（没有记录）", en: "(no records)")
}
