extension StringProtocol {
  /// The text in lines of at most so many cells (at least 2).
  ///
  /// Chinese breaks between any two characters, but never before closing or after opening
  /// punctuation; other scripts break at spaces, and anywhere if a single word is too long.
  /// A newline always breaks. There is at least one line.
  public func wrap(toCells limit: Int) -> [String] {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { LineWrapping.lines(of: $0, limit: Swift.max(2, limit)) }
  }
}

/// Greedy filling of lines with pieces that must stay together.
private enum LineWrapping {
  static func lines(of text: some StringProtocol, limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in pieces(of: text) {
      let cells = displayWidth(of: piece)
      if used + cells > limit, !line.isEmpty {
        line.removeTrailingSpaces()
        lines.append(line)
        line = ""
        used = 0
        if piece == " " { continue }
      }
      if cells <= limit {
        line += piece
        used += cells
        continue
      }
      // One word longer than a line: cut it where the lines end.
      for character in piece {
        if used + character.cells > limit {
          lines.append(line)
          line = ""
          used = 0
        }
        line.append(character)
        used += character.cells
      }
    }
    line.removeTrailingSpaces()
    lines.append(line)
    return lines
  }

  /// The text in pieces between which a line may end; a space is a piece of its own.
  private static func pieces(of text: some StringProtocol) -> [String] {
    var pieces: [String] = []
    var previous: Character?
    for character in text {
      if let previous, let last = pieces.indices.last, !mayBreak(between: previous, character) {
        pieces[last].append(character)
      } else {
        pieces.append(String(character))
      }
      previous = character
    }
    return pieces
  }

  private static func mayBreak(between left: Character, _ right: Character) -> Bool {
    if left == " " || right == " " { return true }
    if closing.contains(right) || opening.contains(left) { return false }
    return left.cells == 2 || right.cells == 2
  }

  private static let closing = Set("，。；：、！？）】》〉」』〕”’…％,.;:!?)]}%")
  private static let opening = Set("（【《〈「『〔“‘([{")
}
