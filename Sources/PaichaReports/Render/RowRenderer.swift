/// A renderer that needs one row at a time, so that lists of any length stream through it.
protocol RowRenderer {
  func open(_ columns: [Column], into bytes: inout [UInt8])
  func row(_ cells: [Cell], of columns: [Column], isFirst: Bool, into bytes: inout [UInt8])
  func close(hadRows: Bool, into bytes: inout [UInt8])
}
