import PaichaModel
import Testing

@testable import PaichaReports

/// Sheets as pages: safe, self-contained, laid out for A4.
@Suite struct SheetTests {
  private static let hostile = [
    "<script>alert(1)</script>", "\" onload=\"x", "a & b &amp; c", "</title></style><b>",
    "\u{1B}[31mred", "left\u{202E}right", "\\\"; } * { display: none } /*", "'><svg/onload=x>",
  ]

  private func sheet(_ text: String) -> Sheet {
    let (words, cell) = (Words(same: text), Cell.text(text))
    let field = Record.Field(Column("a", words), cell)
    return Sheet(
      title: words,
      label: words,
      blocks: [
        .heading(words), .part(words), .subheading(words), .figures([field]), .fields([field]),
        .table(
          SheetTable(
            columns: [Column("a", words), Column("b", words)],
            rows: [[.value(cell), .meter(Meter(reached: 1, most: 2, scale: 2), cell)]]
          )
        ),
        .trend(
          TrendChart(
            years: [.init(2025, .gap(words))],
            limits: [.init(hundredths: 9_000, words: words)]
          )
        ), .paragraph(words), .notes([words]),
      ]
    )
  }

  @Test(arguments: hostile, Language.allCases)
  func `Nothing that was typed becomes markup, style or a command`(
    text: String,
    language: Language
  ) {
    let page = HTMLPage(language: language).text(of: sheet(text))
    let plain = HTMLPage(language: language).text(of: sheet("甲"))
    #expect(Markup(page).problems == [])
    // The same elements as with harmless words, but for those a gap breaks over lines.
    let elements = { (page: String) in Markup(page).elements.filter { $0 != "text" } }
    #expect(elements(page) == elements(plain))
    #expect(!page.contains("<script") && !page.contains("<b>") && !page.contains("onload=x>"))
    #expect(!page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" })
    let style = page.split(separator: "</style>")[0].split(separator: "<style>")[1]
    #expect(!style.contains("display: none") && style.hasSuffix("\n"))
  }

  @Test func `It asks for nothing from outside and runs nothing`() {
    let page = HTMLPage(language: .zh).text(of: sheet("甲")).lowercased()
    for word in ["http:", "https:", "//", "url(", "src=", "href=", "@import", "<link", "<script"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("default-src 'none'; style-src 'unsafe-inline'"))
  }

  @Test func `It is laid out for A4 with the label on every page and rows kept whole`() {
    let page = HTMLPage(language: .zh).text(of: sheet("甲乙"))
    for rule in [
      "@page { size: A4;", "@bottom-left { content: \"甲乙\"", "tr { break-inside: avoid; }",
      "thead { display: table-header-group; }", ".part { break-before: page;",
      "Noto Sans CJK SC", "Microsoft YaHei",
    ] {
      #expect(page.contains(rule), "\(rule)")
    }
    #expect(page.contains("<p class=\"label\">甲乙</p>"))
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"zh-CN\">") && page.hasSuffix("</html>\n"))
  }

  @Test func `Codes and days stay on one line, words may be broken`() {
    let table = SheetTable(
      Report(
        columns: [Column("a", Words(same: "a")), Column("b", Words(same: "b"), .trailing)],
        rows: [[.text("K7QX-H1"), .emphasised(.integer(7))], [.text("a b"), .text("汉字")]]
      )
    )
    let page = HTMLPage(language: .zh)
      .text(of: Sheet(title: Words(same: "t"), label: Words(same: "l"), blocks: [.table(table)]))
    #expect(page.contains("<td class=\"code\">K7QX-H1</td>"))
    #expect(page.contains("<td align=\"right\" class=\"code mark\">7</td>"))
    #expect(page.contains("<td>a b</td><td align=\"right\">汉字</td>"))
  }
}
