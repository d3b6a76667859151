import PaichaModel
import PaichaReports
import Testing

/// Papers as pages that print on A4.
@Suite struct PaperHTMLTests {
  @Test(arguments: PaperKind.allCases)
  func `Each kind is laid out as its golden page shows`(kind: PaperKind) throws {
    let copies = kind == .listing ? ["东湖区商务局", "东湖经开区"] : []
    let paper = Paper.sample(kind, copies: copies)
    try GoldenPage(name: "\(kind.rawValue).html").expect(PaperHTML(paper).text)
  }

  @Test func `Whatever stands in a record stays text`() {
    let evil = "</title><script>alert(\"1\")</script>&amp;'--><img src=x onerror=a>"
    let safe =
      "&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;&#39;--&gt;"
      + "&lt;img src=x onerror=a&gt;"
    let plain = PaperHTML(.sample(.order, paragraphs: ["甲"])).text
    let page = PaperHTML(
      .sample(
        .order,
        number: evil,
        addressee: evil,
        paragraphs: [evil],
        issuer: evil,
        copies: [evil]
      )
    ).text
    #expect(page.split(separator: safe, omittingEmptySubsequences: false).count == 7)
    #expect(!page.contains("<script") && !page.contains("<img"))
    let tags = { (text: String) in text.filter { $0 == "<" }.count }
    // The copies line is the only element the plain page lacks.
    #expect(tags(page) == tags(plain) + 2)
  }

  @Test func `A combining mark cannot shield a character from escaping`() {
    let page = PaperHTML(.sample(.order, paragraphs: ["<\u{301}b>&\u{FE0F}"])).text
    #expect(page.contains("&lt;\u{301}b&gt;&amp;\u{FE0F}"))
  }

  @Test func `A line break in a note begins another paragraph`() {
    let page = PaperHTML(.sample(.review, paragraphs: ["第一\n第二"])).text
    #expect(page.contains("<p>第一</p>\n<p>第二</p>"))
  }

  @Test func `The page asks for nothing from outside and runs nothing`() {
    let page = PaperHTML(.sample(.listing, copies: ["甲"])).text
    for word in ["http:", "https:", "//", "url(", "@import", "<link", "src=", "<script"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("default-src 'none'"))
  }

  @Test func `It is A4 with the margins and fonts of official documents`() {
    let page = PaperHTML(.sample(.order)).text
    #expect(page.contains("@page { size: A4; margin: 37mm 26mm 35mm 28mm; }"))
    #expect(page.contains("FangSong") && page.contains("小标宋"))
    #expect(page.contains("<header class=\"ruled\">"))
    #expect(PaperHTML(.sample(.order), hasRedLine: false).text.contains("<header>"))
  }
}
