import PaichaModel
import Testing

@testable import PaichaReports

@Suite struct ReportWriterTests {
  /// Notes the size of each piece, and fails after some.
  private struct Meter: ByteSink {
    struct Full: Error {}
    var sizes: [Int] = []
    var limit = Int.max

    mutating func write(_ bytes: [UInt8]) throws {
      guard sizes.count < limit else { throw Full() }
      sizes.append(bytes.count)
    }
  }

  private let columns = [Sample.column("number", .trailing), Sample.column("text")]

  @Test(arguments: [OutputFormat.csv, .json, .jsonl])
  func `A long list leaves in pieces while it is produced`(format: OutputFormat) throws {
    var meter = Meter()
    let writer = ReportWriter(format: format, language: .zh)
    try writer.stream(columns, to: &meter) { emit in
      for number in 0..<20_000 { try emit([.integer(number), .text("疏散通道")]) }
    }
    #expect(meter.sizes.count > 5)
    #expect(meter.sizes.dropLast().allSatisfy { (65_536..<66_000).contains($0) })
  }

  @Test func `Streamed rows are the same bytes as a report of them`() throws {
    let rows: [[Cell]] = [[.integer(1), .text("甲")], [.integer(2), .text("乙")]]
    for format in OutputFormat.allCases {
      var sink = ByteCollector()
      try ReportWriter(format: format, language: .zh).stream(columns, to: &sink) { emit in
        for row in rows { try emit(row) }
      }
      #expect(sink.text == (try Sample.text(Report(columns: columns, rows: rows), format)))
    }
  }

  @Test(arguments: OutputFormat.allCases)
  func `A sink that fails ends the printing`(format: OutputFormat) {
    var meter = Meter(limit: 1)
    var produced = 0
    #expect(throws: Meter.Full.self) {
      try ReportWriter(format: format, language: .zh).stream(columns, to: &meter) { emit in
        for number in 0..<20_000 {
          produced += 1
          try emit([.integer(number), .text("疏散通道")])
        }
      }
    }
    #expect(meter.sizes.count == 1)
    // A table measures all rows before it prints the first, and a page is printed as one.
    #expect([.table, .html].contains(format) || produced < 20_000)
  }

  private var record: Record {
    Record(
      fields: [
        Record.Field(Column("id", Words(zh: "编号", en: "Id")), .text("K7QX-I3")),
        Record.Field(
          Column("note", Words(zh: "备注说明", en: "Note")),
          .text("疏散通道被货物占用，安全出口上锁")
        ),
        Record.Field(Sample.column("raw", presence: .never), .missing),
      ],
      sections: [
        Record.Section(
          "hazards",
          Report(columns: columns, rows: [[.integer(1), .text("甲")], [.integer(2)]])
        ),
        Record.Section("steps", Report(columns: columns, rows: [])),
      ],
      title: Words(zh: "检查", en: "Inspection"),
      notes: [Words(zh: "未核实", en: "unverified")]
    )
  }

  private func text(_ format: OutputFormat, width: Int? = nil) throws -> String {
    var sink = ByteCollector()
    try ReportWriter(format: format, language: .zh, style: TableStyle(width: width))
      .write(record, to: &sink)
    return sink.text
  }

  @Test func `A record prints as names and values, then its lists`() throws {
    #expect(
      try text(.table, width: 30) == """
        检查
        编号      K7QX-I3
        备注说明  疏散通道被货物占用，
                  安全出口上锁

        number  text
        ──────  ────
             1  甲
             2  -

        number  text
        ──────  ────
        （没有记录）

        * 未核实

        """
    )
  }

  @Test func `A record is one object with an array for each list`() throws {
    let expected =
      #"{"id":"K7QX-I3","note":"疏散通道被货物占用，安全出口上锁","raw":null,"#
      + #""hazards":[{"number":1,"text":"甲"},{"number":2,"text":null}],"steps":[]}"# + "\n"
    #expect(try text(.json) == expected)
    #expect(try text(.jsonl) == expected)
  }

  @Test func `A record in CSV is a header and one row`() throws {
    #expect(try text(.csv) == "id,note,raw\r\nK7QX-I3,疏散通道被货物占用，安全出口上锁,\r\n")
  }

  @Test func `No line of a record is wider than the terminal`() throws {
    for width in 8...80 {
      let lines = try text(.table, width: width).split(separator: "\n")
      #expect(lines.allSatisfy { displayWidth(of: $0) <= width }, "\(width)")
    }
  }

  @Test func `A record of lists alone is a well-formed object`() throws {
    var sink = ByteCollector()
    let record = Record(fields: [], sections: [Record.Section("a", Report(columns: [], rows: []))])
    try ReportWriter(format: .json, language: .zh).write(record, to: &sink)
    #expect(sink.text == #"{"a":[]}"# + "\n")
  }
}
