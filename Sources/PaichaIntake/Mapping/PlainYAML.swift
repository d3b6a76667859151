/// Reads the plain part of YAML in which a rulebook is written: `key: value` and `- key: value`
/// nested by spaces, texts in quotes without escapes, `[a, b]` and `{a: b}` on one line, comments.
///
/// Most commands read the rulebook first, and for what can read all of YAML it is longer work than
/// everything else they do. What is not plain is not read here at all, so that nothing ever means
/// something else than it does in YAML.
struct PlainYAML {
  private struct Line {
    var indent: Int
    var bytes: ArraySlice<UInt8>
    let number: Int

    var isItem: Bool {
      bytes.first == UInt8(ascii: "-") && bytes.dropFirst().first == UInt8(ascii: " ")
    }
  }

  private var lines: [Line]
  private var next = 0

  /// The node of a text in UTF-8; nothing where it is not plain.
  static func read(_ bytes: [UInt8]) -> TextNode? {
    guard var reader = PlainYAML(bytes), let first = reader.lines.first,
      let node = reader.block(at: first.indent), reader.next == reader.lines.count
    else { return nil }
    return node
  }

  private static let longestKey = 100
  /// The column at which the deepest block may begin; each is a call within the one around it.
  private let deepest = 64
  /// The most keys that are looked through one by one for one that occurs twice.
  private static let mostKeys = 64

  /// Splits into lines, without empty ones and comments.
  private init?(_ bytes: [UInt8]) {
    lines = []
    guard PlainYAML.isPrintable(bytes) else { return nil }
    var (start, number) = (0, 0)
    while start < bytes.count {
      number += 1
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let text = bytes[start..<end].drop { $0 == UInt8(ascii: " ") }
      if let first = text.first, first != UInt8(ascii: "#") {
        guard text.last != UInt8(ascii: " ") else { return nil }
        lines.append(Line(indent: text.startIndex - start, bytes: text, number: number))
      }
      start = end + 1
    }
  }

  /// Whether there is nothing that YAML refuses or ends a line at, in comments neither: controls
  /// (tabs among them), U+2028, U+2029, a byte order mark, what is no character.
  private static func isPrintable(_ bytes: [UInt8]) -> Bool {
    for (position, byte) in bytes.enumerated() {
      switch byte {
      case 0x0A, 0x20..<0x7F: continue
      case ..<0x80: return false
      case 0xC2: if (bytes[position...].dropFirst().first ?? 0) < 0xA0 { return false }
      case 0xE2, 0xEF:
        if unprintable.contains(where: { bytes[position...].starts(with: $0) }) { return false }
      default: continue
      }
    }
    return true
  }

  private static let unprintable: [[UInt8]] = [
    [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9], [0xEF, 0xBB, 0xBF], [0xEF, 0xBF, 0xBE],
    [0xEF, 0xBF, 0xBF],
  ]

  /// The list or the entries whose lines begin at a column.
  private mutating func block(at indent: Int) -> TextNode? {
    guard next < lines.count, lines[next].indent == indent, indent <= deepest else { return nil }
    return lines[next].isItem ? list(at: indent) : entries(at: indent)
  }

  private mutating func list(at indent: Int) -> TextNode? {
    let line = lines[next].number
    var nodes: [TextNode] = []
    while next < lines.count, lines[next].indent == indent {
      guard lines[next].isItem else { return nil }
      guard let node = item(at: indent + 2) else { return nil }
      nodes.append(node)
    }
    return TextNode(content: .list(nodes), line: line)
  }

  /// What follows a dash: a block of its own, or a value on that line.
  private mutating func item(at indent: Int) -> TextNode? {
    lines[next].indent = indent
    lines[next].bytes = lines[next].bytes.dropFirst(2)
    let line = lines[next]
    if line.isItem || PlainYAML.entry(line.bytes) != nil { return block(at: indent) }
    next += 1
    return PlainYAML.value(line.bytes, line.number)
  }

