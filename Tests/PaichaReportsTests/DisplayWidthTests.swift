import Testing

@testable import PaichaReports

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("排查", 4), ("A区", 3), ("，。；：、！？", 14), ("（【《", 6),
    ("ＡＢ１", 6), ("ｱｲ", 2), ("가각", 4), ("\u{1112}\u{1161}\u{11AB}", 2),
    ("e\u{301}", 1), ("か\u{3099}", 2), ("\u{200B}", 0), ("a\u{AD}b", 2), ("\u{1B}", 0),
    ("\t\n", 0), ("\r\n", 0), ("\u{85}", 0), ("😀", 2), ("👩‍🔧", 2), ("👍🏽", 2), ("🇨🇳", 2),
    ("1️⃣", 2), ("⚠", 1), ("⚠️", 2), ("❤︎", 1), ("─", 1), ("…", 1), ("█░", 2), ("“”", 2),
    ("ü", 1), ("я", 1), ("𠮷", 2), ("㎡", 2), ("℃", 1), ("№", 1), ("①", 1), ("あ", 2), ("〿", 1),
  ])
  func `A text takes the cells that a terminal gives it`(text: String, cells: Int) {
    #expect(displayWidth(of: text) == cells)
  }

  @Test func `Every Han character takes two cells`() {
    for value in UInt32(0x4E00)...0x9FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(Character(scalar).cells == 2)
    }
  }

  @Test func `The wide ranges are sorted and apart`() {
    for (left, right) in zip(WideRanges.all, WideRanges.all.dropFirst()) {
      #expect(left.first <= left.last)
      #expect(left.last < right.first)
    }
  }

  @Test func `The edges of the wide ranges are found`() throws {
    for range in WideRanges.all {
      let first = try #require(Unicode.Scalar(range.first))
      let last = try #require(Unicode.Scalar(range.last))
      #expect(WideRanges.contains(first) && WideRanges.contains(last))
    }
    #expect(!WideRanges.contains("A"))
    #expect(!WideRanges.contains("\u{10FFFF}"))
  }
}
