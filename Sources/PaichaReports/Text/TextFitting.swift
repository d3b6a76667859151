/// The side on which a text stands in its column.
public enum Alignment: Hashable, Sendable {
  case leading
  case trailing
}

extension StringProtocol {
  /// The text cut to so many cells, with … where something is missing.
  public func truncate(toCells limit: Int) -> String {
    guard displayWidth(of: self) > limit else { return String(self) }
    guard limit > 0 else { return "" }
    var kept = ""
    var used = 0
    for character in self {
      let cells = character.cells
      guard used + cells <= limit - 1 else { break }
      kept.append(character)
      used += cells
    }
    return kept + "…"
  }

  /// The text filled with spaces to so many cells; a longer one stays as it is.
  public func pad(toCells width: Int, _ alignment: Alignment = .leading) -> String {
    let filler = String(repeating: " ", count: Swift.max(0, width - displayWidth(of: self)))
    switch alignment {
    case .leading: return self + filler
    case .trailing: return filler + self
    }
  }
}

extension String {
  mutating func removeTrailingSpaces() {
    while last == " " { removeLast() }
  }
}
