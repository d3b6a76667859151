import PaichaModel
import Testing

@testable import PaichaReports

/// Reports as pages to print: safe, self-contained, and the same bytes each time.
@Suite struct HTMLPageTests {
  private static let hostile = [
    "<script>alert(1)</script>", "\" onload=\"x", "' onclick='x", "a & b &amp; c",
    "</title></style>",
    "<img src=http://x.example/a.png>", "\u{1B}[31mred\u{1B}[0m", "null\u{0}bell\u{7}del\u{7F}",
    "left\u{202E}right", "c1\u{9B}31m", "line\r\nbreak", "<!-- -->", "]]>", "javascript:alert(1)",
  ]

  private func lines(_ report: Report, _ language: Language = .zh) -> [String] {
    HTMLPage(language: language).lines(of: report)
  }

  private func body(_ lines: [String]) -> String {
    let body = lines.drop { $0 != "<body>" }
    return body.joined(separator: "\n")
  }

  private func report(_ columns: Int, rows: [[Cell]] = []) -> Report {
    Report(columns: (0..<columns).map { Sample.column("c\($0)") }, rows: rows)
  }

  @Test(arguments: hostile)
  func `Nothing that was typed can become markup or a command, wherever it stands`(
    text: String
  ) throws {
    let words = Words(same: text)
    let report = Report(
      columns: [Column("a", words), Column("b", Words(same: "b"))],
      rows: [
        [.text(text), .coded(text, shown: words)],
        [.list([.text(text)]), .emphasised(.text(text))],
      ],
      title: words,
      notes: [words]
    )
    let record = Record(
      fields: [.init(Column("a", words), .text(text))],
      sections: [.init("s", report)],
      title: words,
      notes: [words]
    )
    for lines in [lines(report), HTMLPage(language: .en).lines(of: record)] {
      let page = lines.joined(separator: "\n")
      #expect(!page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
      #expect(
        !page.unicodeScalars.contains { (0x7F...0x9F).contains($0.value) || $0 == "\u{202E}" }
      )
      for tag in ["<script", "<img", "<!--", "</title></style>"] { #expect(!page.contains(tag)) }
      // Every quote of the body belongs to an attribute this page writes itself.
      let quotes = body(lines).split(separator: "\"", omittingEmptySubsequences: false)
      let attributes = stride(from: 0, to: quotes.count - 1, by: 2).map { quotes[$0].suffix(7) }
      #expect(attributes.allSatisfy { $0.hasSuffix(" class=") || $0.hasSuffix(" align=") })
      #expect(!body(lines).contains("'"))
    }
  }

