import PaichaModel
import PaichaReports

/// The two streams to the user: data on stdout, everything else on stderr.
struct Console {
  let format: OutputFormat
  let language: Language
  let isQuiet: Bool

  private var writer: ReportWriter {
    let surroundings = Surroundings.current
    return ReportWriter(
      format: format,
      language: language,
      style: TableStyle(
        width: surroundings.outputWidth,
        isColoured: surroundings.isColoured,
        overflow: .truncate
      ),
      csvHasMark: surroundings.isOutputAFile
    )
  }

  func print(_ report: Report) throws {
    var sink = DescriptorSink.standardOutput
    try writer.write(report, to: &sink)
  }

  func print(_ record: Record) throws {
    var sink = DescriptorSink.standardOutput
    try writer.write(record, to: &sink)
  }

  /// Prints rows as they come; only a table keeps them all.
  func stream(
    _ columns: [Column],
    title: Words? = nil,
    notes: [Words] = [],
    rows: (_ emit: (_ row: [Cell]) throws -> Void) throws -> Void
  ) throws {
    var sink = DescriptorSink.standardOutput
    try writer.stream(columns, title: title, notes: notes, to: &sink, rows: rows)
  }

  /// Prints bytes as they are.
  func print(raw text: String) throws {
    try DescriptorSink.standardOutput.write(Array((text + "\n").utf8))
  }

  /// Prints a text that ends its own lines.
  func print(text: String) throws {
    try DescriptorSink.standardOutput.write(Array(text.utf8))
  }

  /// A line for people, on stderr.
  func say(_ words: Words) {
    guard !isQuiet else { return }
    Console.toStandardError(words(language))
  }

  /// Personal numbers are masked, whoever put them into the line.
  static func toStandardError(_ line: String) {
    let masked = PersonalNumbers.masked(in: line).terminalSafe
    try? DescriptorSink.standardError.write(Array((masked + "\n").utf8))
  }
}
