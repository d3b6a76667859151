/// Terminal bytes as keys: UTF-8 characters, control keys and the escape sequences of arrows.
public struct KeyDecoder: Sendable {
  private var waiting: [UInt8] = []

  public init() {}

  /// Whether bytes wait for more; after a short pause call `flush` to take them as they are.
  public var isWaiting: Bool { !waiting.isEmpty }

  /// The keys that are complete with these bytes.
  public mutating func take(_ bytes: [UInt8]) -> [Key] {
    waiting += bytes
    var keys: [Key] = []
    while let (key, length) = next() {
      keys.append(key)
      waiting.removeFirst(length)
    }
    return keys
  }

  /// What waits, as no more bytes follow: a lone escape is the Escape key, the rest is unknown.
  public mutating func flush() -> [Key] {
    defer { waiting.removeAll() }
    if waiting.isEmpty { return [] }
    return [waiting == [0x1B] ? .escape : .unknown]
  }

  /// The first key and the bytes it takes, or nothing while it is incomplete.
  private func next() -> (Key, Int)? {
    guard let first = waiting.first else { return nil }
    switch first {
    case 0x1B: return escape()
    case 0x0D, 0x0A: return (.enter, 1)
    case 0x09: return (.tab, 1)
    case 0x08, 0x7F: return (.backspace, 1)
    case 0x01: return (.home, 1)
    case 0x03: return (.interrupt, 1)
    case 0x04: return (.endOfInput, 1)
    case 0x05: return (.end, 1)
    case 0x15: return (.clear, 1)
    case 0..<0x20: return (.unknown, 1)
    default: return character()
    }
  }

  private func character() -> (Key, Int)? {
    let length: Int
    switch waiting[0] {
    case 0..<0x80: length = 1
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return (.unknown, 1)
    }
    let tail = waiting.dropFirst().prefix(length - 1)
    guard tail.allSatisfy({ $0 & 0xC0 == 0x80 }) else { return (.unknown, 1) }
    guard tail.count == length - 1 else { return nil }
    guard let text = String(validating: waiting.prefix(length), as: UTF8.self),
      let scalar = text.unicodeScalars.first, scalar.properties.generalCategory != .control
    else { return (.unknown, length) }
    return (.character(Character(scalar)), length)
  }

  /// `ESC [ parameters final` or `ESC O final`; an escape before anything else is the Escape key.
  private func escape() -> (Key, Int)? {
    guard waiting.count >= 2 else { return nil }
    switch waiting[1] {
    case UInt8(ascii: "["):
      guard let end = waiting.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0) }) else {
        return waiting.count < 32 ? nil : (.unknown, waiting.count)
      }
      return (KeyDecoder.key(final: waiting[end], waiting[2..<end]), end + 1)
    case UInt8(ascii: "O"):
      guard waiting.count >= 3 else { return nil }
      return (KeyDecoder.key(final: waiting[2], []), 3)
    default: return (.escape, 1)
    }
  }

  private static func key(final: UInt8, _ parameters: ArraySlice<UInt8>) -> Key {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "~"):
      switch String(decoding: parameters, as: UTF8.self) {
      case "1", "7": .home
      case "3": .delete
      case "4", "8": .end
      default: .unknown
      }
    default: .unknown
    }
  }
}
