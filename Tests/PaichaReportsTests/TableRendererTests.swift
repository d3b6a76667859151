import PaichaModel
import Testing

@testable import PaichaReports

@Suite struct TableRendererTests {
  private let columns = [
    Column("venue", Words(zh: "场所", en: "Venue")),
    Column("level", Words(zh: "级别", en: "Level")),
    Column("days_overdue", Words(zh: "逾期天数", en: "Overdue"), .trailing),
  ]

  private var report: Report {
    Report(
      columns: columns,
      rows: [
        [.text("东湖购物广场"), .coded("major", shown: HazardLevel.major.words), .integer(12)],
        [.text("Expo Hall 3"), .coded("general", shown: HazardLevel.general.words), .missing],
        [.text("👩‍🔧工坊"), .emphasised(.text("重大")), .decimal(-5, places: 2)],
      ]
    )
  }

  @Test func `A table is aligned whatever its scripts`() throws {
    #expect(
      try Sample.text(report, .table) == """
        场所          级别  逾期天数
        ────────────  ────  ────────
        东湖购物广场  重大        12
        Expo Hall 3   一般         -
        👩‍🔧工坊        重大     -0.05

        """
    )
    #expect(
      try Sample.text(report, .table, .en) == """
        Venue         Level    Overdue
        ────────────  ───────  ───────
        东湖购物广场  MAJOR         12
        Expo Hall 3   general        -
        👩‍🔧工坊        重大       -0.05

        """
    )
  }

  @Test func `Every line of a table with a number at its end has one width`() {
    for language in Language.allCases {
      let widths = TableRenderer(language: language).lines(of: report)
        .map { displayWidth(of: $0) }
      #expect(Set(widths).count == 1)
    }
  }

  @Test func `No line is wider than the terminal, at any width`() {
    let wide = Report(
      columns: columns + [
        Sample.column("description"), Sample.column("zone", presence: .ifRoom),
        Sample.column("key_only", presence: .never),
      ],
      rows: report.rows.map {
        $0 + [.text("疏散通道 blocked by goods，且安全出口上锁"), .text("420100"), .text("hidden")]
      },
      title: Words(zh: "未销号的重大隐患清单", en: "Open major hazards"),
      notes: [Words(zh: "规则库 2024-1，未核实参数 3 个", en: "rulebook 2024-1")]
    )
    for width in 1...120 {
      for overflow in [TableStyle.Overflow.truncate, .wrap] {
        let style = TableStyle(width: width, overflow: overflow)
        let lines = TableRenderer(language: .zh, style: style).lines(of: wide)
        // A character of two cells cannot be folded into one.
        #expect(lines.allSatisfy { displayWidth(of: $0) <= max(2, width) }, "\(width)")
        #expect(lines.allSatisfy { !$0.contains("hidden") && $0.last != " " })
      }
    }
  }

  @Test func `Text gives way before an optional column, and numbers never before both`() {
    let narrow = Report(
      columns: [
        Sample.column("text"), Sample.column("spare", presence: .ifRoom),
        Sample.column("count", .trailing),
      ],
      rows: [[.text("abcdefghijklmnopqrstuvwxyz"), .text("optional"), .integer(123_456)]]
    )
    func last(_ width: Int) -> String? {
      TableRenderer(language: .en, style: TableStyle(width: width)).lines(of: narrow).last
    }
    #expect(last(80) == "abcdefghijklmnopqrstuvwxyz  optional  123456")
    #expect(last(34) == "abcdefghijklmno…  optional  123456")
    #expect(last(26) == "abcdefghijklmnopq…  123456")
    #expect(last(12) == "abc…  123456")
  }

  @Test func `Wrapping keeps the whole text`() {
    let report = Report(
      columns: [Sample.column("a"), Sample.column("b")],
      rows: [[.text("一二三四五六七八九十"), .text("x")]]
    )
    let style = TableStyle(width: 15, overflow: .wrap)
    #expect(
      TableRenderer(language: .zh, style: style).lines(of: report).dropFirst(2)
        == ["一二三四五六  x", "七八九十"]
    )
  }

  @Test func `Colour is added only where asked for, and to nothing but header and emphasis`() {
    let plainLines = TableRenderer(language: .zh).lines(of: report)
    let style = TableStyle(width: 80, isColoured: true)
    let lines = TableRenderer(language: .zh, style: style).lines(of: report)
    #expect(!plainLines.joined().contains("\u{1B}"))
    #expect(lines.map(plain) == plainLines)
    #expect(lines[0].hasPrefix("\u{1B}[1m"))
    #expect(lines[4].contains("\u{1B}[31m重大\u{1B}[0m"))
    #expect(!lines[2].contains("\u{1B}"))
  }

  @Test func `Escape sequences in data show as text`() throws {
    let report = Report(columns: [Sample.column("a")], rows: [[.text("\u{1B}[2J一\n二")]])
    let text = try Sample.text(report, .table)
    #expect(text == "a\n─────────\n␛[2J一⏎二\n")
  }

  @Test func `An empty table says so, and a title and notes frame it`() throws {
    let report = Report(
      columns: [Sample.column("a")],
      rows: [],
      title: Words(zh: "清单", en: "List"),
      notes: [Words(zh: "说明", en: "Note")]
    )
    #expect(try Sample.text(report, .table, .zh) == "清单\na\n─\n（没有记录）\n\n* 说明\n")
    #expect(try Sample.text(report, .table, .en) == "List\na\n─\n(no records)\n\n* Note\n")
  }

  @Test func `Flags and lists are worded, a short row is filled up`() throws {
    let report = Report(
      columns: [Sample.column("a"), Sample.column("b"), Sample.column("c")],
      rows: [[.flag(true), .list([.text("x"), .integer(2)])]]
    )
    #expect(try Sample.text(report, .table, .zh).hasSuffix("是  x、2  -\n"))
    #expect(try Sample.text(report, .table, .en).hasSuffix("yes  x, 2  -\n"))
  }
}
