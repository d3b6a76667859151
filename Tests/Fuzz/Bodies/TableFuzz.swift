import PaichaIntake
import PaichaModel

/// Tables of every kind, from bytes to records of the domain.
///
/// Whatever the bytes are: the size of the blocks they are read in does not matter, every row and
/// every fault stands in the file, rows come in groups as they come alone, and what was read is
/// read again the same after our own writers wrote it.
struct TableFuzz {
  private let name: String
  private let table: FuzzTable
  private let limits: IntakeLimits

  /// The choice settles the kind of table, and whether its limits are so small that they are met.
  init(_ choice: UInt8, name: String) {
    self.name = name
    let tables = FuzzTable.allCases
    table = tables[Int(choice) % tables.count]
    let style = Int(choice) / tables.count
    limits =
      style < 8
      ? IntakeLimits(blockBytes: 4_096, rawBytes: 1_024)
      : IntakeLimits(blockBytes: 4_096, recordBytes: 16 + style, rawBytes: 12, groupRows: 2)
  }

  func run(_ bytes: [UInt8]) throws {
    let whole = try TableReading(bytes, name, table, limits)
    try checkPlaces(of: whole, in: bytes)
    for blockBytes in [1, 2, 7, 64] {
      var limits = limits
      limits.blockBytes = blockBytes
      let parts = try TableReading(bytes, name, table, limits)
      try require(
        parts == whole,
        "blocks of \(blockBytes) bytes read otherwise: \(parts) and not \(whole)"
      )
    }
    try checkGroups(of: whole, in: bytes)
    try TableRewriting(whole, table).check()
  }

  private func checkPlaces(of reading: TableReading, in bytes: [UInt8]) throws {
    let lineCount = bytes.count { $0 == 0x0A } + 1
    if let fault = reading.fault { try check(fault, bytes.count, lineCount) }
    var offset = 0
    for row in reading.rows {
      let place = row.place
      try require(place.offset >= offset, "rows overlap at byte \(place.offset)")
      offset = place.offset + place.byteCount
      try require(offset <= bytes.count, "a row ends at byte \(offset) of \(bytes.count)")
      let before = bytes.prefix(place.offset).count { $0 == 0x0A }
      try require(place.line == before + 1, "a row on line \(before + 1) is told on \(place.line)")
    }
    for rejected in reading.rejected {
      let fault = rejected.fault
      try require((1...lineCount).contains(fault.line), "fault on line \(fault.line)/\(lineCount)")
      try require(!fault.reason.en.isEmpty && !fault.reason.zh.isEmpty, "a fault without words")
      if let column = fault.column, isOfFile(fault.code) {
        try require(reading.names(column), "a fault in a column that is not there: \(column)")
      }
    }
    try require(
      reading.fault != nil || reading.rowCount == reading.rows.count + reading.shapeless,
      "\(reading.rowCount) rows are surveyed, \(reading.rows.count) are read"
    )
  }

  /// Whether a fault of this code blames a column of the header, not a key of one object.
  private func isOfFile(_ code: RowCode) -> Bool {
    ![.nestedValue, .unknownKey, .duplicateKey].contains(code)
  }

  private func check(_ fault: IntakeFault, _ byteCount: Int, _ lineCount: Int) throws {
    try require(!fault.what.en.isEmpty && !fault.what.zh.isEmpty, "a fault without words")
    switch fault {
    case .nulByte(_, let line, let offset), .badEncoding(_, _, let line, let offset):
      try require((1...lineCount).contains(line), "fault on line \(line) of \(lineCount)")
      try require((0..<byteCount).contains(offset), "fault at byte \(offset) of \(byteCount)")
    case .brokenHeader(_, let line, _):
      try require((1...lineCount).contains(line), "fault on line \(line) of \(lineCount)")
    case .cannotOpen, .cannotRead, .changedWhileRead, .temporaryFile, .cannotWrite:
      throw BrokenProperty("bytes in memory cannot be read: \(fault.what.en)")
    default: break
    }
  }

  /// Groups hold each row once, and nothing else.
  private func checkGroups(of reading: TableReading, in bytes: [UInt8]) throws {
    guard reading.fault == nil else { return }
    let source = InputSource(bytes: bytes, name: name)
    let survey = try table.survey(source, limits)
    let groups = try GroupedRows(survey)
    var (offsets, rejectedLines): ([Int], [Int]) = ([], [])
    let inspections = table.isOfInspections ? table.inspections(survey) : nil
    while let group = try groups.next() {
      offsets += group.rows.map(\.place.offset)
      rejectedLines += group.rejected.map(\.fault.line)
      guard let inspections else { continue }
      let inspection = try inspections.group(group)
      try require(
        inspection.rowCount == group.rows.count + group.rejected.count,
        "an inspection has \(inspection.rowCount) rows"
      )
    }
    let beyondLimit = reading.rows.count - offsets.count
    try require(
      beyondLimit == 0
        ? offsets.sorted() == reading.rows.map(\.place.offset)
        : Set(offsets).isSubset(of: reading.rows.map(\.place.offset)),
      "groups hold the rows at \(offsets.sorted())"
    )
    try require(
      rejectedLines.count == reading.shapeless + beyondLimit,
      "groups hold \(rejectedLines.count) rejected rows, not \(reading.shapeless)"
    )
  }
}