  @Test func `Signs of markup are written as references`() {
    let page = body(lines(report(1, rows: [[.text("<a href=\"x\">'&'</a>")]])))
    #expect(
      page.contains("<td>&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;</td>")
    )
  }

  @Test(arguments: hostile)
  func `Tags open and close in order`(text: String) {
    let words = Words(same: text)
    let report = Report(
      columns: [Column("a", words)],
      rows: [[.text(text)]],
      title: words,
      notes: [words]
    )
    var open: [Substring] = []
    for part in lines(report).joined().split(separator: "<").dropFirst() {
      let name = part.prefix { $0.isLetter || $0.isNumber || $0 == "/" }
      if name.hasPrefix("/") {
        #expect(open.popLast() == name.dropFirst(), "\(part)")
      } else if name != "meta", !name.isEmpty, !part.hasPrefix("!") {
        open.append(name)
      }
    }
    #expect(open.isEmpty)
  }

  @Test func `The same report is the same bytes, on every way to a page`() throws {
    let report = Report(
      columns: [Sample.column("a"), Sample.column("b", .trailing)],
      rows: [[.text("甲"), .integer(1)], [.missing, .decimal(8725, places: 2)]],
      title: Words(zh: "清单", en: "List"),
      notes: [Words(zh: "说明", en: "note")]
    )
    let first = try Sample.text(report, .html)
    #expect(try Sample.text(report, .html) == first)
    #expect(first == lines(report).map { $0 + "\n" }.joined())
    #expect(first.hasPrefix("<!DOCTYPE html>\n") && first.hasSuffix("</html>\n"))
    var sink = ByteCollector()
    let writer = ReportWriter(format: .html, language: .zh)
    try writer.stream(report.columns, title: report.title, notes: report.notes, to: &sink) { emit in
      for row in report.rows { try emit(row) }
    }
    #expect(sink.text == first)
  }

  @Test func `Columns for machines are left out, those for which there is room are kept`() {
    let report = Report(
      columns: [
        Sample.column("always"), Sample.column("room", presence: .ifRoom),
        Sample.column("machine", presence: .never),
      ],
      rows: [[.text("x1"), .text("x2"), .text("x3")]]
    )
    let page = body(lines(report))
    #expect(page.contains("<th>always</th><th>room</th></tr>"))
    #expect(page.contains("<tr><td>x1</td><td>x2</td></tr>"))
    #expect(!page.contains("machine") && !page.contains("x3"))
    let record = Record(fields: [
      .init(Sample.column("shown"), .text("y1")),
      .init(Sample.column("hidden", presence: .never), .text("y2")),
      .init(Sample.column("empty"), .missing),
    ])
    let fields = body(HTMLPage(language: .en).lines(of: record))
    #expect(fields.contains("<div><dt>shown</dt><dd>y1</dd></div>"))
    for word in ["hidden", "y2", "empty"] { #expect(!fields.contains(word)) }
  }

  @Test(arguments: [(8, false), (9, true)])
  func `A wide table lies down`(columns: Int, isWide: Bool) {
    let page = lines(report(columns)).joined(separator: "\n")
    #expect(page.contains("size: A4 landscape;") == isWide)
    #expect(page.contains("size: A4;") != isWide)
    let record = Record(fields: [], sections: [.init("s", report(columns))])
    let shown = HTMLPage(language: .zh).lines(of: record).joined(separator: "\n")
    #expect(shown.contains("size: A4 landscape;") == isWide)
  }

  @Test func `Columns for machines make no table wide`() {
    var report = report(8)
    report.columns.append(Sample.column("machine", presence: .never))
    #expect(!lines(report).joined().contains("landscape"))
  }

  @Test func `What stands out is marked, numbers stand to the right`() {
    let report = Report(
      columns: [Sample.column("a"), Sample.column("n", .trailing)],
      rows: [[.text("甲"), .emphasised(.integer(5))], [.emphasised(.text("乙")), .integer(6)]]
    )
    let page = body(lines(report))
    #expect(page.contains("<th>a</th><th align=\"right\">n</th>"))
    #expect(page.contains("<tr><td>甲</td><td align=\"right\" class=\"mark\">5</td></tr>"))
    #expect(page.contains("<tr><td class=\"mark\">乙</td><td align=\"right\">6</td></tr>"))
    let record = Record(fields: [.init(Sample.column("late"), .emphasised(.integer(3)))])
    let fields = body(HTMLPage(language: .zh).lines(of: record))
    #expect(fields.contains("<dt>late</dt><dd class=\"mark\">3</dd>"))
  }

  @Test func `An empty table says so, or is left out where that is asked for`() {
    #expect(body(lines(report(2))).contains("<p class=\"none\">（没有记录）</p>"))
    #expect(body(lines(report(2), .en)).contains("<p class=\"none\">(no records)</p>"))
    #expect(!body(lines(report(2))).contains("<table>"))
    var titled = report(1)
    titled.title = Words(zh: "节", en: "Section")
    let record = Record(
      fields: [],
      sections: [.init("a", titled, hidesEmpty: true), .init("b", titled)]
    )
    let page = body(HTMLPage(language: .en).lines(of: record))
    #expect(page.split(separator: "<h2>Section</h2>").count == 2)
    #expect(!page.contains("<dl>"))
  }

  @Test(arguments: [(Language.zh, "zh-CN", "排查台账"), (.en, "en", "Paicha")])
  func `The page says its language, and has a title always`(
    language: Language,
    code: String,
    title: String
  ) {
    let lines = lines(report(1), language)
    #expect(lines[1] == "<html lang=\"\(code)\">")
    #expect(lines.contains("<title>\(title)</title>") && lines.contains("<h1>\(title)</h1>"))
    #expect(lines.contains("<meta charset=\"utf-8\">"))
  }

  @Test func `Nothing is fetched from outside`() {
    var wide = report(12, rows: [(0..<12).map { .integer($0) }])
    wide.notes = [Words(same: "note")]
    let record = Record(fields: [], sections: [.init("s", wide)])
    for page in [lines(wide), HTMLPage(language: .en).lines(of: record)] {
      let text = page.joined(separator: "\n").lowercased()
      for word in ["http:", "https:", "//", "url(", "src=", "href=", "@import", "<link", "<script"]
      {
        #expect(!text.contains(word), "\(word)")
      }
      #expect(text.contains("default-src 'none'; style-src 'unsafe-inline'"))
    }
  }

  @Test func `Words are in the language asked for`() {
    let report = Report(
      columns: [Column("a", Words(zh: "列", en: "column"))],
      rows: [[.coded("x", shown: Words(zh: "值", en: "value"))], [.flag(true)], [.missing]],
      notes: [Words(zh: "说明", en: "note")]
    )
    let zh = body(lines(report))
    for word in ["<th>列</th>", "<td>值</td>", "<td>是</td>", "<td>-</td>", "<li>说明</li>"] {
      #expect(zh.contains(word), "\(word)")
    }
    let en = body(lines(report, .en))
    for word in ["<th>column</th>", "<td>value</td>", "<td>yes</td>", "<li>note</li>"] {
      #expect(en.contains(word), "\(word)")
    }
  }
}
