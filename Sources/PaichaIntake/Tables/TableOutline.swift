internal import PaichaModel

/// All that is settled about a table before its rows are read: encoding, format, header, fields.
struct TableOutline: Sendable {
  let source: InputSource
  let layout: TableLayout
  let encoding: TextEncoding
  let format: TableFormat
  /// The header's names, or for JSON Lines the keys that are read.
  let columns: [String]
  /// Where the first row after the header starts.
  let rowsStart: (offset: Int, line: Int)
  let fields: [FieldPlan]
  let condition: FindingPlan?
  let limits: IntakeLimits
  private let refusesOtherKeys: Bool

  init(
    source: InputSource,
    survey: EncodingSurvey,
    layout: TableLayout,
    mapping: Mapping?,
    limits: IntakeLimits
  ) throws(IntakeFault) {
    let expected = mapping?.columns ?? layout.requiredNames
    let head = try source.bytes(at: survey.start, count: max(limits.blockBytes, 64 << 10))
    switch TableFormat.detect(name: source.name, head: head) {
    case .jsonLines:
      guard !head.isEmpty else { throw .empty(path: source.name, expected: expected) }
      format = .jsonLines
      columns = mapping?.columns ?? layout.nativeNames
      rowsStart = (survey.start, 1)
    case .csv:
      let first = head.drop { $0 == 0x0A || $0 == 0x0D }.prefix { $0 != 0x0A }
      let delimiter = TableFormat.delimiter(of: first)
      let header = try TableHeader(
        source: source,
        survey: survey,
        delimiter: delimiter,
        limits: limits,
        expected: expected
      )
      format = .csv(delimiter: delimiter)
      columns = header.names
      rowsStart = (header.end, header.nextLine)
      if mapping == nil { try header.check(against: layout) }
    }
    self.source = source
    self.layout = layout
    self.limits = limits
    encoding = survey.encoding
    refusesOtherKeys = mapping == nil
    if let mapping {
      fields = try mapping.fieldPlans(in: columns)
      condition = try mapping.findingPlan(in: columns)
    } else {
      let columns = columns
      fields = layout.fields.map { field in
        FieldPlan(column: columns.firstIndex(of: field.name), named: field.name)
      }
      condition = nil
    }
  }

  /// A parser of this table's records, with cells of its own.
  func makeParser() -> RecordParser {
    switch format {
    case .csv(let delimiter): RecordParser(delimiter: delimiter)
    case .jsonLines:
      RecordParser(columns: columns, refusesOtherKeys: refusesOtherKeys, encoding: encoding)
    }
  }

  /// A reader of all rows from the first.
  func makeReader() -> RecordReader {
    makeReader(from: rowsStart.offset, line: rowsStart.line)
  }

  /// A reader of the rows from a place on.
  func makeReader(from offset: Int, line: Int) -> RecordReader {
    var delimiter: UInt8?
    if case .csv(let mark) = format { delimiter = mark }
    return RecordReader(
      source: source,
      from: offset,
      line: line,
      parser: makeParser(),
      delimiter: delimiter,
      limits: limits
    )
  }

  /// How the text of a cell is encoded once its record is parsed.
  var cellEncoding: TextEncoding { format == .jsonLines ? .utf8 : encoding }
}
