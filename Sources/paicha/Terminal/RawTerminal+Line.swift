import PaichaReports

extension RawTerminal {
  /// Lets the user type a line below a screen; `screen` draws it for the size of the window.
  ///
  /// Editing goes by characters as people see them, so one backspace takes a whole 汉字 or emoji.
  mutating func readLine(
    initial: String = "",
    below screen: (Size) -> [String]
  ) throws -> LineEntry {
    var editor = LineEditor(initial)
    try draw(editor, below: screen)
    while true {
      let key = readKey()
      if let entry = editor.press(key) { return entry }
      try draw(editor, below: screen)
    }
  }

  private func draw(_ editor: LineEditor, below screen: (Size) -> [String]) throws {
    let size = size
    // The question stands at the end of the screen: on a low one, its top gives way.
    let lines = screen(size).suffix(max(1, size.rows - 1))
    let view = editor.view(cells: size.columns - 2)
    try show(lines + ["> " + view.text])
    try put("\u{1B}[\(lines.count + 1);\(view.cursor + 3)H\u{1B}[?25h")
  }
}
