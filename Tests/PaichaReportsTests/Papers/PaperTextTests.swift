import PaichaModel
import PaichaReports
import Testing

/// Papers as plain text, 40 Han characters wide.
@Suite struct PaperTextTests {
  private func lines(_ paper: Paper) -> [Substring] {
    PaperFormat.text.render(paper).split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test(arguments: PaperKind.allCases)
  func `Each kind is laid out as its golden page shows`(kind: PaperKind) throws {
    let copies = kind == .listing ? ["东湖区商务局", "东湖经开区"] : []
    let paper = Paper.sample(kind, copies: copies)
    try GoldenPage(name: "\(kind.rawValue).txt").expect(PaperText(paper).text)
  }

  @Test func `The title is centred, the number below it, the signature on the right`() {
    let lines = lines(.sample(.order))
    #expect(lines[0] == String(repeating: " ", count: 31) + "责令限期整改指令书")
    #expect(lines[1].hasSuffix("（K7QX）责改〔2026〕第1号") && lines[1].hasPrefix("   "))
    let date = lines.first { $0.hasSuffix("2026年11月21日") }
    #expect(date.map { displayWidth(of: $0) } == 72)
  }

  @Test func `No line is wider than 80 cells, however long its words are`() {
    let long = String(repeating: "A", count: 500)
    let paper = Paper.sample(
      .listing,
      number: long,
      addressee: long + "公司",
      paragraphs: [long, String(repeating: "隐患，", count: 200)],
      issuer: long,
      copies: [long, "东湖区商务局"]
    )
    let lines = lines(paper)
    #expect(lines.allSatisfy { displayWidth(of: $0) <= PaperText.width })
    let kept = lines.joined().filter { $0 == "A" }.count
    #expect(kept == 500 * 5)
  }

  @Test func `A line break in a note begins an indented paragraph`() {
    let lines = lines(.sample(.review, paragraphs: ["第一\r\n第二\u{2028}第三\n\n  第四\u{85}"]))
    #expect(lines.filter { $0.hasPrefix("　　") } == ["　　第一", "　　第二", "　　第三", "　　第四"])
  }

  @Test func `Nothing in a paper can command a terminal or reorder its text`() {
    let evil = "\u{1B}[2J\u{7}\u{0}\u{9B}31m\u{202E}abc\t。"
    let paper = Paper.sample(
      .order,
      number: evil,
      addressee: evil,
      paragraphs: [evil],
      issuer: evil,
      copies: [evil]
    )
    for format in PaperFormat.allCases {
      let isClean = format.render(paper).unicodeScalars.allSatisfy { scalar in
        scalar == "\n" || ![.control, .format].contains(scalar.properties.generalCategory)
      }
      #expect(isClean, "\(format)")
    }
    #expect(PaperText(paper).text.contains("␛[2J␇␀"))
  }

  @Test func `Markup is plain text here`() {
    let text = PaperText(.sample(.order, paragraphs: ["<script>alert(\"1\")</script> & 'x'"])).text
    #expect(text.contains("<script>alert(\"1\")</script> & 'x'"))
  }

  @Test(arguments: PaperFormat.allCases)
  func `The same paper gives the same bytes`(format: PaperFormat) {
    for kind in PaperKind.allCases {
      let paper = Paper.sample(kind, copies: ["甲", "乙"])
      #expect(format.render(paper) == format.render(paper))
      #expect(format.render(paper).hasSuffix("\n"))
    }
  }
}
