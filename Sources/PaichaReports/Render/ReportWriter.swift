public import PaichaModel

/// Prints reports and records in the format the user asked for.
public struct ReportWriter: Sendable {
  public let format: OutputFormat
  public let language: Language
  public let style: TableStyle
  /// Whether CSV starts with a byte order mark, as it does in files.
  public let csvHasMark: Bool

  public init(
    format: OutputFormat,
    language: Language,
    style: TableStyle = TableStyle(),
    csvHasMark: Bool = false
  ) {
    self.format = format
    self.language = language
    self.style = style
    self.csvHasMark = csvHasMark
  }

  /// Prints a report.
  public func write(_ report: Report, to sink: inout some ByteSink) throws {
    try stream(report.columns, title: report.title, notes: report.notes, to: &sink) { emit in
      for row in report.rows { try emit(row) }
    }
  }

  /// Prints rows as they are produced, in pieces of 64 KiB; only a table or a page keeps them all.
  ///
  /// The producer is handed a function to call with each row. Whatever it or the sink throws ends
  /// the printing and comes out unchanged.
  public func stream<Sink: ByteSink>(
    _ columns: [Column],
    title: Words? = nil,
    notes: [Words] = [],
    to sink: inout Sink,
    rows produce: (_ emit: (_ row: [Cell]) throws -> Void) throws -> Void
  ) throws {
    var buffer = PieceBuffer()
    guard let renderer = rowRenderer else {
      var report = Report(columns: columns, rows: [], title: title, notes: notes)
      try produce { report.rows.append($0) }
      try write(lines(of: report), to: &sink)
      return
    }
    var isFirst = true
    renderer.open(columns, into: &buffer.bytes)
    try produce { row in
      renderer.row(row, of: columns, isFirst: isFirst, into: &buffer.bytes)
      isFirst = false
      try buffer.pass(to: &sink)
    }
    renderer.close(hadRows: !isFirst, into: &buffer.bytes)
    try buffer.finish(to: &sink)
  }

  /// Prints one record: names and values, one object, or a header and one row of CSV.
  public func write(_ record: Record, to sink: inout some ByteSink) throws {
    switch format {
    case .table:
      try write(RecordRenderer(language: language, style: style).lines(of: record), to: &sink)
    case .html: try write(HTMLPage(language: language).lines(of: record), to: &sink)
    case .csv:
      let row = record.fields.map(\.cell)
      try write(Report(columns: record.fields.map(\.column), rows: [row]), to: &sink)
    case .json, .jsonl:
      var bytes: [UInt8] = []
      JSONRenderer().append(record, into: &bytes)
      try sink.write(bytes)
    }
  }

  private var rowRenderer: (any RowRenderer)? {
    switch format {
    case .table, .html: nil
    case .csv: CSVRenderer(hasMark: csvHasMark)
    case .json: JSONRenderer()
    case .jsonl: JSONLinesRenderer()
    }
  }

  private func lines(of report: Report) -> [String] {
    format == .html
      ? HTMLPage(language: language).lines(of: report)
      : TableRenderer(language: language, style: style).lines(of: report)
  }

  private func write(_ lines: [String], to sink: inout some ByteSink) throws {
    var buffer = PieceBuffer()
    for line in lines {
      buffer.bytes += line.utf8
      buffer.bytes.append(UInt8(ascii: "\n"))
      try buffer.pass(to: &sink)
    }
    try buffer.finish(to: &sink)
  }
}
