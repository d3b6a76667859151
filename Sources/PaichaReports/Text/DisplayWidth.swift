/// How many terminal cells a text takes.
///
/// Wide and full-width characters and emoji take two, combining and invisible ones none, control
/// characters none, and those of ambiguous width one.
public func displayWidth(of text: some StringProtocol) -> Int {
  var cells = 0
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x20..<0x7F: cells += 1
    // Chinese characters and the stops between them.
    case 0x4E00...0x9FFF, 0x3001...0x3002, 0xFF01...0xFF5E: cells += 2
    // Others can join what stands beside them.
    default: return text.reduce(0) { $0 + $1.cells }
    }
  }
  return cells
}

extension Character {
  /// How many terminal cells the character takes: 0, 1 or 2, more only for rare conjuncts.
  public var cells: Int {
    var scalars = unicodeScalars.makeIterator()
    guard let first = scalars.next() else { return 0 }
    guard let second = scalars.next() else { return first.cells }
    if first.properties.isEmoji, second.makesEmoji { return 2 }
    return unicodeScalars.reduce(0) { $0 + $1.cells }
  }
}

extension Unicode.Scalar {
  /// How many terminal cells the scalar takes on its own.
  var cells: Int {
    switch value {
    case 0..<0x20, 0x7F..<0xA0: 0
    case 0x20..<0x300: value == 0xAD ? 0 : 1
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3: 2
    default: isInvisible ? 0 : WideRanges.contains(self) || isRegional ? 2 : 1
    }
  }

  /// Whether the scalar adds nothing to the width: marks, joiners, selectors, medial Hangul.
  private var isInvisible: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: true
    case .lineSeparator, .paragraphSeparator: true
    default: (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value)
    }
  }

  /// Whether it turns the emoji before it into a picture two cells wide.
  fileprivate var makesEmoji: Bool {
    value == 0xFE0F || value == 0x200D || properties.isEmojiModifier || isRegional
  }

  private var isRegional: Bool { (0x1F1E6...0x1F1FF).contains(value) }
}
