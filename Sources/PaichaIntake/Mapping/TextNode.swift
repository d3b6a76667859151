/// A part of a file of keys, lists and texts, as it was read; each part knows its line.
struct TextNode: Equatable, Sendable {
  enum Content: Equatable, Sendable {
    case text(String)
    /// A text in quotes, or of several lines: `"null"` is a word, `null` is nothing.
    case quoted(String)
    case list([TextNode])
    case entries([Entry])
  }

  struct Entry: Equatable, Sendable {
    let key: TextNode
    let value: TextNode
  }

  let content: Content
  let line: Int

  /// The text as written; nothing for lists and entries.
  var text: String? {
    switch content {
    case .text(let text), .quoted(let text): text
    case .list, .entries: nil
    }
  }

  var list: [TextNode]? {
    if case .list(let nodes) = content { nodes } else { nil }
  }

  var entries: [Entry]? {
    if case .entries(let entries) = content { entries } else { nil }
  }

  /// Whether this is how a file says that there is no value.
  var isNothing: Bool {
    guard case .text(let text) = content else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }
}

extension [TextNode.Entry] {
  subscript(_ key: String) -> TextNode? {
    first { $0.key.text == key }?.value
  }
}
