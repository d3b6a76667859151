/// A key as the terminal reports it.
public enum Key: Hashable, Sendable {
  case character(Character)
  case enter
  case escape
  case tab
  case backspace
  case delete
  case left
  case right
  case up
  case down
  case home
  case end
  /// Ctrl-U: take back the whole line.
  case clear
  /// Ctrl-C.
  case interrupt
  /// Ctrl-D, or the terminal is gone.
  case endOfInput
  /// Not a key: the window has another size.
  case resized
  case unknown
}

extension Key {
  /// The key as a command: lower case, and half width where an input method made it full width.
  var command: Key {
    guard case .character(let character) = self else { return self }
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else {
      return self
    }
    if scalar.value == 0x3000 { return .character(" ") }
    guard (0xFF01...0xFF5E).contains(scalar.value),
      let narrow = Unicode.Scalar(scalar.value - 0xFEE0)
    else { return .character(Character(character.lowercased())) }
    return .character(Character(Character(narrow).lowercased()))
  }
}
