/// A Swift file of the package and what the house rules ask of it.
struct SourceFile: CustomStringConvertible {
  /// A line without its comment, numbered from 1.
  struct Line {
    let number: Int
    let text: Substring
  }

  /// From the root of the checkout.
  let path: String
  let code: [Line]

  var description: String { path }

  /// The target it belongs to: the second part of `Sources/Target/…`.
  var target: String {
    let parts = path.split(separator: "/")
    return parts.count > 1 ? String(parts[1]) : ""
  }

  init(path: String, text: String) {
    self.path = path
    code = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { line in
      Line(number: line.offset + 1, text: SourceFile.withoutComment(line.element))
    }
  }

  /// The modules it imports, whatever the access level or attribute.
  var imports: [String] {
    code.compactMap { line in
      let words = line.text.split(separator: " ")
      guard let position = words.firstIndex(of: "import"),
        words[..<position].allSatisfy(SourceFile.mayPrecedeImport),
        position + 1 < words.count
      else { return nil }
      let kinds: Set<Substring> = ["struct", "class", "enum", "func", "protocol", "typealias"]
      let rest = words[(position + 1)...].drop { kinds.contains($0) }
      return rest.first.map { String($0.prefix { $0 != "." }) }
    }
  }

  /// The lines in which a word stands by itself in code, as `path:line`.
  func places(of word: String) -> [String] {
    code.filter { SourceFile.contains(word, in: $0.text) }.map { "\(path):\($0.number)" }
  }

  private static func mayPrecedeImport(_ word: Substring) -> Bool {
    word.hasPrefix("@")
      || ["public", "package", "internal", "fileprivate", "private"].contains(word)
  }

  private static func withoutComment(_ line: Substring) -> Substring {
    let (slash, colon) = (UInt8(ascii: "/"), UInt8(ascii: ":"))
    var (previous, isAddress) = (UInt8(0), false)
    for position in line.utf8.indices {
      let byte = line.utf8[position]
      if byte == slash, previous == slash, !isAddress {
        return line[..<line.utf8.index(before: position)]
      }
      // An address such as https://… is no comment.
      isAddress = byte == slash && (previous == colon || isAddress)
      previous = byte
    }
    return line
  }

  private static func contains(_ word: String, in line: Substring) -> Bool {
    var rest = line
    while let range = rest.firstRange(of: word) {
      let before =
        range.lowerBound > line.startIndex ? line[line.index(before: range.lowerBound)] : " "
      let after = range.upperBound < line.endIndex ? line[range.upperBound] : " "
      let isOwnWord = !isPartOfWord(before) && before != "."
      let isDeclared = line[..<range.lowerBound].hasSuffix("func ")
      let isWhole = !isPartOfWord(word.last ?? " ") || !isPartOfWord(after)
      if isOwnWord, isWhole, !isDeclared { return true }
      rest = rest[range.upperBound...]
    }
    return false
  }

  private static func isPartOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }
}
