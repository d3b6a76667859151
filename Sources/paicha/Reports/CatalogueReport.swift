import PaichaModel
import PaichaReports

extension Report {
  /// The report with columns left out of its table; machine formats keep them.
  func hiding(_ keys: Set<String>) -> Report {
    var report = self
    report.columns = columns.map { column in
      guard keys.contains(column.key) else { return column }
      return Column(column.key, column.title, column.alignment, presence: .never)
    }
    return report
  }
}

extension Console {
  /// Prints a table to be read, not skimmed: long texts fold instead of being cut.
  ///
  /// On a terminal of less than 120 cells the minor columns give way, and a note says so.
  func print(catalogue report: Report, minor keys: Set<String>, whole command: String) throws {
    guard format == .table, let width = Surroundings.current.outputWidth else {
      return try self.print(report)
    }
    var report = report
    if width < 120, !report.rows.isEmpty {
      let names = report.columns.filter { keys.contains($0.key) && $0.inTable }.map(\.title)
      report = report.hiding(keys)
      report.notes.append(
        Words(
          zh: "窄屏未列：\(names.map(\.zh).joined(separator: "、"))；见 \(command)，或 --format csv",
          en: "no room for \(names.map(\.en).joined(separator: ", ")): "
            + "see \(command), or --format csv"
        )
      )
    }
    let style = TableStyle(
      width: width,
      isColoured: Surroundings.current.isColoured,
      overflow: .wrap
    )
    var sink = DescriptorSink.standardOutput
    try ReportWriter(format: format, language: language, style: style).write(report, to: &sink)
  }
}
