/// A small reader of the markup that pages are made of: tags in order, attributes in quotes.
struct Markup {
  /// Elements that have no end.
  private static let void: Set<Substring> = ["meta", "br", "!DOCTYPE"]

  /// The names of all elements, in order.
  private(set) var elements: [String] = []
  /// What is wrong with it; nothing for sound markup.
  private(set) var problems: [String] = []

  init(_ text: String) {
    var open: [Substring] = []
    // What a style sheet holds is no markup, and cannot hold a tag.
    let pieces = Markup.withoutStyle(text).split(separator: "<", omittingEmptySubsequences: false)
    for part in pieces.dropFirst() {
      guard let end = part.firstIndex(of: ">") else {
        problems.append("no end: \(part.prefix(30))")
        continue
      }
      let tag = part[..<end]
      let name = tag.prefix { !$0.isWhitespace && $0 != ">" }
      if name.hasPrefix("/") {
        if open.popLast() != name.dropFirst() { problems.append("out of order: \(tag)") }
      } else {
        elements.append(String(name))
        if tag.count(where: { $0 == "\"" }) % 2 != 0 { problems.append("quotes: \(tag)") }
        if !tag.hasSuffix("/"), !Markup.void.contains(name) { open.append(name) }
      }
    }
    if !open.isEmpty { problems.append("never ended: \(open.joined(separator: " "))") }
    for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      let known = ["amp;", "lt;", "gt;", "quot;", "#39;"]
      if !known.contains(where: { part.hasPrefix($0) }) { problems.append("&\(part.prefix(8))") }
    }
  }

  func count(of element: String) -> Int { elements.count { $0 == element } }

  private static func withoutStyle(_ text: String) -> String {
    guard let start = text.firstRange(of: "<style>"), let end = text.firstRange(of: "</style>")
    else { return text }
    return String(text[..<start.upperBound] + text[end.lowerBound...])
  }
}
