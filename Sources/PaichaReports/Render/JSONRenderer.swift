/// One JSON array with one object a line, keys in column order, missing values as null.
struct JSONRenderer: Sendable {}

extension JSONRenderer: RowRenderer {
  func open(_ columns: [Column], into bytes: inout [UInt8]) { bytes.append(UInt8(ascii: "[")) }

  func row(_ cells: [Cell], of columns: [Column], isFirst: Bool, into bytes: inout [UInt8]) {
    bytes += (isFirst ? "\n" : ",\n").utf8
    JSONText.append(cells, of: columns, into: &bytes)
  }

  func close(hadRows: Bool, into bytes: inout [UInt8]) {
    bytes += (hadRows ? "\n]\n" : "]\n").utf8
  }
}

extension JSONRenderer {
  /// One object of a record, on one line: its fields, then an array of objects for each section.
  func append(_ record: Record, into bytes: inout [UInt8]) {
    JSONText.append(
      record.fields.map(\.cell),
      of: record.fields.map(\.column),
      into: &bytes
    )
    bytes.removeLast()
    var isFirst = record.fields.isEmpty
    for section in record.sections {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      JSONText.append(section.key, into: &bytes)
      bytes += ":[".utf8
      for (position, row) in section.report.rows.enumerated() {
        if position > 0 { bytes.append(UInt8(ascii: ",")) }
        JSONText.append(row, of: section.report.columns, into: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    }
    bytes += "}\n".utf8
  }
}
