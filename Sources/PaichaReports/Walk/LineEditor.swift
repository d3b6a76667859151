/// What came of asking for a line of text.
public enum LineEntry: Hashable, Sendable {
  case text(String)
  case cancelled
  case interrupted
  /// The terminal is gone; what was typed so far.
  case ended(String)
}

/// A line of text being typed; characters count as people see them, widths in cells.
public struct LineEditor: Hashable, Sendable {
  private var before: String
  private var after = ""

  public init(_ text: String = "") { before = text }

  public var text: String { before + after }

  /// Takes a key; the entry once the line is finished one way or the other.
  public mutating func press(_ key: Key) -> LineEntry? {
    switch key {
    case .character(let character): before.append(character)
    case .enter: return .text(text)
    case .escape: return .cancelled
    case .interrupt: return .interrupted
    case .endOfInput: return .ended(text)
    case .backspace: _ = before.popLast()
    case .delete: if !after.isEmpty { after.removeFirst() }
    case .left: if let character = before.popLast() { after = String(character) + after }
    case .right: if !after.isEmpty { before.append(after.removeFirst()) }
    case .home: (before, after) = ("", text)
    case .end: (before, after) = (text, "")
    case .clear: (before, after) = ("", "")
    case .tab, .up, .down, .resized, .unknown: break
    }
    return nil
  }

  /// The part of the line around the cursor that fits, and the cell of the cursor in it.
  public func view(cells limit: Int) -> (text: String, cursor: Int) {
    let room = max(2, limit - 1)
    var head = Substring(before)
    while displayWidth(of: head) > room { head.removeFirst() }
    let cursor = displayWidth(of: head)
    var tail = ""
    var used = cursor
    for character in after {
      guard used + character.cells <= room else { break }
      tail.append(character)
      used += character.cells
    }
    return (head.terminalSafe + tail.terminalSafe, cursor)
  }
}
