import PaichaJournal

/// A value of the restricted JSON, to be written, read and spelled out independently.
indirect enum CanonicalValue: Hashable {
  case string(String)
  case integer(Int64)
  case array([CanonicalValue])
  case object([String: CanonicalValue])
}

extension CanonicalValue {
  /// A random value that nests up to a depth.
  static func random(depth: Int, using generator: inout SeededGenerator) -> CanonicalValue {
    switch Int.random(in: 0..<(depth > 0 ? 4 : 2), using: &generator) {
    case 0: .string(text(using: &generator))
    case 1:
      .integer(
        Int64.random(in: .min ... .max, using: &generator)
          >> Int64.random(in: 0...63, using: &generator)
      )
    case 2: .array(list(using: &generator) { random(depth: depth - 1, using: &$0) })
    default: object(depth: depth, using: &generator)
    }
  }

  /// A random object, as every entry is one.
  static func object(depth: Int, using generator: inout SeededGenerator) -> CanonicalValue {
    let members = list(using: &generator) { generator in
      (key(using: &generator), random(depth: depth - 1, using: &generator))
    }
    return .object(Dictionary(members) { first, _ in first })
  }

  private static func list<Element>(
    using generator: inout SeededGenerator,
    of element: (inout SeededGenerator) -> Element
  ) -> [Element] {
    (0..<Int.random(in: 0...4, using: &generator)).map { _ in element(&generator) }
  }

  private static func key(using generator: inout SeededGenerator) -> String {
    let letters: [Character] = ["a", "b", "Z", "_", "0", "~"]
    let key = list(using: &generator) { letters[Int.random(in: 0..<letters.count, using: &$0)] }
    return String(key)
  }

  private static func text(using generator: inout SeededGenerator) -> String {
    let pieces: [Unicode.Scalar] = [
      "a", "隐", "患", "\"", "\\", "/", "\n", "\t", "\r", "\u{8}", "\u{C}", "\u{0}", "\u{1F}",
      "\u{7F}", "é", "\u{301}", "\u{2028}", "\u{FFFD}", "\u{10FFFF}", "😀", " ",
    ]
    let count = Int.random(in: 0...40, using: &generator)
    return (0..<count).reduce(into: "") { text, _ in
      text.unicodeScalars.append(pieces[Int.random(in: 0..<pieces.count, using: &generator)])
    }
  }
}
