import Testing

@testable import PaichaReports

@Suite struct KeyTests {
  @Test(arguments: [
    ("p", [Key.character("p")]), ("排", [.character("排")]), ("\r", [.enter]),
    ("\u{7F}", [.backspace]),
    ("\u{1B}[A", [.up]), ("\u{1B}[B", [.down]), ("\u{1B}[C", [.right]), ("\u{1B}[D", [.left]),
    ("\u{1B}OC", [.right]), ("\u{1B}[1;5D", [.left]), ("\u{1B}[3~", [.delete]),
    ("\u{1B}[H", [.home]), ("\u{1B}[4~", [.end]), ("\u{1B}[15~", [.unknown]),
    ("\u{3}", [.interrupt]), ("\u{4}", [.endOfInput]), ("\u{15}", [.clear]), ("\t", [.tab]),
    ("ab\u{1B}[Dc", [.character("a"), .character("b"), .left, .character("c")]),
    ("\u{1B}\u{1B}[A", [.escape, .up]), ("\u{1B}x", [.escape, .character("x")]),
    ("\u{85}", [.unknown]), ("\u{1A}", [.unknown]), ("😀", [.character("😀")]),
  ])
  func `Bytes become keys, all at once or one by one`(text: String, keys: [Key]) {
    var whole = KeyDecoder()
    #expect(whole.take(Array(text.utf8)) == keys)
    var piecewise = KeyDecoder()
    #expect(text.utf8.flatMap { piecewise.take([$0]) } == keys)
    #expect(!piecewise.isWaiting)
  }

  @Test func `A lone escape waits, and is the Escape key when nothing follows`() {
    var decoder = KeyDecoder()
    #expect(decoder.take([0x1B]).isEmpty)
    #expect(decoder.isWaiting)
    #expect(decoder.flush() == [.escape])
    #expect(decoder.flush().isEmpty)
  }

  @Test func `Broken bytes are unknown keys and never stop the next one`() {
    var decoder = KeyDecoder()
    #expect(
      decoder.take([0xFF, 0x80, 0xE6, 0x41]) == [.unknown, .unknown, .unknown, .character("A")]
    )
    #expect(decoder.take([0xED, 0xA0, 0x80, 0x42]).last == .character("B"))
    #expect(decoder.take([0xE6]).isEmpty)
    #expect(decoder.flush() == [.unknown])
    #expect(decoder.take([0x43]) == [.character("C")])
  }

  @Test func `Random bytes never trap the decoder`() {
    var generator = SeededGenerator(state: 11)
    var decoder = KeyDecoder()
    for _ in 0..<2000 {
      let count = Int.random(in: 0...12, using: &generator)
      let bytes = (0..<count).map { _ in
        Bool.random(using: &generator) ? UInt8.random(in: 0...255, using: &generator) : 0x1B
      }
      _ = decoder.take(bytes + Array("[".utf8))
      _ = decoder.flush()
      #expect(!decoder.isWaiting)
    }
  }

  @Test func `Full-width keys of an input method count as their half-width ones`() {
    #expect(Key.character("１").command == .character("1"))
    #expect(Key.character("？").command == .character("?"))
    #expect(Key.character("Ｐ").command == .character("p"))
    #expect(Key.character("\u{3000}").command == .character(" "))
    #expect(Key.character("F").command == .character("f"))
    #expect(Key.left.command == .left)
  }

  @Test func `Editing goes by whole characters`() {
    var editor = LineEditor()
    for character in "货物e\u{301}👩‍🔧".unicodeScalars {
      #expect(editor.press(.character(Character(character))) == nil)
    }
    #expect(editor.text == "货物é👩‍🔧")
    _ = editor.press(.backspace)
    #expect(editor.text == "货物e\u{301}")
    _ = editor.press(.backspace)
    _ = editor.press(.left)
    _ = editor.press(.character("杂"))
    #expect(editor.text == "货杂物")
    _ = editor.press(.delete)
    #expect(editor.text == "货杂")
    _ = editor.press(.home)
    _ = editor.press(.right)
    _ = editor.press(.backspace)
    #expect(editor.text == "杂")
    _ = editor.press(.end)
    _ = editor.press(.character("物"))
    #expect(editor.press(.enter) == .text("杂物"))
    _ = editor.press(.clear)
    #expect(editor.press(.escape) == .cancelled)
    #expect(editor.press(.interrupt) == .interrupted)
    #expect(LineEditor("未完").ending == .ended("未完"))
  }

  @Test func `The view follows the cursor and never exceeds its width`() {
    var editor = LineEditor("疏散通道被货物占用")
    #expect(editor.view(cells: 40) == ("疏散通道被货物占用", 18))
    #expect(editor.view(cells: 10) == ("货物占用", 8))
    for _ in 0..<9 {
      _ = editor.press(.left)
      for cells in 3...30 {
        let view = editor.view(cells: cells)
        #expect(displayWidth(of: view.text) < cells)
        #expect(view.cursor <= displayWidth(of: view.text))
      }
    }
    #expect(editor.view(cells: 10).cursor == 0)
  }
}

extension LineEditor {
  fileprivate var ending: LineEntry? {
    var copy = self
    return copy.press(.endOfInput)
  }
}
