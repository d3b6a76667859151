import PaichaModel
import Testing

@testable import PaichaReports

@Suite struct MachineFormatTests {
  private let columns = [
    Sample.column("id"), Sample.column("level", presence: .never), Sample.column("score"),
    Sample.column("listed"), Sample.column("tags"), Sample.column("note"),
  ]

  private var report: Report {
    Report(
      columns: columns,
      rows: [
        [
          .text("K7QX-H1"), .emphasised(.coded("major", shown: HazardLevel.major.words)),
          .decimal(8725, places: 2), .flag(false), .list([.text("a"), .missing, .integer(1)]),
          .text("他说\"好\"，\r\n\u{1}\u{9B}\\"),
        ],
        [.text("K7QX-H2")],
      ],
      title: Words(zh: "题", en: "title"),
      notes: [Words(same: "note")]
    )
  }

  @Test func `JSON has one object a line, keys in order, null for what is missing`() throws {
    let text = try Sample.text(report, .json)
    let first =
      #"{"id":"K7QX-H1","level":"major","score":87.25,"listed":false,"tags":["a",null,1],"#
      + #""note":"他说\"好\"，\r\n\u0001\u009b\\"}"#
    let second =
      #"{"id":"K7QX-H2","level":null,"score":null,"listed":null,"tags":null,"note":null}"#
    #expect(text == "[\n\(first),\n\(second)\n]\n")
    #expect(try Sample.text(report, .jsonl) == "\(first)\n\(second)\n")
  }

  @Test func `An empty list is an empty array, an empty file, or a header`() throws {
    let empty = Report(columns: [Sample.column("a"), Sample.column("b")], rows: [])
    #expect(try Sample.text(empty, .json) == "[]\n")
    #expect(try Sample.text(empty, .jsonl) == "")
    #expect(try Sample.text(empty, .csv) == "a,b\r\n")
  }

  @Test(arguments: [OutputFormat.csv, .json, .jsonl])
  func `Machine formats do not depend on the language or the style`(format: OutputFormat) throws {
    let style = TableStyle(width: 10, isColoured: true, overflow: .wrap)
    #expect(
      try Sample.text(report, format, .zh) == Sample.text(report, format, .en, style: style)
    )
  }

  @Test func `CSV quotes what it must and ends lines with CRLF`() throws {
    #expect(
      try Sample.text(report, .csv)
        == "id,level,score,listed,tags,note\r\n"
        + "K7QX-H1,major,87.25,false,a;;1,\"他说\"\"好\"\"，\r\n\u{1}\u{9B}\\\"\r\n"
        + "K7QX-H2,,,,,\r\n"
    )
  }

  @Test(arguments: [
    ("=1+2", "'=1+2"), ("+86", "'+86"), ("-5", "'-5"), ("@x", "'@x"), ("\tx", "\"'\tx\""),
    ("\rx", "\"'\rx\""), ("\nx", "\"'\nx\""), ("\u{0}", "\"'\u{0}\""), ("\u{9B}x", "'\u{9B}x"),
    ("＝1", "'＝1"), ("－1", "'－1"), ("=\u{301}1", "'=\u{301}1"), ("=\"a\"", "\"'=\"\"a\"\"\""),
    ("a=1", "a=1"), ("001", "001"), ("", ""), (" x", " x"), ("a,b", "\"a,b\""),
  ])
  func `CSV neutralises what a spreadsheet would run`(text: String, cell: String) throws {
    let report = Report(columns: [Sample.column("a")], rows: [[.text(text)]])
    let expected = "a\r\n\(cell)\r\n"
    #expect(Array(try Sample.text(report, .csv).utf8) == Array(expected.utf8))
  }

  @Test func `CSV leaves negative numbers alone but not a list that starts like a formula`() throws
  {
    let report = Report(
      columns: [Sample.column("a"), Sample.column("b"), Sample.column("c")],
      rows: [[.integer(-5), .decimal(-5, places: 1), .list([.text("=x"), .integer(1)])]]
    )
    #expect(try Sample.text(report, .csv) == "a,b,c\r\n-5,-0.5,'=x;1\r\n")
  }

  @Test func `CSV starts with a byte order mark where asked for`() throws {
    var sink = ByteCollector()
    let report = Report(columns: [Sample.column("a")], rows: [])
    try ReportWriter(format: .csv, language: .zh, csvHasMark: true).write(report, to: &sink)
    #expect(sink.bytes == [0xEF, 0xBB, 0xBF, 0x61, 0x0D, 0x0A])
  }

  @Test(arguments: [
    (8725, 2, "87.25"), (5, 2, "0.05"), (-5, 2, "-0.05"), (0, 2, "0.00"), (100, 0, "100"),
    (-100, 2, "-1.00"), (Int.min, 2, "-92233720368547758.08"), (7, 1, "0.7"),
  ])
  func `Decimals are exact`(number: Int, places: Int, text: String) {
    #expect(DecimalText.of(number, places: places) == text)
  }

  @Test func `Cells take optional values`() {
    let noText: String? = nil
    let noDay: Day? = nil
    #expect(Cell(noText) == .missing && Cell(noDay) == .missing)
    #expect(Cell(VenueCode("007")) == .text("007"))
    #expect(Cell(Day(year: 2024, month: 2, day: 29)) == .text("2024-02-29"))
  }
}
