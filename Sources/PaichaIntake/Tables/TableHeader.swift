internal import PaichaModel

/// The first record of a delimited file: the names of its columns.
struct TableHeader {
  let names: [String]
  /// Where the first row starts.
  let end: Int
  let nextLine: Int
  private let path: String

  init(
    source: InputSource,
    survey: EncodingSurvey,
    delimiter: UInt8,
    limits: IntakeLimits,
    expected: [String]
  ) throws(IntakeFault) {
    let reader = RecordReader(
      source: source,
      from: survey.start,
      line: 1,
      parser: RecordParser(delimiter: delimiter),
      delimiter: delimiter,
      limits: limits
    )
    guard let record = try reader.next() else {
      throw .empty(path: source.name, expected: expected)
    }
    if record.flaw != nil {
      let problem = Words(zh: "引号没有配对或表头过长", en: "its quotes do not match, or it is too long")
      throw .brokenHeader(path: source.name, line: record.place.line, problem: problem)
    }
    guard reader.cells.isWhole else {
      let count = reader.cells.count
      let problem = Words(zh: "有 \(count) 列，太多", en: "it has \(count) columns, which are too many")
      throw .brokenHeader(path: source.name, line: record.place.line, problem: problem)
    }
    let texts = CellText(encoding: survey.encoding)
    names = (0..<reader.cells.count).map { texts.text(of: reader.cells[$0], in: record) }
    path = source.name
    end = reader.offset
    nextLine = reader.nextLine
    var seen: Set<String> = []
    for name in names where !name.isEmpty && !seen.insert(name).inserted {
      throw .duplicateColumn(path: path, name: name)
    }
  }

  /// Refuses columns the layout does not know, and a header that lacks required ones.
  func check(against layout: TableLayout) throws(IntakeFault) {
    let missing = layout.requiredNames.filter { !names.contains($0) }
    guard missing.isEmpty else {
      throw .missingColumns(path: path, missing: missing, found: names)
    }
    let known = layout.nativeNames
    let unknown = names.filter { !known.contains($0) }
    guard unknown.isEmpty else {
      throw .unknownColumns(path: path, unknown: unknown.map(quotedIfBlank), known: known)
    }
  }

  private func quotedIfBlank(_ name: String) -> String { name.isEmpty ? "\"\"" : name }
}
