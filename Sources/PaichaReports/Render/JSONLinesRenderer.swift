/// One JSON object a line, keys in column order, missing values as null.
struct JSONLinesRenderer: Sendable {}

extension JSONLinesRenderer: RowRenderer {
  func open(_ columns: [Column], into bytes: inout [UInt8]) {}

  func row(_ cells: [Cell], of columns: [Column], isFirst: Bool, into bytes: inout [UInt8]) {
    JSONText.append(cells, of: columns, into: &bytes)
    bytes.append(UInt8(ascii: "\n"))
  }

  func close(hadRows: Bool, into bytes: inout [UInt8]) {}
}
