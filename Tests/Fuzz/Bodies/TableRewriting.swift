import PaichaIntake
import PaichaModel
import PaichaReports

/// The rows of a table, written by our own writers and read again.
struct TableRewriting {
  private let columns: [String]
  private let rows: [[String]]
  private let table: FuzzTable

  /// Takes the columns that are fields of the table; a mapped one has other columns, so none.
  init(_ reading: TableReading, _ table: FuzzTable) throws {
    self.table = table
    let fields = table.isMapped ? [] : table.layout.fields.map(\.name)
    let present = fields.indices.filter { reading.columns.contains(fields[$0]) }
    columns = present.map { fields[$0] }
    rows = reading.rows.map { row in
      present.map { String(decoding: row.texts[$0], as: UTF8.self) }
    }
  }

  func check() throws {
    // One column alone can hold an empty row, which is a blank line when it is written.
    guard columns.count > 1 else { return }
    var line: [UInt8] = []
    for cells in [columns] + rows { DelimitedLine.append(cells, to: &line) }
    try check(line, "again.csv", "the writer of rejected rows", isSpreadsheet: true)
    try check(written(.csv), "again.csv", "CSV", isSpreadsheet: true)
    try check(written(.jsonl), "again.jsonl", "JSON Lines", isSpreadsheet: false)
  }

  private func written(_ format: OutputFormat) throws -> [UInt8] {
    let report = Report(
      columns: columns.map { Column($0, Words(same: $0)) },
      rows: rows.map { $0.map { .text($0) } }
    )
    var collector = ByteCollector()
    try ReportWriter(format: format, language: .en).write(report, to: &collector)
    return collector.bytes
  }

  private func check(
    _ bytes: [UInt8],
    _ name: String,
    _ writer: String,
    isSpreadsheet: Bool
  ) throws {
    let again = try TableReading(bytes, name, table, IntakeLimits(blockBytes: 4_096))
    if let fault = again.fault {
      guard name.hasSuffix(".jsonl"), rows.isEmpty, case .empty = fault else {
        throw BrokenProperty("\(writer) writes what cannot be read: \(fault.what.en)")
      }
      return
    }
    try require(again.shapeless == 0, "\(writer) writes rows that are rejected")
    try require(again.rows.count == rows.count, "\(writer) turns \(rows.count) rows into others")
    let fields = table.layout.fields.map(\.name)
    for (row, cells) in zip(again.rows, rows) {
      for (column, cell) in zip(columns, cells) {
        guard let field = fields.firstIndex(of: column) else { continue }
        let text = String(decoding: row.texts[field], as: UTF8.self)
        // A cell that a spreadsheet would take for a formula is written with an apostrophe.
        let isSame = text.isSame(as: cell) || isSpreadsheet && text.isSame(as: "'" + cell)
        let words = "\(cell.debugDescription) into \(text.debugDescription)"
        try require(isSame, "\(writer) turns \(words)")
      }
    }
  }
}
