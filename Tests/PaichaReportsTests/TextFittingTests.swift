import PaichaReports
import Testing

@Suite struct TextFittingTests {
  @Test(arguments: [
    ("东湖购物广场", 12, "东湖购物广场"), ("东湖购物广场", 11, "东湖购物广…"),
    ("东湖购物广场", 10, "东湖购物…"), ("东湖购物广场", 1, "…"), ("东湖购物广场", 0, ""),
    ("abcdef", 5, "abcd…"), ("a👩‍🔧b", 3, "a…"), ("a👩‍🔧b", 4, "a👩‍🔧b"), ("", 0, ""),
  ])
  func `A long text is cut and says so`(text: String, cells: Int, expected: String) {
    #expect(text.truncate(toCells: cells) == expected)
  }

  @Test func `A text is padded on either side by cells`() {
    #expect("区".pad(toCells: 4) == "区  ")
    #expect("区".pad(toCells: 4, .trailing) == "  区")
    #expect("园区".pad(toCells: 3) == "园区")
  }

  @Test(arguments: [
    ("疏散通道，安全出口", 8, ["疏散通", "道，安全", "出口"]),
    ("经营（含仓储）场所", 6, ["经营", "（含仓", "储）场", "所"]),
    ("Fire exits must be clear", 10, ["Fire exits", "must be", "clear"]),
    ("supercalifragilistic word", 8, ["supercal", "ifragili", "stic", "word"]),
    ("使用CNG气瓶", 8, ["使用CNG", "气瓶"]), ("一\n二", 10, ["一", "二"]), ("", 10, [""]),
    ("a  b", 80, ["a  b"]), ("没有空格no spaces", 10, ["没有空格no", "spaces"]),
  ])
  func `Lines break where the script allows it`(text: String, cells: Int, lines: [String]) {
    #expect(text.wrap(toCells: cells) == lines)
  }

  @Test func `No line exceeds its width and nothing but spaces is lost`() {
    var generator = SeededGenerator(state: 7)
    let alphabet = Array("ab cd  区域检查，。（）：x-y 👩‍🔧🇨🇳é…“”1")
    for _ in 0..<2000 {
      let count = Int.random(in: 0...60, using: &generator)
      let text = String(
        (0..<count).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] }
      )
      let width = Int.random(in: 2...30, using: &generator)
      let lines = text.wrap(toCells: width)
      #expect(lines.allSatisfy { displayWidth(of: $0) <= width }, "\(width): \(text)")
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
      #expect(displayWidth(of: text.truncate(toCells: width)) <= width)
    }
  }

  @Test func `Closing punctuation never starts a line if there is a choice`() {
    let text = "一二三四，五六七八。九十（甲乙）丙丁；戊己、庚辛！壬癸？"
    for width in 6...40 {
      for line in text.wrap(toCells: width) {
        #expect(!"，。；、！？）".contains { $0 == line.first })
        #expect(line.last != "（")
      }
    }
  }

  @Test func `Nothing that commands a terminal gets through`() {
    #expect("\u{1B}[31mred\u{1B}[0m".terminalSafe == "␛[31mred␛[0m")
    #expect("a\tb\u{7}\u{0}\u{7F}".terminalSafe == "a␉b␇␀␡")
    #expect("一\r\n二\n三\r四\u{2028}".terminalSafe == "一⏎二⏎三⏎四⏎")
    #expect("\u{9B}2J".terminalSafe == "\\u{9B}2J")
    #expect("abc\u{202E}cba\u{200B}".terminalSafe == "abc\\u{202E}cba\\u{200B}")
    #expect("👩‍🔧 ❤️ 排查".terminalSafe == "👩‍🔧 ❤️ 排查")
    for value in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isClean = String(Character(scalar)).terminalSafe.unicodeScalars
        .allSatisfy { $0.properties.generalCategory != .control }
      #expect(isClean)
    }
  }
}