  private mutating func entries(at indent: Int) -> TextNode? {
    let first = lines[next].number
    var entries: [TextNode.Entry] = []
    while next < lines.count, lines[next].indent == indent, !lines[next].isItem {
      let line = lines[next]
      guard entries.count < PlainYAML.mostKeys,
        let (key, value) = PlainYAML.entry(line.bytes), entries[key] == nil
      else { return nil }
      next += 1
      let node = value.isEmpty ? inner(of: line) : PlainYAML.value(value, line.number)
      guard let node else { return nil }
      let name = TextNode(content: .text(key), line: line.number)
      entries.append(TextNode.Entry(key: name, value: node))
    }
    return TextNode(content: .entries(entries), line: first)
  }

  /// What stands below a key, further to the right.
  private mutating func inner(of line: Line) -> TextNode? {
    guard next < lines.count, lines[next].indent > line.indent else { return nil }
    return block(at: lines[next].indent)
  }

  /// Splits at the first colon; keys are short words.
  private static func entry(
    _ bytes: ArraySlice<UInt8>
  ) -> (key: String, value: ArraySlice<UInt8>)? {
    guard let colon = bytes.prefix(longestKey).firstIndex(of: UInt8(ascii: ":")),
      colon > bytes.startIndex, bytes[..<colon].allSatisfy(isOfKey)
    else { return nil }
    let rest = bytes[(colon + 1)...]
    guard rest.isEmpty || rest.first == UInt8(ascii: " ") else { return nil }
    let key = String(decoding: bytes[..<colon], as: UTF8.self)
    return (key, rest.drop { $0 == UInt8(ascii: " ") })
  }

  private static func value(_ bytes: ArraySlice<UInt8>, _ line: Int) -> TextNode? {
    switch bytes.first {
    case UInt8(ascii: "["):
      guard let parts = parts(of: bytes, until: UInt8(ascii: "]")) else { return nil }
      var nodes: [TextNode] = []
      for part in parts {
        guard !part.contains(UInt8(ascii: ":")), let node = scalar(part, line) else { return nil }
        nodes.append(node)
      }
      return TextNode(content: .list(nodes), line: line)
    case UInt8(ascii: "{"):
      guard let parts = parts(of: bytes, until: UInt8(ascii: "}")) else { return nil }
      var entries: [TextNode.Entry] = []
      for part in parts {
        guard entries.count < mostKeys, let (key, value) = entry(part), entries[key] == nil,
          !value.contains(UInt8(ascii: ":")), let node = scalar(value, line)
        else { return nil }
        let name = TextNode(content: .text(key), line: line)
        entries.append(TextNode.Entry(key: name, value: node))
      }
      return TextNode(content: .entries(entries), line: line)
    default:
      return scalar(bytes, line)
    }
  }

  /// The parts between commas of what stands in brackets.
  private static func parts(
    of bytes: ArraySlice<UInt8>,
    until end: UInt8
  ) -> [ArraySlice<UInt8>]? {
    let inner = bytes.dropFirst().dropLast()
    guard bytes.count >= 2, bytes.last == end,
      !inner.contains(where: { "[]{}\"'".utf8.contains($0) })
    else { return nil }
    if inner.isEmpty { return [] }
    return inner.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map { part in
      let text = part.drop { $0 == UInt8(ascii: " ") }
      return text.dropLast(text.reversed().prefix { $0 == UInt8(ascii: " ") }.count)
    }
  }

  private static func scalar(_ bytes: ArraySlice<UInt8>, _ line: Int) -> TextNode? {
    guard let first = bytes.first else { return nil }
    if first == UInt8(ascii: "\"") {
      let inner = bytes.dropFirst().dropLast()
      guard bytes.count >= 2, bytes.last == first,
        !inner.contains(where: { $0 == first || $0 == UInt8(ascii: "\\") })
      else { return nil }
      return TextNode(content: .quoted(String(decoding: inner, as: UTF8.self)), line: line)
    }
    // What begins so, or holds a colon or a hash sign beside a space, can be something else in YAML.
    guard isOfKey(first) || first >= 0x80 || "./()+=<~$^;".utf8.contains(first) else { return nil }
    var before = first
    for byte in bytes.dropFirst() {
      if before == UInt8(ascii: ":"), byte == UInt8(ascii: " ") { return nil }
      if before == UInt8(ascii: " "), byte == UInt8(ascii: "#") { return nil }
      before = byte
    }
    guard before != UInt8(ascii: ":") else { return nil }
    return TextNode(content: .text(String(decoding: bytes, as: UTF8.self)), line: line)
  }

  private static func isOfKey(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
